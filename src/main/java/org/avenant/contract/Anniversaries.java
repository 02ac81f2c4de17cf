package org.avenant.contract;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * The days on which prices are revised: the contract's first day in every later year, or a day of the year that the
 * clause names. Of 29 February, common years have the 28th.
 */
public record Anniversaries(Term term, Optional<MonthDay> day) {

    /** The latest anniversary up to and including a day, or empty before the first, which comes after the contract's first day. */
    public Optional<LocalDate> latest(LocalDate until) {
        LocalDate same = inYear(until.getYear());
        return after(term.from(), same.isAfter(until) ? yearBefore(same) : same);
    }

    /** The anniversary before another, or empty where that was the first. */
    public Optional<LocalDate> before(LocalDate anniversary) {
        return after(term.from(), yearBefore(anniversary));
    }

    /** The same day a year earlier, which may lie before the contract. */
    public LocalDate yearBefore(LocalDate anniversary) {
        return inYear(anniversary.getYear() - 1);
    }

    private LocalDate inYear(int year) {
        return day.map(d -> d.atYear(year)).orElseGet(() -> MonthDay.from(term.from()).atYear(year));
    }

    private static Optional<LocalDate> after(LocalDate first, LocalDate anniversary) {
        return Optional.of(anniversary).filter(first::isBefore);
    }
}
