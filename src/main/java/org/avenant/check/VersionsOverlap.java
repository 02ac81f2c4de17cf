package org.avenant.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.avenant.contract.Contract;
import org.avenant.facts.Measures;
import org.avenant.problem.BookProblem;
import org.avenant.problem.Problem;
import org.avenant.rules.Rule;
import org.avenant.rules.RuleBook;

/** Two versions of one rule of a clause are in force on the same days, so that both answer. */
final class VersionsOverlap implements Check {

    @Override
    public List<Problem> find(Contract contract, RuleBook book, Measures measures) {
        List<Problem> problems = new ArrayList<>();
        for (Timeline timeline : Timeline.of(book.rules(), contract.term(), Rule::subject)) {
            for (int i = 1; i < timeline.rules().size(); i++) {
                Rule later = timeline.rules().get(i);
                timeline.rules().subList(0, i).stream()
                        .filter(earlier -> overlap(earlier, later))
                        .forEach(earlier -> problems.add(overlap(timeline, earlier, later)));
            }
        }
        return problems;
    }

    /** Whether both hold on the same days whenever one of them does. */
    static boolean overlap(Rule one, Rule other) {
        return !one.inForce().equals(other.inForce()) && one.inForce().overlaps(other.inForce()) && one.asksTheSame(other);
    }

    private static Problem overlap(Timeline timeline, Rule earlier, Rule later) {
        LocalDate first = timeline.first(later);
        LocalDate last = timeline.last(earlier).isBefore(timeline.last(later)) ? timeline.last(earlier) : timeline.last(later);
        return new BookProblem.ClauseVersionsOverlap(
                later.place(), later.subject().cited(), List.of(earlier.name(), later.name()), first, last);
    }
}
