package org.avenant.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.avenant.language.Language;
import org.avenant.language.Numeral;
import org.avenant.wording.Phrases.Phrase;
import org.avenant.wording.Piece.Sort;

/** Gives each piece of a wording its role: phrases by the tables, numbers by how the language writes them. */
final class Marks {

    private static final Pattern SPACES = Pattern.compile("[ \\u00a0\\u202f\\u2009]");
    private static final Pattern FRENCH_THOUSANDS = Pattern.compile("\\.(?=\\d{3}(?:\\D|$))");

    private final String text;
    private final Language language;
    private final Phrases phrases;
    private final Map<String, BigDecimal> powers;
    private final Set<String> ofWords;
    private final List<Piece> pieces;
    private final List<Mark> marks = new ArrayList<>();

    private Marks(String text, Language language, Phrases phrases) {
        this.text = text;
        this.language = language;
        this.phrases = phrases;
        this.powers = NumberWords.powers(Vocabulary.of(language));
        this.ofWords = Vocabulary.of(language).all("of-thousands");
        this.pieces = Pieces.of(text, language);
    }

    /** The marks of a text, from its first to its last. */
    static List<Mark> of(String text, Language language, Phrases phrases) {
        Marks marks = new Marks(text, language, phrases);
        int at = 0;
        while (at < marks.pieces.size()) {
            at += marks.mark(at);
        }
        return marks.marks;
    }

    /** Marks what begins with a piece; how many pieces that is. */
    private int mark(int at) {
        Piece piece = pieces.get(at);
        Optional<Phrase> phrase = phrases.at(pieces, at);
        if (phrase.isPresent()) {
            int next = at + phrase.get().words().size();
            boolean multiplied = phrase(phrase.get(), at);
            // Two million of something, as French has it: "deux millions d'euros".
            return next - at + (multiplied && next < pieces.size() && ofWords.contains(pieces.get(next).text()) ? 1 : 0);
        }
        if (piece.sort() == Sort.NUMBER) {
            return number(at);
        }
        int month = monthName(piece);
        if (month > 0) {
            marks.add(new Mark(Role.MONTH_NAME, piece.text(), "", BigDecimal.valueOf(month), piece.start(), piece.end()));
        } else {
            marks.add(plain(piece));
        }
        return 1;
    }

    /** Whether it multiplies the number before it. */
    private boolean phrase(Phrase phrase, int at) {
        Piece first = pieces.get(at);
        Piece last = pieces.get(at + phrase.words().size() - 1);
        boolean multiplies = powers.containsKey(first.text()) && !marks.isEmpty() && marks.get(marks.size() - 1).is(Role.NUMBER);
        if (multiplies) {
            Mark factor = marks.remove(marks.size() - 1);
            BigDecimal product = plain(factor.number().multiply(powers.get(first.text())));
            marks.add(new Mark(Role.NUMBER, factor.text(), "", product, factor.start(), last.end()));
        } else if (phrase.role() == Role.NUMBER || phrase.role() == Role.ORDINAL) {
            marks.add(new Mark(phrase.role(), first.text(), IN_WORDS, new BigDecimal(phrase.value()), first.start(), last.end()));
        } else {
            marks.add(Mark.of(phrase.role(), phrase.value(), first, last));
        }
        return multiplies;
    }

    /** The value of a number that is written in words. */
    static final String IN_WORDS = "words";

    private Mark plain(Piece piece) {
        boolean currency = piece.sort() == Sort.WORD && Units.isCurrency(text.substring(piece.start(), piece.end()));
        Role role = switch (piece.sort()) {
            case STOP -> Role.STOP;
            case DATE -> Role.DAY;
            case SYMBOL -> symbol(piece.text());
            default -> currency ? Role.UNIT : Role.WORD;
        };
        String value = currency ? text.substring(piece.start(), piece.end()) : role == Role.DAY ? Days.inDigits(piece.text()) : "";
        return Mark.of(role == Role.DAY && value.isEmpty() ? Role.WORD : role, value, piece, piece);
    }

    private static Role symbol(String text) {
        return switch (text) {
            case "," -> Role.COMMA;
            case "(" -> Role.OPEN;
            case ")" -> Role.CLOSE;
            default -> Role.WORD;
        };
    }

    /** English writes its months with a capital, and may otherwise. */
    private int monthName(Piece piece) {
        boolean capital = Character.isUpperCase(text.charAt(piece.start()));
        for (int i = 0; i < language.months().size(); i++) {
            if (Pieces.folded(language.months().get(i)).equals(piece.text())) {
                return capital || language == Language.FRENCH ? i + 1 : 0;
            }
        }
        return 0;
    }

    // Numbers in digits.

    private int number(int at) {
        Piece piece = pieces.get(at);
        BigDecimal number = read(piece.text());
        if (number.signum() < 0) {
            marks.add(Mark.of(Role.WORD, "", piece, piece));
            return 1;
        }
        boolean ordinal = isBehind(at, 1) && Vocabulary.of(language).has("ordinal", pieces.get(at + 1).text());
        if (!ordinal && isBehind(at, 2) && pieces.get(at + 1).text().equals("/") && pieces.get(at + 2).sort() == Sort.NUMBER) {
            return over(at, number, read(pieces.get(at + 2).text()));
        }
        marks.add(new Mark(
                ordinal ? Role.ORDINAL : Role.NUMBER, piece.text(), "", number, piece.start(),
                pieces.get(at + (ordinal ? 1 : 0)).end()));
        return ordinal ? 2 : 1;
    }

    /** Whether so many pieces stand behind one without a space between. */
    private boolean isBehind(int at, int count) {
        boolean behind = at + count < pieces.size();
        for (int i = at; behind && i < at + count; i++) {
            behind = pieces.get(i).end() == pieces.get(i + 1).start();
        }
        return behind;
    }

    /** "4.5/5" is a score, "1/1000" a share, "80/20" two numbers. */
    private int over(int at, BigDecimal number, BigDecimal other) {
        Piece first = pieces.get(at);
        Piece last = pieces.get(at + 2);
        Optional<BigDecimal> percent = percent(number, other);
        boolean share = percent.isPresent();
        boolean score = other.signum() > 0 && other.compareTo(BigDecimal.TEN) <= 0 && number.compareTo(other) <= 0;
        marks.add(new Mark(Role.NUMBER, first.text(), "", percent.orElse(number), first.start(), (share ? last : first).end()));
        if (share) {
            marks.add(Mark.of(Role.UNIT, "%", last, last));
        }
        return share || score ? 3 : 1;
    }

    /** A share as a percentage, or empty where it is none, or has no end: 1/3000. */
    static Optional<BigDecimal> percent(BigDecimal number, BigDecimal other) {
        boolean share = other.compareTo(BigDecimal.TEN) > 0 && number.compareTo(other) < 0 && number.movePointRight(6).remainder(other).signum() == 0;
        return share ? Optional.of(plain(number.movePointRight(6).divide(other).movePointLeft(4))) : Optional.empty();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The number of some digits as the language writes them, or less than zero where there are more than any contract has. */
    private BigDecimal read(String digits) {
        boolean french = language == Language.FRENCH;
        String closed = SPACES.matcher(digits).replaceAll("");
        String plain = french ? FRENCH_THOUSANDS.matcher(closed).replaceAll("").replace(',', '.') : closed.replace(",", "");
        boolean sane = plain.length() <= Numeral.MOST_DIGITS + Numeral.MOST_DECIMALS;
        return sane ? new BigDecimal(plain) : BigDecimal.ONE.negate();
    }
}
