package org.avenant.rules;

import java.math.BigDecimal;
import java.time.Month;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.avenant.facts.IndexReading;
import org.avenant.facts.IndexSeries;
import org.avenant.language.Language;
import org.avenant.problem.Nearest;
import org.avenant.problem.RuleProblem;
import org.avenant.statement.Coefficient;
import org.avenant.statement.Revision;

/**
 * Reads how prices follow an index: {@code 0.15 + 0.85 × Syntec last published at the anniversary / 280.00, rounded up to 0.001}.
 *
 * <pre>
 * revision    = coefficient { "," option }
 * coefficient = product { "+" product } { "," ("at most" | "at least") number | "," "rounded" rounding }
 * product     = factor { "×" factor | "/" (number | index) }
 * factor      = number | index | "(" coefficient ")"
 * index       = name ("last published at" day | n "months before" day | "of" month "before" day | "of" month year)
 * option      = "on the prices of the year before" | "amounts rounded" rounding | "the anniversary being" day
 *             | "with the prices of the month's" ("first" | "last") "day"
 * </pre>
 */
final class RevisionReader {

    private static final int DEEPEST = 8;
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:er)? (\\p{L}+)");
    private static final Pattern READING = Pattern.compile("[^+×/,()]{0,80}?(?=\\s*(?:[+×/,()]|\\bx\\b|$))");
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\d-]{0,40}");

    private final PhraseCursor cursor;
    private final Lexicon lexicon;
    private final Language language;
    private int depth;

    RevisionReader(PhraseCursor cursor, Lexicon lexicon) {
        this.cursor = cursor;
        this.lexicon = lexicon;
        this.language = cursor.dialect().language();
    }

    /** A coefficient, and what is said of it behind commas, each once and in any order. */
    Revision read() {
        Coefficient coefficient = readCoefficient();
        boolean chained = false;
        Optional<Revision.SumRounding> sums = Optional.empty();
        Optional<MonthDay> anniversary = Optional.empty();
        Optional<Revision.Deciding> deciding = Optional.empty();
        while (cursor.take(",")) {
            if (!chained && cursor.take(Word.ON_LAST_YEARS_PRICES)) {
                chained = true;
            } else if (sums.isEmpty() && cursor.take(Word.AMOUNTS_ROUNDED)) {
                RoundingWords.ToDecimals to = readRounding();
                sums = Optional.of(new Revision.SumRounding(to.rounding(), to.decimals()));
            } else if (anniversary.isEmpty() && cursor.take(Word.ANNIVERSARY_BEING)) {
                anniversary = Optional.of(readDay());
            } else if (deciding.isEmpty()) {
                deciding = Optional.of(readDeciding());
            } else {
                throw cursor.unreadable();
            }
        }
        return new Revision(coefficient, chained, sums, anniversary, deciding);
    }

    private Revision.Deciding readDeciding() {
        if (cursor.take(Word.FIRST_DAYS_PRICES)) {
            return Revision.Deciding.FIRST_DAY;
        }
        cursor.demand(Word.LAST_DAYS_PRICES);
        return Revision.Deciding.LAST_DAY;
    }

    private RoundingWords.ToDecimals readRounding() {
        return RoundingWords.take(cursor).orElseThrow(cursor::unreadable);
    }

    private MonthDay readDay() {
        cursor.rest();
        int start = cursor.position();
        Matcher day = DAY.matcher(cursor.match(DAY).orElse(""));
        if (day.matches()) {
            int month = 1 + language.months().stream().map(m -> m.toLowerCase(Locale.ROOT)).toList().indexOf(day.group(2).toLowerCase(Locale.ROOT));
            int number = Integer.parseInt(day.group(1));
            if (month > 0 && number > 0 && number <= Month.of(month).maxLength()) {
                return MonthDay.of(month, number);
            }
        }
        cursor.goTo(start);
        throw cursor.unreadable();
    }

    // The coefficient.

    private Coefficient readCoefficient() {
        if (++depth > DEEPEST) {
            throw cursor.unreadable();
        }
        Coefficient sum = readProduct();
        while (cursor.take("+")) {
            sum = new Coefficient.Plus(sum, readProduct());
        }
        for (Optional<Coefficient> tailed = tail(sum); tailed.isPresent(); tailed = tail(sum)) {
            sum = tailed.get();
        }
        depth--;
        return sum;
    }

    private Optional<Coefficient> tail(Coefficient of) {
        int comma = cursor.position();
        if (cursor.take(",")) {
            boolean most = cursor.take(Word.AT_MOST);
            if (most || cursor.take(Word.AT_LEAST)) {
                return Optional.of(new Coefficient.Bounded(of, most, cursor.number()));
            }
            if (cursor.take(Word.COEFFICIENT_ROUNDED)) {
                RoundingWords.ToDecimals to = readRounding();
                return Optional.of(new Coefficient.Rounded(of, to.rounding(), to.decimals()));
            }
            cursor.goTo(comma);
        }
        return Optional.empty();
    }

    private Coefficient readProduct() {
        Coefficient product = readFactor();
        while (true) {
            if (cursor.take("×") || cursor.take(Word.TIMES)) {
                product = new Coefficient.Times(product, readFactor());
            } else if (cursor.take("/")) {
                product = new Coefficient.Over(product, readDivisor());
            } else {
                return product;
            }
        }
    }

    private Coefficient readFactor() {
        if (cursor.take("(")) {
            Coefficient inside = readCoefficient();
            cursor.demand(")");
            return inside;
        }
        cursor.rest();
        return cursor.startsWithDigit() ? new Coefficient.Number(cursor.number()) : readIndex();
    }

    private Coefficient readDivisor() {
        cursor.rest();
        int start = cursor.position();
        if (!cursor.startsWithDigit()) {
            return readIndex();
        }
        BigDecimal number = cursor.number();
        if (number.signum() == 0) {
            cursor.goTo(start);
            throw cursor.unreadable();
        }
        return new Coefficient.Number(number);
    }

    // An index.

    private Coefficient readIndex() {
        int start = cursor.position();
        IndexSeries index = lexicon.indices().all().stream()
                .filter(series -> names(series).anyMatch(cursor::startsWithWords))
                .max(Comparator.comparing(series -> longest(series).length()))
                .orElseThrow(() -> unknown(start));
        cursor.takeWords(longest(index));
        String name = index.names().in(language).one();
        cursor.rest();
        int words = cursor.position();
        String reading = cursor.match(READING).orElse("").strip();
        return new Coefficient.Read(index, new IndexReadings(language).of(reading)
                .filter(read -> fits(read, index))
                .orElseThrow(() -> unclear(reading.isEmpty() ? start : words, name, reading)));
    }

    private Stream<String> names(IndexSeries index) {
        return Stream.of(index.names().in(language).one(), index.name());
    }

    /** The longest of the index's names that comes next; empty where none does. */
    private String longest(IndexSeries index) {
        return names(index).filter(cursor::startsWithWords).max(Comparator.comparing(String::length)).orElse("");
    }

    /** An index of months has no quarters. */
    private static boolean fits(IndexReading reading, IndexSeries index) {
        return !(reading instanceof IndexReading.OfPeriod of) || !of.period().isQuarter() || index.isQuarterly();
    }

    private PhraseCursor.Unreadable unknown(int start) {
        cursor.goTo(start);
        String found = cursor.match(NAME).orElse("");
        if (found.isEmpty()) {
            return cursor.unreadable();
        }
        List<String> known = lexicon.indices().all().stream().map(index -> index.names().in(language).one()).toList();
        return cursor.refuse(new RuleProblem.UnknownIndex(
                cursor.place(start, found.length()), found, Nearest.to(found, known), known));
    }

    private PhraseCursor.Unreadable unclear(int start, String name, String found) {
        List<String> readings = IndexReading.examples(language).stream().map(words -> name + " " + words).toList();
        String shown = found.isEmpty() ? name : found;
        return cursor.refuse(new RuleProblem.IndexReadingUnclear(
                cursor.place(start, shown.length()), name, Constraint.shortened(shown), readings));
    }
}
