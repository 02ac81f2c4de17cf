package org.avenant.statement;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.avenant.amount.Fraction;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Term;
import org.avenant.facts.Points;
import org.avenant.facts.Reading;
import org.avenant.facts.Window;

/** The points of a month, and the clauses that might have counted more. */
public record Scores(List<Score> all, List<Unsettled> open) {

    static Scores of(Collection<Answer> answers, List<Unsettled> unsettled) {
        List<Score> all = new ArrayList<>();
        for (Answer answer : answers) {
            answer.said().points().ifPresent(points -> all.add(new Score(answer, points)));
        }
        return new Scores(List.copyOf(all), List.copyOf(unsettled));
    }

    /** The points under a clause over a window that ends with this month or before it. */
    static Reading read(String under, Window over, YearMonth month, Term term, Past past, Scores own) {
        List<YearMonth> months = over.months(month, term);
        Fraction sum = Fraction.ZERO;
        for (YearMonth each : months) {
            Optional<Scores> scores = each.equals(month) ? Optional.of(own) : past.of(each).map(Ledger::scores);
            List<String> open = scores.map(s -> s.open(under)).orElse(List.of());
            if (scores.isEmpty() || !open.isEmpty()) {
                return new Reading.Unsettled(open, each);
            }
            sum = sum.plus(scores.get().sum(under));
        }
        return months.isEmpty() ? new Reading.Silent() : new Reading.Known(sum, List.of());
    }

    private Fraction sum(String under) {
        return all.stream()
                .filter(score -> isUnder(under, score.subject()))
                .map(score -> Fraction.of(score.points()))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private List<String> open(String under) {
        return open.stream()
                .filter(clause -> isUnder(under, clause.subject()))
                .filter(clause -> clause.possible().stream().anyMatch(Due.Points.class::isInstance))
                .map(clause -> clause.subject().clause().text())
                .distinct()
                .toList();
    }

    private static boolean isUnder(String under, Subject subject) {
        return under.equals(Points.EVERY_CLAUSE) || new ClauseNumber(under).covers(subject.clause());
    }
}
