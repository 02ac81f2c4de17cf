package org.avenant.contract;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/**
 * On which days the months begin that a contract is settled by, and with which of them its year does. A month goes by
 * the calendar month that it begins in: where months begin on the 22nd, April runs from 22 April to 21 May.
 *
 * @param firstDay at most the 28th, a day that every month has
 * @param year the month that begins the contract's year; empty where the term's first month does
 * @param served which version serves a month inside which a clause changes; empty where the contract does not say
 */
public record BillingCalendar(int firstDay, Optional<Month> year, Optional<MonthServed> served) {

    /** Calendar months, years that begin with the term, and no word about changes. */
    public static final BillingCalendar PLAIN = new BillingCalendar(1, Optional.empty(), Optional.empty());

    /** No later day is one of every month. */
    public static final int LATEST = 28;

    public boolean isByCalendarMonths() {
        return firstDay == 1;
    }

    /** Whether a month inside which a clause changes is split, so that each version serves its own days. */
    public boolean isSplit() {
        return served.filter(MonthServed.SPLIT::equals).isPresent();
    }

    /** The month that a day belongs to. */
    public YearMonth month(LocalDate day) {
        YearMonth begins = YearMonth.from(day);
        return day.getDayOfMonth() < firstDay ? begins.minusMonths(1) : begins;
    }

    public LocalDate firstDay(YearMonth month) {
        return month.atDay(firstDay);
    }

    public LocalDate lastDay(YearMonth month) {
        return firstDay(month.plusMonths(1)).minusDays(1);
    }

    /** The days that a month has. */
    public Days days(YearMonth month) {
        return new Days(firstDay(month), lastDay(month));
    }
}
