package org.avenant.facts;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.avenant.amount.Fraction;
import org.avenant.contract.Term;

/**
 * Where a month stands in the contract and in the calendar.
 *
 * @param ordinal 1 for the month the contract begins in
 * @param full how many full calendar months of the term have been reached, this one included
 * @param calendar 1 for January
 * @param quarterEnd whether a calendar quarter ends with it
 * @param last whether the contract ends in it
 */
public record ContractMonth(int ordinal, int full, int calendar, boolean quarterEnd, boolean last) implements Fact {

    /** The place of a month in a term. */
    public static ContractMonth of(YearMonth month, Term term) {
        return new ContractMonth(
                term.number(month), term.fullMonths(month), month.getMonthValue(),
                month.getMonthValue() % 3 == 0, month.equals(term.lastMonth()));
    }

    public BigDecimal getNumber() {
        return BigDecimal.valueOf(ordinal);
    }

    public BigDecimal getFullMonths() {
        return BigDecimal.valueOf(full);
    }

    public BigDecimal getCalendarMonth() {
        return BigDecimal.valueOf(calendar);
    }

    @Override
    public String text(String field) {
        throw noField(field);
    }

    @Override
    public Reading number(String field) {
        int number = switch (field) {
            case "number" -> ordinal;
            case "fullMonths" -> full;
            case "calendarMonth" -> calendar;
            default -> throw noField(field);
        };
        return new Reading.Known(Fraction.of(number), List.of());
    }

    @Override
    public boolean flag(String field) {
        return switch (field) {
            case "quarterEnd" -> quarterEnd;
            case "last" -> last;
            default -> throw noField(field);
        };
    }
}
