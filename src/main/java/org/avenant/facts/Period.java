package org.avenant.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import org.avenant.language.Language;

/** What a value of an index is for: a month, or a calendar quarter. */
public record Period(YearMonth first, boolean isQuarter) implements Comparable<Period> {

    public static Period month(YearMonth month) {
        return new Period(month, false);
    }

    /** A quarter from 1 to 4 of a year. */
    public static Period quarter(int year, int quarter) {
        return new Period(YearMonth.of(year, 3 * quarter - 2), true);
    }

    /** Whether a month lies in it. */
    public boolean contains(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last());
    }

    public LocalDate lastDay() {
        return last().atEndOfMonth();
    }

    private YearMonth last() {
        return first.plusMonths(isQuarter ? 2 : 0);
    }

    /** The period right after this one. */
    public Period next() {
        return new Period(last().plusMonths(1), isQuarter);
    }

    /** As files write it: {@code 2025-04}, {@code 2025-Q2}. */
    public String text() {
        return isQuarter ? first.getYear() + "-Q" + quarter() : first.toString();
    }

    /** {@code April 2025}, {@code Q2 2025}, {@code 2e trimestre 2025}. */
    public String words(Language language) {
        if (!isQuarter) {
            return language.month(first);
        }
        return language == Language.FRENCH
                ? quarter() + (quarter() == 1 ? "er" : "e") + " trimestre " + first.getYear()
                : "Q" + quarter() + " " + first.getYear();
    }

    /** Which quarter of its year it is, or lies in. */
    public int quarter() {
        return (first.getMonthValue() + 2) / 3;
    }

    @Override
    public int compareTo(Period other) {
        return first.compareTo(other.first);
    }
}
