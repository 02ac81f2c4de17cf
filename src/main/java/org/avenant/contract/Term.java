package org.avenant.contract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * From when until when a contract runs, both days included, the months in which it is settled, and its holidays.
 *
 * @param holidays the days besides Saturdays and Sundays on which nobody works
 */
public record Term(LocalDate from, LocalDate until, BillingCalendar calendar, Set<LocalDate> holidays) {

    public Term {
        holidays = Collections.unmodifiableSet(new TreeSet<>(holidays));
    }

    /** A term without holidays. */
    public Term(LocalDate from, LocalDate until, BillingCalendar calendar) {
        this(from, until, calendar, Set.of());
    }

    /** A term without holidays, settled by calendar months. */
    public Term(LocalDate from, LocalDate until) {
        this(from, until, BillingCalendar.PLAIN);
    }

    public YearMonth firstMonth() {
        return calendar.month(from);
    }

    public YearMonth lastMonth() {
        return calendar.month(until);
    }

    /** Whether any day of the month lies in the term. */
    public boolean contains(YearMonth month) {
        return !month.isBefore(firstMonth()) && !month.isAfter(lastMonth());
    }

    /** Which month of the contract this is, the month of its first day being 1. */
    public int number(YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(firstMonth(), month) + 1;
    }

    /** How many months of the contract's year lie before a month. */
    public int monthsIntoYear(YearMonth month) {
        int begins = calendar.year().map(first -> first.getValue()).orElse(firstMonth().getMonthValue());
        return Math.floorMod(month.getMonthValue() - begins, 12);
    }

    /**
     * How many full months of the term have been reached, this one included: 0 in a partial first month.
     * A partial last month adds none, so that a contract does not fall back into its first phase on its last days.
     */
    public int fullMonths(YearMonth month) {
        int partialStart = from.equals(calendar.firstDay(firstMonth())) ? 0 : 1;
        int partialEnd = month.equals(lastMonth()) && !until.equals(calendar.lastDay(month)) ? 1 : 0;
        return Math.max(0, number(month) - partialStart - partialEnd);
    }

    /** The first day of a month on which the contract is in force. */
    public LocalDate firstDay(YearMonth month) {
        LocalDate first = calendar.firstDay(month);
        return from.isAfter(first) ? from : first;
    }

    /** The last day of a month on which the contract is in force. */
    public LocalDate lastDay(YearMonth month) {
        LocalDate last = calendar.lastDay(month);
        return until.isBefore(last) ? until : last;
    }

    /** The days of a month on which the contract is in force; the month must be one of the term. */
    public Days days(YearMonth month) {
        return new Days(firstDay(month), lastDay(month));
    }

    /**
     * How many days some days of a month are, each calendar month having thirty and ending on the thirtieth. The parts
     * of a month that is split add up to what it has as a whole.
     */
    public int daysOfThirty(YearMonth month, Days some) {
        return daysOfThirtyUntil(month, some.last()) - daysOfThirtyUntil(month, some.first().minusDays(1));
    }

    private int daysOfThirtyUntil(YearMonth month, LocalDate last) {
        LocalDate first = firstDay(month);
        int lastOfThirty = last.equals(YearMonth.from(last).atEndOfMonth()) ? 30 : last.getDayOfMonth();
        int monthsBetween = (int) ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last));
        return first.isAfter(last) ? 0 : 30 * monthsBetween + lastOfThirty - Math.min(first.getDayOfMonth(), 30) + 1;
    }

    /** How many of some days are working days. */
    public int workingDays(Days some) {
        return (int) some.first().datesUntil(some.last().plusDays(1)).filter(this::isWorkingDay).count();
    }

    private boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !holidays.contains(day);
    }
}
