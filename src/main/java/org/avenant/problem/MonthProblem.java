package org.avenant.problem;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.avenant.language.Names;

/** What a statement has to tell about a clause and a month besides its amounts. */
public sealed interface MonthProblem extends Problem {

    /** The clause it is about, as it is cited; empty where it is about the month. */
    String clause();

    /** The number of that clause, without its part, incident or days. */
    default String number() {
        return clause().split(" ")[0];
    }

    /** Whether it only informs and needs nobody to act. */
    default boolean isNotice() {
        return this instanceof NotApplicable || this instanceof StillHeld || this instanceof IncidentUnasked || this instanceof OfIssue && !(this instanceof IssuedMonthOpen);
    }

    /** A figure that would decide the clause was not reported. */
    record KpiMissing(String clause, Names figure, YearMonth month) implements MonthProblem {}

    /** A cell of an incident that would decide the clause was left blank. */
    record IncidentCellBlank(String clause, String incident, Names column) implements MonthProblem {}

    /** A figure that would decide the clause comes from counts that were not reported. */
    record CountsMissing(String clause, Names figure, List<Names> counts, YearMonth month) implements MonthProblem {
        @Override
        public String name() {
            return "kpi-missing";
        }
    }

    /** A figure that would decide the clause is counted from calls, and no row tells of such. */
    record CallsMissing(String clause, Names figure, Names calls, YearMonth month) implements MonthProblem {}

    /** A figure that the clause needs for some days of the month was not reported for these. */
    record FigureOfDaysMissing(String clause, Names figure, Names days, YearMonth month) implements MonthProblem {}

    /** A rule says something of a month, and its clause serves only some days of it. */
    record SaidOfWholeMonth(String clause, Names said, Names days, YearMonth month) implements MonthProblem {}

    /** The clause serves some days of the month, and counts lines that are of all of it. */
    record LinesOfWholeMonth(String clause, Names lines, Names days, YearMonth month) implements MonthProblem {}

    /** A figure without a value; {@code counts} are those that would give it one, or {@code calls}. */
    static MonthProblem missing(String clause, Names figure, List<Names> counts, Optional<Names> calls, YearMonth month) {
        if (calls.isPresent()) {
            return new CallsMissing(clause, figure, calls.get(), month);
        }
        return counts.isEmpty() ? new KpiMissing(clause, figure, month) : new CountsMissing(clause, figure, counts, month);
    }

    /** A rate over nothing has no value, so the clause does not apply. */
    record NotApplicable(String clause, Names figure, YearMonth month) implements MonthProblem {}

    /** The term ends, and something is still kept back under the clause. */
    record StillHeld(String clause, BigDecimal amount, String currency, YearMonth month) implements MonthProblem {}

    /** The clause is in the wording, and the book has no rule for it. */
    record ClauseWithoutRule(String clause) implements MonthProblem {}

    /** The clause is due an answer and none of its rules gives one. */
    record ClauseSilent(String clause, YearMonth month) implements MonthProblem {}

    /** Two rules of one clause part both answer. */
    record ClauseAnswersTwice(String clause, YearMonth month, List<String> rules) implements MonthProblem {}

    /** A quantity past the end of the clause's price list. */
    record VolumeUnpriced(String clause, Names figure, BigDecimal quantity, BigDecimal top, YearMonth month) implements MonthProblem {}

    /** The clause changes inside the month, and the contract does not say which version serves. */
    record InForceMidMonth(String clause, LocalDate date, YearMonth month) implements MonthProblem {}

    /** How a figure is counted from calls changes inside the month, and the contract splits the month there. */
    record SplitInsideMonth(String clause, LocalDate date, YearMonth month) implements MonthProblem {}

    /** The clause's earlier version has ended and the next has not begun. */
    record ClauseBetweenVersions(String clause, LocalDate ended, LocalDate begins, YearMonth month) implements MonthProblem {}

    /** A term that the clause is said with has no meaning this month, or changes its meaning inside it. */
    record TermUndefined(String clause, String term, YearMonth month) implements MonthProblem {}

    /** A value of an index on which the clause's price rests was not known on the day of revision. */
    record IndexNotPublished(String clause, Names index, LocalDate date, YearMonth month) implements MonthProblem {}

    /** Two revisions are for the clause's sums. */
    record RevisedTwice(String clause, List<String> by, YearMonth month) implements MonthProblem {}

    /** The clause's sums are revised inside the month, and the contract does not say which day's prices it takes. */
    record RevisionInsideMonth(String clause, String by, LocalDate date, YearMonth month) implements MonthProblem {}

    /** What the clause gives depends on clauses that could not be decided. */
    record RestsOn(String clause, List<String> clauses) implements MonthProblem {}

    /** What the clause gives rests on money of an earlier month in which clauses could not be decided. */
    record RestsOnMonth(String clause, List<String> clauses, YearMonth month) implements MonthProblem {}

    /** The clause looks back at the money of a month that has no facts. */
    record MoneyBeforeFacts(String clause, YearMonth month) implements MonthProblem {}

    /** An incident that was noted, and of a kind that no rule is about. */
    record IncidentUnasked(String incident, Names kind, LocalDate date) implements MonthProblem {
        @Override
        public String clause() {
            return "";
        }
    }

    /** A month with facts, outside the contract's term. */
    record OutsideTerm(YearMonth month, LocalDate from, LocalDate until) implements MonthProblem {
        @Override
        public String clause() {
            return "";
        }
    }

    /** A month after the contract's last, of which nothing was reported: what corrects issued months has nowhere else to go. */
    record AfterTerm(LocalDate until) implements OfIssue {}

    /** What is told of statements that were issued; about no clause unless it says so. */
    sealed interface OfIssue extends MonthProblem {
        @Override
        default String clause() {
            return "";
        }
    }

    /** The rules are others than those of the last statement that was issued. */
    record RulesChanged(YearMonth since) implements OfIssue {}

    /** The month was issued, and comes out otherwise today; where the difference is carried. */
    record IssuedOtherwise(YearMonth month, BigDecimal total, List<YearMonth> carriedOn) implements OfIssue {}

    /** The month was issued, and cannot be decided today. */
    record IssuedUndecided(YearMonth month, BigDecimal total) implements OfIssue {}

    /** A month that was issued cannot be decided today, so what corrects it has to wait. */
    record IssuedMonthOpen(YearMonth month) implements OfIssue {}

    /** The disputed line has been issued, and has since been corrected to less than is in dispute. */
    record DisputeOvertaken(String clause, YearMonth month) implements OfIssue {}

    /** The clause of a disputed line is not decided, so that there is no such line yet. */
    record DisputeWaits(String clause, YearMonth month) implements OfIssue {}
}
