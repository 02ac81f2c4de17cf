package org.avenant.statement;

import java.time.YearMonth;
import java.util.List;
import org.avenant.contract.ClauseNumber;
import org.avenant.problem.MonthProblem;

/**
 * Tells of clauses that rest on what could not be decided.
 *
 * @param exceptions takes what is to be told
 */
record Resting(YearMonth month, Ledger ledger, List<MonthProblem> exceptions) {

    /** Clauses that an amount of nothing rests on, for it stands in no line; those of earlier months have been told with these. */
    void tellClauses(Subject subject, List<ClauseNumber> open) {
        List<String> told = exceptions.stream()
                .filter(MonthProblem.RestsOnMonth.class::isInstance)
                .map(MonthProblem.RestsOnMonth.class::cast)
                .filter(problem -> problem.clause().equals(subject.cited()))
                .flatMap(problem -> problem.clauses().stream())
                .toList();
        List<String> others = texts(open).stream().filter(clause -> !told.contains(clause)).toList();
        if (!others.isEmpty()) {
            exceptions.add(new MonthProblem.RestsOn(subject.cited(), others));
        }
    }

    /** What rests on an earlier month that is provisional says so, and on which. */
    void tellMonths(Subject subject, Stated stated) {
        for (Selection base : stated.bases()) {
            tellMonths(subject, base);
        }
        for (ClauseNumber clause : stated.held()) {
            List<ClauseNumber> open = ledger.balances().before(clause).restsOn();
            if (!open.isEmpty()) {
                exceptions.add(new MonthProblem.RestsOnMonth(subject.cited(), texts(open), month.minusMonths(1)));
            }
        }
    }

    void tellMonths(Subject subject, Selection base) {
        ledger.earlier().open(base).forEach((earlier, clauses) ->
                exceptions.add(new MonthProblem.RestsOnMonth(subject.cited(), texts(clauses), earlier)));
    }

    private static List<String> texts(List<ClauseNumber> clauses) {
        return clauses.stream().map(ClauseNumber::text).toList();
    }
}
