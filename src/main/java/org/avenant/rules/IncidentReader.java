package org.avenant.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.avenant.amount.Unit;
import org.avenant.facts.Column;
import org.avenant.facts.Comparison;
import org.avenant.facts.IncidentKind;
import org.avenant.facts.Window;
import org.avenant.language.Language;
import org.avenant.problem.Nearest;
import org.avenant.problem.RuleProblem;

/**
 * Reads which incidents a sentence means, and says it in plain DRL:
 * {@code late delivery whose delay is above 15 days} is {@code kind == "late delivery", delay > 15}.
 *
 * <pre>
 * incident = kind { "whose" column comparison number [unit] | "whose" column "is" value }
 *            [ "that" comparison ordinal [ "of the same" column ] ( "in the month" | "over" window ) ]
 * </pre>
 */
final class IncidentReader {

    private static final Pattern ORDINAL = Pattern.compile("(?:st|nd|rd|th|re|er|e)(?!\\p{L})");
    private static final Pattern WORDS = Pattern.compile("[^,\"]{1,80}");

    private final PhraseCursor cursor;
    private final Lexicon lexicon;
    private final Language language;
    private final List<String> constraints = new ArrayList<>();

    IncidentReader(PhraseCursor cursor, Lexicon lexicon) {
        this.cursor = cursor;
        this.lexicon = lexicon;
        this.language = cursor.dialect().language();
    }

    /** The constraints, or empty where something was reported; {@code none} where the words begin with "no". */
    Optional<String> read(boolean none) {
        try {
            if (none) {
                demand(IncidentWord.NO);
            }
            kind();
            while (take(IncidentWord.WHOSE)) {
                trait();
            }
            if (take(IncidentWord.THAT)) {
                rank();
            }
            if (!cursor.rest().isEmpty()) {
                throw unreadable();
            }
            return Optional.of(String.join(", ", constraints));
        } catch (PhraseCursor.Unreadable e) {
            return Optional.empty();
        }
    }

    private PhraseCursor.Unreadable unreadable() {
        String found = cursor.rest();
        return cursor.refuse(new RuleProblem.IncidentUnreadable(
                cursor.place(cursor.position(), Math.max(1, found.length())), Constraint.shortened(found)));
    }

    private boolean take(IncidentWord word) {
        return word.in(language).stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .anyMatch(cursor::takeWords);
    }

    private void demand(IncidentWord word) {
        if (!take(word)) {
            throw unreadable();
        }
    }

    private void kind() {
        cursor.rest();
        int start = cursor.position();
        List<IncidentKind> kinds = lexicon.measures().incidents().kinds();
        Optional<IncidentKind> kind = kinds.stream()
                .filter(k -> cursor.startsWithWords(k.names().in(language).one()))
                .max(Comparator.comparingInt(k -> k.names().in(language).one().length()));
        List<String> known = kinds.stream().map(k -> k.names().in(language).one()).toList();
        IncidentKind found = kind.orElseThrow(() -> {
            String words = cursor.match(WORDS).orElse("").strip();
            return cursor.refuse(new RuleProblem.UnknownIncidentKind(
                    cursor.place(start, Math.max(1, words.length())), Constraint.shortened(words), Nearest.to(words, known), known));
        });
        cursor.takeWords(found.names().in(language).one());
        constraints.add("kind == \"" + found.name() + "\"");
    }

    private void trait() {
        if (language == Language.FRENCH) {
            Stream.of("le", "la", "l'").anyMatch(cursor::takeWords);
        }
        Column column = new ItsReader(cursor, lexicon).column();
        if (column.sort() == Column.Sort.TEXT) {
            demand(IncidentWord.IS);
            constraints.add(column.word() + " == \"" + value(column) + "\"");
        } else {
            Comparison comparison = comparison(IncidentWord.sides(language));
            BigDecimal bound = cursor.number();
            unit(column, bound);
            constraints.add(column.word() + " " + comparison.sign() + " " + bound.toPlainString());
        }
    }

    private Comparison comparison(Map<Comparison, String> words) {
        return words.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Comparison, String> side) -> side.getValue().length()).reversed())
                .filter(side -> cursor.takeWords(side.getValue()))
                .findFirst()
                .orElseThrow(this::unreadable)
                .getKey();
    }

    private void unit(Column column, BigDecimal bound) {
        Unit unit = column.figure().unit();
        boolean own = ForeignUnit.words(unit, language).stream().anyMatch(cursor::takeWords);
        boolean next = Stream.of(IncidentWord.WHOSE, IncidentWord.THAT)
                .flatMap(word -> word.in(language).stream())
                .anyMatch(cursor::startsWithWords);
        if (!own && !next && !cursor.rest().isEmpty()) {
            ForeignUnit units = new ForeignUnit(lexicon, language);
            String found = units.at(cursor.rest()).orElse(cursor.rest().split("[ ,]")[0]);
            throw cursor.refuse(units.problem(
                    cursor.place(cursor.position(), found.length()), Optional.of(bound), found, unit));
        }
    }

    private String value(Column column) {
        Stream.of("\"", "\u201c", "«").anyMatch(cursor::take);
        cursor.rest();
        int start = cursor.position();
        Optional<Map.Entry<String, String>> value = column.values().entrySet().stream()
                .filter(v -> cursor.startsWithWords(word(v)))
                .max(Comparator.comparingInt(v -> word(v).length()));
        if (value.isEmpty()) {
            List<String> known = column.values().entrySet().stream().map(this::word).toList();
            String found = cursor.match(Pattern.compile("[^\"\u201d»]{1,60}")).orElse("").strip();
            throw cursor.refuse(new RuleProblem.UnknownIncidentText(
                    cursor.place(start, Math.max(1, found.length())), found, column.figure().names(), Nearest.to(found, known), known));
        }
        cursor.takeWords(word(value.get()));
        Stream.of("\"", "\u201d", "»").anyMatch(cursor::take);
        return value.get().getKey();
    }

    private String word(Map.Entry<String, String> value) {
        return language == Language.FRENCH ? value.getValue() : value.getKey();
    }

    private void rank() {
        Comparison comparison = comparison(IncidentWord.ranks(language));
        Stream.of("the", "le", "la").anyMatch(cursor::takeWords);
        BigDecimal rank = cursor.number();
        cursor.match(ORDINAL);
        if (take(IncidentWord.OF_THE_SAME)) {
            constraints.add("same == \"" + new ItsReader(cursor, lexicon).column().name() + "\"");
        }
        if (!take(IncidentWord.IN_THE_MONTH)) {
            demand(IncidentWord.OVER);
            constraints.add("over == \"" + window() + "\"");
        }
        constraints.add("rank " + comparison.sign() + " " + rank.toPlainString());
    }

    private String window() {
        cursor.rest();
        int start = cursor.position();
        String words = cursor.match(WORDS).orElse("").strip();
        Window window = Window.of(words, language).orElseThrow(() -> cursor.refuse(new RuleProblem.UnknownWindow(
                cursor.place(start, Math.max(1, words.length())), words, Nearest.to(words, Window.examples(language)))));
        if (!IncidentFields.isRunning(window)) {
            throw cursor.refuse(new RuleProblem.RankNotCounted(cursor.place(start, words.length()), words));
        }
        return window.words();
    }
}
