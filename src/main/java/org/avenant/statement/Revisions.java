package org.avenant.statement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.avenant.amount.Expression;
import org.avenant.contract.Anniversaries;
import org.avenant.contract.Days;
import org.avenant.contract.Term;
import org.avenant.problem.MonthProblem;

/**
 * What revisions make of the sums that clauses state.
 *
 * <p>A chained revision goes back to the one that served after the anniversary before, whatever version of the
 * revising clause that was, and ends at the sum as stated: in the contract's first year, or when the clause that
 * states it came into force.
 */
final class Revisions {

    private final Term term;
    private final YearMonth month;
    private final Function<YearMonth, MonthAnswers> answers;
    private final Map<YearMonth, Said> said = new TreeMap<>();

    /** @param answers what the clauses answer this month and in earlier ones */
    Revisions(Term term, YearMonth month, Function<YearMonth, MonthAnswers> answers) {
        this.term = term;
        this.month = month;
        this.answers = answers;
    }

    /** A revision, and the clause that says so. */
    private record Agreed(Subject by, Due.Revise due) {

        boolean revises(Subject subject, boolean limit) {
            return due.repriced().means(subject.clause(), limit);
        }
    }

    /**
     * What is said of revisions in a month.
     *
     * @param open the clauses that might say something and could not be decided
     */
    private record Said(List<Agreed> agreed, List<Unsettled> open) {

        static Said of(MonthAnswers answers) {
            List<Agreed> agreed = new ArrayList<>();
            for (Answer answer : answers.given()) {
                for (Due.Revise revise : answer.said().revisions()) {
                    agreed.add(new Agreed(answer.subject(), revise));
                }
            }
            return new Said(agreed, answers.unsettled());
        }
    }

    /** A sum that a clause states, as revised. */
    Expression revised(Expression stated, Subject subject, boolean limit) throws Untold {
        return revised(stated, subject, limit, month);
    }

    private Expression revised(Expression stated, Subject subject, boolean limit, YearMonth in) throws Untold {
        Optional<Agreed> agreed = agreed(subject, limit, in);
        if (agreed.isEmpty()) {
            return stated;
        }
        Revision revision = agreed.get().due().revision();
        ServedMonth served = new ServedMonth(new Anniversaries(term, revision.anniversary()), revision.deciding());
        demandOneDay(served, agreed.get(), subject, in);
        Optional<LocalDate> day = served.anniversary(in, part(subject, in)).filter(d -> !revision.chained() || isAfterStated(d, subject));
        if (day.isEmpty()) {
            return stated;
        }
        Expression base = revision.chained() ? before(day.get(), served, stated, subject, limit) : stated;
        Expression coefficient = new Indexer(served.anniversaries(), day.get(), subject, month).of(revision.coefficient());
        Expression exact = Expression.product(base, coefficient);
        return revision.sums().map(s -> Expression.rounded(exact, s.rounding(), s.decimals())).orElse(exact);
    }

    /** The sum as it stood before an anniversary. */
    private Expression before(LocalDate anniversary, ServedMonth served, Expression stated, Subject subject, boolean limit)
            throws Untold {
        Optional<LocalDate> earlier = served.anniversaries().before(anniversary).filter(d -> isAfterStated(d, subject));
        return earlier.isPresent() ? revised(stated, subject, limit, served.first(earlier.get())) : stated;
    }

    /** What a clause states is as of the day on which that version of it came into force. */
    private boolean isAfterStated(LocalDate anniversary, Subject subject) {
        return answers.apply(month).given().stream()
                .filter(answer -> answer.subject().equals(subject))
                .flatMap(answer -> answer.since().stream())
                .allMatch(anniversary::isAfter);
    }

    private Optional<Agreed> agreed(Subject subject, boolean limit, YearMonth in) throws Untold {
        Said said = said(in);
        if (said.agreed().isEmpty() && said.open().isEmpty()) {
            return Optional.empty();
        }
        List<String> open = new ArrayList<>();
        for (Unsettled clause : said.open()) {
            if (serves(clause.subject(), subject, in) && isFor(clause.possible(), subject, limit)) {
                open.add(clause.subject().clause().text());
            }
        }
        if (!open.isEmpty()) {
            throw new Untold(new MonthProblem.RestsOn(subject.cited(), open));
        }
        List<Agreed> found = said.agreed().stream()
                .filter(agreed -> agreed.revises(subject, limit) && serves(agreed.by(), subject, in))
                .toList();
        if (found.size() > 1) {
            List<String> by = found.stream().map(agreed -> agreed.by().cited()).distinct().toList();
            throw new Untold(new MonthProblem.RevisedTwice(subject.cited(), by, in));
        }
        return found.stream().findFirst();
    }

    /** Every sum asks what is said of revisions, so that is looked for once a month. */
    private Said said(YearMonth in) {
        Said known = said.get(in);
        if (known == null) {
            known = Said.of(answers.apply(in));
            said.put(in, known);
        }
        return known;
    }

    /** Where a month is split, prices are revised as on the days they are of; of an earlier month, as on its last day. */
    private boolean serves(Subject revising, Subject revised, YearMonth in) {
        Days wanted = part(revised, in).orElseGet(() -> new Days(term.lastDay(in), term.lastDay(in)));
        return revising.days().map(days -> days.meet(wanted)).orElse(true);
    }

    /** The days that a clause's prices are for; of an earlier month they are looked at as a whole. */
    private Optional<Days> part(Subject revised, YearMonth in) {
        return revised.days().filter(days -> in.equals(month));
    }

    private static boolean isFor(List<Due> dues, Subject subject, boolean limit) {
        return dues.stream().anyMatch(due -> due instanceof Due.Revise revise && revise.repriced().means(subject.clause(), limit));
    }

    private void demandOneDay(ServedMonth served, Agreed agreed, Subject subject, YearMonth in) throws Untold {
        Optional<LocalDate> inside = served.undecided(in);
        if (inside.isPresent()) {
            throw new Untold(new MonthProblem.RevisionInsideMonth(
                    subject.cited(), agreed.by().cited(), inside.get(), in));
        }
    }
}
