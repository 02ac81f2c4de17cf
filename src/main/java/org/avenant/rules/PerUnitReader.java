package org.avenant.rules;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.avenant.amount.Counting;
import org.avenant.amount.Unit;
import org.avenant.facts.Column;
import org.avenant.facts.Measure;
import org.avenant.language.Language;
import org.avenant.language.Noun;
import org.avenant.problem.Nearest;
import org.avenant.problem.RuleProblem;
import org.avenant.statement.Bounds;
import org.avenant.statement.Phrase;

/** Reads what an amount is paid for: {@code call answered, from 1 to 10000}, {@code started point of the abandon rate above 10 %}. */
final class PerUnitReader {

    private static final Pattern WORDS = Pattern.compile("[^,+×()]{1,80}");
    private static final Pattern ORDINAL = Pattern.compile("(?:er|ème|e)(?!\\p{L})");

    private final PhraseCursor cursor;
    private final Lexicon lexicon;
    private final Language language;
    private final ForeignUnit units;

    PerUnitReader(PhraseCursor cursor, Lexicon lexicon) {
        this.cursor = cursor;
        this.lexicon = lexicon;
        this.language = cursor.dialect().language();
        this.units = new ForeignUnit(lexicon, language);
    }

    /** The phrase whose "per" was just read. */
    Phrase read(Phrase amount) {
        boolean block = cursor.take(Word.BLOCK);
        Counting before = counting();
        if (block) {
            cursor.demand(Word.BLOCK_OF);
        }
        BigDecimal size = cursor.startsWithDigit() ? size() : BigDecimal.ONE;
        Optional<Phrase> ofIncident = ofIncident(amount, before, size);
        if (ofIncident.isPresent()) {
            return ofIncident.get();
        }
        Optional<Measure> volume = longest(named(Measure.Kind.VOLUME));
        int start = cursor.position();
        Optional<String> unit = volume.isPresent() ? Optional.empty() : unitWords();
        // French puts "entamé" behind the unit, English "started" before it.
        Counting counting = before == Counting.LINEAR && language == Language.FRENCH ? counting() : before;
        Measure measure = volume.orElseGet(() -> kpiOf(unit, start));
        Bounds bounds = bounds(measure);
        return new Phrase.PerUnit(amount, counting, size, measure, bounds, new WindowReader(cursor).behindComma());
    }

    /** {@code day of its delay}, {@code jour entier de son retard}; empty where no unit of an incident's column comes next. */
    private Optional<Phrase> ofIncident(Phrase amount, Counting before, BigDecimal size) {
        if (!cursor.goesOnTo(Word.OF_ITS)) {
            return Optional.empty();
        }
        ItsReader its = new ItsReader(cursor, lexicon);
        int start = cursor.position();
        Optional<String> unit = its.unit();
        Counting counting = unit.isPresent() && before == Counting.LINEAR && language == Language.FRENCH ? counting() : before;
        if (unit.isEmpty() || !cursor.take(Word.OF_ITS)) {
            cursor.goTo(start);
            return Optional.empty();
        }
        Column column = its.counted(unit.get(), start);
        return Optional.of(new Phrase.PerIts(amount, counting, size, column, bounds(column.figure())));
    }

    private Counting counting() {
        return cursor.take(Word.FULL) ? Counting.FULL : cursor.take(Word.STARTED) ? Counting.STARTED : Counting.LINEAR;
    }

    private BigDecimal size() {
        int start = cursor.position();
        BigDecimal size = cursor.number();
        if (size.signum() == 0) {
            cursor.goTo(start);
            throw cursor.unreadable();
        }
        return size.compareTo(BigDecimal.ONE) == 0 ? BigDecimal.ONE : size;
    }

    // The measure.

    private record Named(String name, Measure measure) {}

    private Stream<Named> named(Measure.Kind kind) {
        return lexicon.measures().all().stream()
                .filter(measure -> measure.kind() == kind)
                .flatMap(measure -> names(measure).map(name -> new Named(name, measure)));
    }

    private Stream<String> names(Measure measure) {
        Noun noun = measure.names().in(language);
        Stream<String> forms = Stream.concat(Stream.of(noun.one(), noun.many()), measure.synonyms().stream());
        return language == Language.ENGLISH ? Stream.concat(forms, Stream.of(measure.name())) : forms;
    }

    /** The longest declared name wins, so that "call answered in time" is not taken for "call answered". */
    private Optional<Measure> longest(Stream<Named> names) {
        Optional<Named> found = names
                .filter(named -> cursor.startsWithWords(named.name()))
                .max(Comparator.comparingInt(named -> named.name().length()));
        found.ifPresent(named -> cursor.takeWords(named.name()));
        return found.map(Named::measure);
    }

