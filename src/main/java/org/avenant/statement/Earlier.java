package org.avenant.statement;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.avenant.amount.Expression;
import org.avenant.amount.Fraction;
import org.avenant.amount.Quantity;
import org.avenant.amount.Unit;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Term;

/** What a money selection has in the months before one: as they were settled, rounded and after their limits. */
record Earlier(YearMonth month, Term term, Past past, Unit currency) {

    /** Whether the selection's window has nothing to say this month. */
    boolean isSilent(Selection selection) {
        return !selection.over().isThisMonth() && selection.over().months(month, term).isEmpty();
    }

    /** A month of the window of which nothing is known, or empty. */
    Optional<YearMonth> unknown(Selection selection) {
        for (YearMonth earlier : months(selection)) {
            if (past.of(earlier).isEmpty()) {
                return Optional.of(earlier);
            }
        }
        return Optional.empty();
    }

    private List<YearMonth> months(Selection selection) {
        return selection.over().isThisMonth()
                ? List.of()
                : selection.over().months(month, term).stream().filter(m -> m.isBefore(month)).toList();
    }

    /** How many lines there are. */
    long count(Selection selection) {
        long count = 0;
        for (YearMonth earlier : months(selection)) {
            count += past.of(earlier).map(ledger -> ledger.count(selection.inItsMonth())).orElse(0L);
        }
        return count;
    }

    /** The sum of the months, each told apart; empty where the window has no earlier month. */
    Optional<Expression> sum(Selection selection) {
        List<Expression> sums = new ArrayList<>();
        for (YearMonth earlier : months(selection)) {
            Fraction sum = past.of(earlier).map(ledger -> ledger.sum(selection.inItsMonth()).value().value()).orElse(Fraction.ZERO);
            sums.add(new Expression.MonthAmount(selection.inItsMonth().words(), earlier, new Quantity(sum, currency)));
        }
        return sums.isEmpty() ? Optional.empty() : Optional.of(Expression.months(sums));
    }

    /** The clauses that earlier months left undecided and that the sum depends on, by month. */
    Map<YearMonth, List<ClauseNumber>> open(Selection selection) {
        Map<YearMonth, List<ClauseNumber>> open = new LinkedHashMap<>();
        for (YearMonth earlier : months(selection)) {
            List<ClauseNumber> clauses = past.of(earlier).map(ledger -> ledger.restsOn(selection.inItsMonth())).orElse(List.of());
            if (!clauses.isEmpty()) {
                open.put(earlier, clauses);
            }
        }
        return open;
    }
}
