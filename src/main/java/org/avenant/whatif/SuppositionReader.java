package org.avenant.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.avenant.amount.Fraction;
import org.avenant.amount.Unit;
import org.avenant.facts.Measure;
import org.avenant.facts.Measures;
import org.avenant.language.Numeral;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Nearest;
import org.avenant.problem.Refusal;
import org.avenant.whatif.Supposition.Change;

/** Reads suppositions as people write them in a call: {@code pickup rate=93 %}, {@code calls offered+10 %}, {@code CSAT=3.5..4.5}. */
public final class SuppositionReader {

    private static final Pattern SIGN = Pattern.compile("[=+\\-\\u2212]");
    private static final Pattern AMOUNT = Pattern.compile("([-+\\u2212]?\\d(?:[\\d.,\\s\\u00a0\\u202f'\\u2019]*\\d)?)(.*)", Pattern.DOTALL);
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");
    private static final List<String> POINTS = List.of("point", "points", "pt", "pts");
    private static final String DOTS = "..";
    private static final Fraction HUNDRED = Fraction.of(100);

    private final Measures measures;

    public SuppositionReader(Measures measures) {
        this.measures = measures;
    }

    /** A figure, and what is said of it behind its sign. */
    private record Saying(String text, Measure figure, char sign, String rest) {}

    /** A number and its unit. */
    private record Amount(BigDecimal number, String unit) {}

    /** What is supposed; fails with a {@link Refusal} of what cannot be read. */
    public Asked read(List<String> texts) {
        List<Supposition> suppositions = new ArrayList<>();
        Optional<FigureRange> range = Optional.empty();
        for (String text : texts) {
            Saying saying = saying(text);
            if (saying.sign() != '=' || !saying.rest().contains(DOTS)) {
                suppositions.add(supposition(saying));
            } else if (range.isPresent()) {
                throw new Refusal(new CallProblem.SecondRange(text, range.get().text()));
            } else {
                range = Optional.of(range(saying));
            }
        }
        return new Asked(suppositions, range);
    }

    /** A figure's name may have a hyphen in it, so the sign is the first one behind a name. */
    private Saying saying(String text) {
        List<Integer> signs = SIGN.matcher(text).results().map(MatchResult::start).toList();
        for (int sign : signs) {
            Optional<Measure> figure = measures.find(text.substring(0, sign));
            if (figure.isPresent()) {
                return new Saying(text, figure.get(), text.charAt(sign), text.substring(sign + 1).strip());
            }
        }
        int sign = text.indexOf('=') >= 0 ? text.indexOf('=') : signs.isEmpty() ? 0 : signs.get(signs.size() - 1);
        String name = text.substring(0, sign).strip();
        if (name.isEmpty()) {
            throw unreadable(text);
        }
        throw new Refusal(new CallProblem.SuppositionOfUnknownFigure(text, name, Nearest.to(name, known())));
    }

    private List<String> known() {
        return measures.all().stream().flatMap(Measure::allNames).distinct().toList();
    }

    private static Refusal unreadable(String text) {
        return new Refusal(new CallProblem.SuppositionUnreadable(text));
    }

    private static FigureRange range(Saying saying) {
        int dots = saying.rest().indexOf(DOTS);
        String last = saying.rest().substring(dots + DOTS.length());
        Fraction from = value(saying, saying.rest().substring(0, dots));
        Fraction until = value(saying, last);
        if (until.compareTo(from) <= 0) {
            throw new Refusal(new CallProblem.BackwardFigures(saying.text()));
        }
        return new FigureRange(saying.text(), saying.figure(), from, until);
    }

    private static Supposition supposition(Saying saying) {
        return saying.sign() == '=' ? Supposition.of(saying.text(), saying.figure(), value(saying, saying.rest())) : change(saying);
    }

    /** So much more or less; of a percentage in points, lest one per cent more of it be taken for a point. */
    private static Supposition change(Saying saying) {
        Amount amount = amount(saying, saying.rest());
        boolean rate = saying.figure().unit().kind() == Unit.Kind.PERCENT;
        if (rate && amount.unit().equals("%")) {
            throw new Refusal(new CallProblem.ShareOfARate(saying.text(), saying.figure().names()));
        }
        Fraction number = Fraction.of(saying.sign() == '+' ? amount.number() : amount.number().negate());
        if (amount.unit().equals("%")) {
            return new Supposition(saying.text(), saying.figure(), Change.BY_SHARE, number.over(HUNDRED));
        }
        if (!rate || !POINTS.contains(amount.unit().toLowerCase(Locale.ROOT))) {
            demandUnit(saying, amount.unit());
        }
        demandWhole(saying, amount.number());
        return new Supposition(saying.text(), saying.figure(), Change.BY, number);
    }

    private static Fraction value(Saying saying, String words) {
        Amount amount = amount(saying, words);
        demandUnit(saying, amount.unit());
        demandWhole(saying, amount.number());
        return Fraction.of(amount.number());
    }

    private static Amount amount(Saying saying, String words) {
        Matcher matcher = AMOUNT.matcher(words.strip());
        if (!matcher.matches()) {
            throw unreadable(saying.text());
        }
        String written = matcher.group(1);
        if (saying.figure().isCountedWhole() && GROUPED.matcher(written).matches()) {
            throw ambiguous(saying, written, new BigDecimal(written), new BigDecimal(written.replace(".", "")));
        }
        Numeral number = Numeral.read(written);
        if (number instanceof Numeral.Ambiguous both) {
            throw ambiguous(saying, written, both.asDecimals(), both.asThousands());
        }
        if (number instanceof Numeral.Clear clear) {
            return new Amount(clear.value(), matcher.group(2).strip());
        }
        throw unreadable(saying.text());
    }

    private static Refusal ambiguous(Saying saying, String written, BigDecimal decimals, BigDecimal thousands) {
        return new Refusal(new CallProblem.SuppositionAmbiguous(saying.text(), written, decimals, thousands));
    }

    private static void demandUnit(Saying saying, String unit) {
        Unit own = saying.figure().unit();
        Stream<String> signs = own.isMoney() && own.code().equals("EUR") ? Stream.of("", "€") : Stream.of("");
        if (signs.noneMatch(unit::equals) && !own.goesBy(unit)) {
            throw new Refusal(new CallProblem.SuppositionUnit(saying.text(), unit, saying.figure().names(), own.names()));
        }
    }

    private static void demandWhole(Saying saying, BigDecimal number) {
        if (saying.figure().isCountedWhole() && number.stripTrailingZeros().scale() > 0) {
            throw new Refusal(new CallProblem.SuppositionNotWhole(saying.text(), saying.figure().names()));
        }
    }
}
