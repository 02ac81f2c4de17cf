package org.avenant.cli;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.avenant.contract.Term;
import org.avenant.language.IsoDate;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Refusal;

/**
 * The months that a call names, whatever the contract: {@code 2026-04}, {@code 2026-01..2026-06}.
 *
 * @param isRange whether it was written as a range, even of one month
 */
record MonthSpan(YearMonth from, YearMonth until, boolean isRange) {

    private static final String SIGN = "..";

    /** Fails with a {@link Refusal} of what names no months. */
    static MonthSpan of(String text) {
        int sign = text.indexOf(SIGN);
        YearMonth from = month(sign < 0 ? text : text.substring(0, sign), text);
        YearMonth until = sign < 0 ? from : month(text.substring(sign + SIGN.length()), text);
        if (until.isBefore(from)) {
            throw new Refusal(new CallProblem.BackwardRange(from, until));
        }
        return new MonthSpan(from, until, sign >= 0);
    }

    /** The months of a text that may name none. */
    static Optional<MonthSpan> find(String text) {
        try {
            return Optional.of(of(text));
        } catch (Refusal none) {
            return Optional.empty();
        }
    }

    private static YearMonth month(String text, String whole) {
        return IsoDate.month(text).orElseThrow(() -> new Refusal(new CallProblem.NotAMonth(whole)));
    }

    /** As a call has them. */
    static String written(List<YearMonth> months) {
        YearMonth first = months.get(0);
        YearMonth last = months.get(months.size() - 1);
        return first.equals(last) ? first.toString() : first + SIGN + last;
    }

    List<YearMonth> months() {
        return between(from, until);
    }

    /** Those that lie in a contract's term. */
    List<YearMonth> within(Term term) {
        return between(from.isBefore(term.firstMonth()) ? term.firstMonth() : from, until.isAfter(term.lastMonth()) ? term.lastMonth() : until);
    }

    private static List<YearMonth> between(YearMonth first, YearMonth last) {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1)).toList();
    }
}
