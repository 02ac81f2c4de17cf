package org.avenant.cli;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.avenant.facts.History;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Refusal;

/**
 * The months a call asks for: {@code 2026-04}, {@code 2026-01..2026-06}, or nothing for the last month of facts.
 *
 * @param isRange whether the call was written as a range, even of one month
 */
record MonthRange(List<YearMonth> months, boolean isRange) {

    private static final String SIGN = "..";

    /** The months of a text, all of which have facts; fails with a {@link Refusal}. */
    static MonthRange of(String text, String contract, History history) {
        if (text == null) {
            return new MonthRange(List.of(history.last()), false);
        }
        int sign = text.indexOf(SIGN);
        YearMonth from = month(sign < 0 ? text : text.substring(0, sign), text);
        YearMonth until = sign < 0 ? from : month(text.substring(sign + SIGN.length()), text);
        if (until.isBefore(from)) {
            throw new Refusal(new CallProblem.BackwardRange(from, until));
        }
        for (YearMonth end : List.of(from, until)) {
            if (history.of(end).isEmpty()) {
                throw new Refusal(new CallProblem.MonthWithoutFacts(contract, end, history.first(), history.last()));
            }
        }
        return new MonthRange(
                Stream.iterate(from, month -> !month.isAfter(until), month -> month.plusMonths(1)).toList(), sign >= 0);
    }

    /** The one month that was asked for; fails with a {@link Refusal} of a range. */
    YearMonth one() {
        if (isRange) {
            throw new Refusal(new CallProblem.OneMonthOnly(months.get(0) + SIGN + months.get(months.size() - 1)));
        }
        return months.get(0);
    }

    private static YearMonth month(String text, String whole) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw new Refusal(new CallProblem.NotAMonth(whole));
        }
    }
}
