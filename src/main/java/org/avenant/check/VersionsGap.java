package org.avenant.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.avenant.contract.Contract;
import org.avenant.facts.Measures;
import org.avenant.problem.BookProblem;
import org.avenant.problem.Problem;
import org.avenant.rules.Rule;
import org.avenant.rules.RuleBook;

/** A version of a clause ends days before the next begins. */
final class VersionsGap implements Check {

    @Override
    public List<Problem> find(Contract contract, RuleBook book, Measures measures) {
        return Timeline.of(book.rules(), contract.term(), Rule::subject).stream().flatMap(VersionsGap::gaps).toList();
    }

    private static Stream<Problem> gaps(Timeline timeline) {
        List<Problem> gaps = new ArrayList<>();
        LocalDate covered = timeline.last(timeline.rules().get(0));
        for (Rule rule : timeline.rules()) {
            if (timeline.first(rule).isAfter(covered.plusDays(1))) {
                gaps.add(new BookProblem.ClauseVersionsGap(rule.place(), rule.subject().cited(), covered, timeline.first(rule)));
            }
            covered = timeline.last(rule).isAfter(covered) ? timeline.last(rule) : covered;
        }
        return gaps.stream();
    }
}
