package org.avenant.contract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** From when until when a contract runs, both days included. */
public record Term(LocalDate from, LocalDate until) {

    public YearMonth firstMonth() {
        return YearMonth.from(from);
    }

    public YearMonth lastMonth() {
        return YearMonth.from(until);
    }

    /** Whether any day of the month lies in the term. */
    public boolean contains(YearMonth month) {
        return !month.isBefore(firstMonth()) && !month.isAfter(lastMonth());
    }

    /** Which month of the contract this is, the month of its first day being 1. */
    public int number(YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(firstMonth(), month) + 1;
    }

    /**
     * How many full calendar months of the term have been reached, this one included: 0 in a partial first month.
     * A partial last month adds none, so that a contract does not fall back into its first phase on its last days.
     */
    public int fullMonths(YearMonth month) {
        int partialStart = from.getDayOfMonth() == 1 ? 0 : 1;
        int partialEnd = month.equals(lastMonth()) && !until.equals(month.atEndOfMonth()) ? 1 : 0;
        return Math.max(0, number(month) - partialStart - partialEnd);
    }

    /** How many calendar days of the month the contract was in force. */
    public int daysInForce(YearMonth month) {
        LocalDate first = later(from, month.atDay(1));
        LocalDate last = until.isBefore(month.atEndOfMonth()) ? until : month.atEndOfMonth();
        return (int) Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
    }

    /** How many days of the month the contract was in force, each month having thirty and ending on the thirtieth. */
    public int daysOfThirty(YearMonth month) {
        LocalDate first = later(from, month.atDay(1));
        LocalDate last = until.isBefore(month.atEndOfMonth()) ? until : month.atEndOfMonth();
        int lastOfThirty = last.equals(month.atEndOfMonth()) ? 30 : last.getDayOfMonth();
        return first.isAfter(last) ? 0 : lastOfThirty - Math.min(first.getDayOfMonth(), 30) + 1;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