    /** The name of any unit that a measure has. */
    private Optional<String> unitWords() {
        Optional<String> unit = units.at(cursor.rest());
        unit.ifPresent(cursor::take);
        return unit;
    }

    private Measure kpiOf(Optional<String> unitWords, int start) {
        if (unitWords.isEmpty() || !cursor.take(Word.OF_THE)) {
            cursor.goTo(start);
            longest(named(Measure.Kind.KPI)).ifPresent(kpi -> refuseBareRate(start, kpi));
            throw unknownMeasure(start);
        }
        cursor.rest();
        int name = cursor.position();
        Measure kpi = longest(named(Measure.Kind.KPI)).orElseThrow(() -> unknownMeasure(name));
        if (!words(kpi.unit().ofDifferences()).contains(unitWords.get())) {
            throw refuseUnit(start, Optional.empty(), unitWords.get(), kpi.unit().ofDifferences());
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
                        named(Measure.Kind.VOLUME).map(named -> named.measure().names().in(language).one()),
                        named(Measure.Kind.KPI).map(Named::name))
                .toList();
        return cursor.refuse(new RuleProblem.UnknownMeasure(
                cursor.place(start, found.length()), found, Nearest.to(found, known)));
    }

    private List<String> words(Unit unit) {
        return ForeignUnit.words(unit, language);
    }

    private PhraseCursor.Unreadable refuseUnit(int start, Optional<BigDecimal> number, String found, Unit unit) {
        return cursor.refuse(units.problem(cursor.place(start, found.length()), number, found, unit));
    }

    // The bounds.

    private Bounds bounds(Measure measure) {
        int before = cursor.position();
        cursor.take(",");
        if (cursor.take(Word.UP_TO)) {
            return new Bounds.UpTo(bound(measure));
        }
        if (cursor.take(Word.ABOVE) || cursor.take(Word.BEYOND)) {
            Optional<Bounds> share = measure.kind() == Measure.Kind.VOLUME ? share(measure) : Optional.empty();
            return share.orElseGet(() -> new Bounds.Above(bound(measure)));
        }
        if (cursor.take(Word.BELOW)) {
            return new Bounds.Below(bound(measure));
        }
        if (cursor.take(Word.FROM)) {
            return fromTo(measure);
        }
        cursor.goTo(before);
        return new Bounds.Whole();
    }

    private Bounds fromTo(Measure measure) {
        cursor.rest();
        int start = cursor.position();
        BigDecimal from = cursor.number();
        takeOrdinal();
        cursor.demand(Word.TO);
        BigDecimal to = bound(measure);
        if (to.compareTo(from) < 0) {
            throw cursor.refuse(new RuleProblem.BoundsBackward(cursor.place(start, cursor.position() - start)));
        }
        return new Bounds.FromTo(from, to);
    }

    /** Beyond a percentage of another quantity, which must count the same things. */
    private Optional<Bounds> share(Measure measure) {
        int before = cursor.position();
        BigDecimal percent = cursor.number();
        if (!cursor.take("%")) {
            cursor.goTo(before);
            return Optional.empty();
        }
        cursor.demand(Word.OF_MANY);
        cursor.rest();
        int start = cursor.position();
        Measure of = longest(named(Measure.Kind.VOLUME)).orElseThrow(() -> unknownMeasure(start));
        if (!of.unit().equals(measure.unit())) {
            throw cursor.refuse(units.problem(
                    cursor.place(start, cursor.position() - start), Optional.empty(),
                    of.unit().names().in(language).many(), measure.unit()));
        }
        return Optional.of(new Bounds.BeyondShare(percent, of));
    }

    private void takeOrdinal() {
        if (language == Language.FRENCH) {
            cursor.match(ORDINAL);
        }
    }

    /** A bound may carry its unit, which must then be the measure's own. */
    private BigDecimal bound(Measure measure) {
        BigDecimal number = cursor.number();
        takeOrdinal();
        Unit unit = measure.unit();
        boolean named = unit.code().equals("%") ? cursor.take("%") : words(unit).stream().anyMatch(cursor::takeWords);
        String rest = cursor.rest();
        boolean other = !named && !rest.isEmpty() && (Character.isLetter(rest.charAt(0)) || rest.charAt(0) == '%');
        if (other && !startsWith(Word.AND) && !startsWith(Word.TIMES)) {
            String found = units.at(rest).orElse(rest.split("[ ,+)]")[0]);
            throw refuseUnit(cursor.position(), Optional.of(number), found, unit);
        }
        return number;
    }

    private boolean startsWith(Word word) {
        return word.in(language).stream().anyMatch(cursor::startsWithWords);
    }
}
