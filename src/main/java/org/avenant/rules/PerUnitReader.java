package org.avenant.rules;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.avenant.amount.Counting;
import org.avenant.amount.Unit;
import org.avenant.facts.Measure;
import org.avenant.facts.Window;
import org.avenant.problem.Nearest;
import org.avenant.problem.RuleProblem;
import org.avenant.statement.Bounds;
import org.avenant.statement.Phrase;

/** Reads what an amount is paid for: {@code call answered, from 1 to 10000}, {@code started point of the abandon rate above 10 %}. */
final class PerUnitReader {

    private static final Pattern WORDS = Pattern.compile("[^,+×()]{1,80}");
    private static final String OF_THE = " of the ";

    private final PhraseCursor cursor;
    private final Lexicon lexicon;

    PerUnitReader(PhraseCursor cursor, Lexicon lexicon) {
        this.cursor = cursor;
        this.lexicon = lexicon;
    }

    /** The phrase whose "per" was just read. */
    Phrase read(Phrase amount) {
        Counting counting = cursor.takeWords("full")
                ? Counting.FULL
                : cursor.takeWords("started") ? Counting.STARTED : Counting.LINEAR;
        BigDecimal size = cursor.startsWithDigit() ? size() : BigDecimal.ONE;
        Measure measure = measure();
        Bounds bounds = bounds(measure);
        return new Phrase.PerUnit(amount, counting, size, measure, bounds, window());
    }

    private BigDecimal size() {
        int start = cursor.position();
        BigDecimal size = cursor.number();
        if (size.signum() == 0) {
            cursor.goTo(start);
            throw cursor.unreadable();
        }
        return size;
    }

    // The measure.

    private record Named(String name, Measure measure) {}

    private Measure measure() {
        return longest(named(Measure.Kind.VOLUME)).orElseGet(this::kpiOfUnit);
    }

    private Stream<Named> named(Measure.Kind kind) {
        return lexicon.measures().all().stream()
                .filter(measure -> measure.kind() == kind)
                .flatMap(measure -> Stream.of(
                                measure.names().english().one(), measure.names().english().many(), measure.name())
                        .map(name -> new Named(name, measure)));
    }

    /** The longest declared name wins, so that "call answered in time" is not taken for "call answered". */
    private Optional<Measure> longest(Stream<Named> names) {
        Optional<Named> found = names
                .filter(named -> cursor.startsWithWords(named.name()))
                .max(Comparator.comparingInt(named -> named.name().length()));
        found.ifPresent(named -> cursor.takeWords(named.name()));
        return found.map(Named::measure);
    }

    private Measure kpiOfUnit() {
        String rest = cursor.rest();
        int start = cursor.position();
        int of = rest.indexOf(OF_THE);
        if (of < 0) {
            longest(named(Measure.Kind.KPI)).ifPresent(kpi -> refuseBareRate(start, kpi));
            throw unknownMeasure(start);
        }
        String unitWords = rest.substring(0, of);
        cursor.goTo(start + of + OF_THE.length());
        Measure kpi = longest(named(Measure.Kind.KPI)).orElseThrow(() -> unknownMeasure(cursor.position()));
        Unit unit = kpi.unit().ofDifferences();
        if (!words(unit).contains(unitWords)) {
            throw refuseUnit(start, unitWords, unit);
        }
        return kpi;
    }

    private void refuseBareRate(int start, Measure kpi) {
        throw cursor.refuse(new RuleProblem.RateByItself(
                cursor.place(start, cursor.position() - start), kpi.name(),
                kpi.unit().ofDifferences().names().english().one()));
    }

    private PhraseCursor.Unreadable unknownMeasure(int start) {
        cursor.goTo(start);
        String found = cursor.match(WORDS).orElse("").strip();
        if (found.isEmpty()) {
            return cursor.unreadable();
        }
        List<String> known = Stream.concat(
                        named(Measure.Kind.VOLUME).map(named -> named.measure().names().english().one()),
                        named(Measure.Kind.KPI).map(Named::name))
                .toList();
        return cursor.refuse(new RuleProblem.UnknownMeasure(
                cursor.place(start, found.length()), found, Nearest.to(found, known)));
    }

    private static List<String> words(Unit unit) {
        return List.of(unit.names().english().many(), unit.names().english().one(), unit.code());
    }

    private PhraseCursor.Unreadable refuseUnit(int start, String found, Unit unit) {
        return cursor.refuse(new RuleProblem.UnitMismatch(
                cursor.place(start, found.length()), found, unit.names().english().many()));
    }

    // The bounds.

    private Bounds bounds(Measure measure) {
        int before = cursor.position();
        boolean comma = cursor.take(",");
        if (cursor.takeWords("from")) {
            cursor.rest();
            int start = cursor.position();
            BigDecimal from = cursor.number();
            cursor.demandWords("to");
            BigDecimal to = bound(measure);
            if (to.compareTo(from) < 0) {
                throw cursor.refuse(new RuleProblem.BoundsBackward(cursor.place(start, cursor.position() - start)));
            }
            return new Bounds.FromTo(from, to);
        }
        if (cursor.takeWords("up to")) {
            return new Bounds.UpTo(bound(measure));
        }
        if (cursor.takeWords("above")) {
            return new Bounds.Above(bound(measure));
        }
        if (cursor.takeWords("below")) {
            return new Bounds.Below(bound(measure));
        }
        cursor.goTo(comma ? before : cursor.position());
        return new Bounds.Whole();
    }

    /** A bound may carry its unit, which must then be the measure's own. */
    private BigDecimal bound(Measure measure) {
        BigDecimal number = cursor.number();
        Unit unit = measure.unit();
        boolean named = unit.code().equals("%") ? cursor.take("%") : words(unit).stream().anyMatch(cursor::takeWords);
        String rest = cursor.rest();
        boolean other = !named && !rest.isEmpty() && (Character.isLetter(rest.charAt(0)) || rest.charAt(0) == '%');
        if (other && !cursor.startsWithWords("and") && !cursor.startsWithWords("x")) {
            throw refuseUnit(cursor.position(), rest.split("[ ,+)]")[0], unit);
        }
        return number;
    }

    // The window.

    private Window window() {
        int before = cursor.position();
        if (!cursor.take(",") || !cursor.takeWords("over")) {
            cursor.goTo(before);
            return Window.THIS_MONTH;
        }
        cursor.rest();
        int start = cursor.position();
        String words = cursor.match(WORDS).orElse("").strip();
        return Window.of(words).orElseThrow(() -> cursor.refuse(new RuleProblem.UnknownWindow(
                cursor.place(start, words.length()), words, Nearest.to(words, Window.examples()))));
    }
}
