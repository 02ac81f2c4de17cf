package org.avenant.cli;

import java.time.YearMonth;
import java.util.List;
import org.avenant.facts.History;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Refusal;

/**
 * The months a call asks for of one contract: those that it names, or the last month of facts.
 *
 * @param isRange whether the call was written as a range, even of one month
 */
record MonthRange(List<YearMonth> months, boolean isRange) {

    /** The months of a text, all of which have facts; fails with a {@link Refusal}. */
    static MonthRange of(String text, String contract, History history) {
        if (text == null) {
            return new MonthRange(List.of(history.last()), false);
        }
        MonthSpan span = MonthSpan.of(text);
        for (YearMonth end : List.of(span.from(), span.until())) {
            if (history.of(end).isEmpty()) {
                throw new Refusal(new CallProblem.MonthWithoutFacts(contract, end, history.first(), history.last()));
            }
        }
        return new MonthRange(span.months(), span.isRange());
    }

    /** The one month that was asked for; fails with a {@link Refusal} of a range. */
    YearMonth one() {
        if (isRange) {
            throw new Refusal(new CallProblem.OneMonthOnly(months.get(0) + ".." + months.get(months.size() - 1)));
        }
        return months.get(0);
    }
}
