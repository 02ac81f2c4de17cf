package org.avenant.facts;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import org.avenant.amount.Fraction;

/**
 * Months found on one side of a bound.
 *
 * @param number how many they are; no number where a month that it takes was not reported
 * @param months what the figure came to in each of them
 * @param others and in each month that was looked at and stands elsewhere, if it came to anything: of a run, the one that ended it
 */
record Stood(Reading number, NavigableMap<YearMonth, Reading.Known> months, NavigableMap<YearMonth, Reading.Known> others) {

    static Stood none(Reading number) {
        return new Stood(number, Collections.emptyNavigableMap(), Collections.emptyNavigableMap());
    }

    static Stood counting(NavigableMap<YearMonth, Reading.Known> months, NavigableMap<YearMonth, Reading.Known> others) {
        return new Stood(new Reading.Known(Fraction.of(months.size()), List.of()), months, others);
    }
}
