package org.avenant.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.avenant.contract.Contract;
import org.avenant.facts.Measures;
import org.avenant.problem.BookProblem;
import org.avenant.problem.Problem;
import org.avenant.rules.Rule;
import org.avenant.rules.RuleBook;
import org.avenant.statement.Due;

/** A clause that gives money ends before the contract does, and nothing says what holds from then on. */
final class ClauseWithoutSuccessor implements Check {

    @Override
    public List<Problem> find(Contract contract, RuleBook book, Measures measures) {
        return Timeline.of(book.rules(), contract.term(), rule -> rule.subject().clause()).stream()
                .flatMap(ClauseWithoutSuccessor::end)
                .toList();
    }

    private static Stream<Problem> end(Timeline clause) {
        Rule last = clause.rules().stream().max(Comparator.comparing(clause::last)).orElseThrow();
        boolean givesMoney = clause.rules().stream().flatMap(rule -> rule.then().stream()).anyMatch(Due::mustAnswer);
        return givesMoney && clause.last(last).isBefore(clause.term().until())
                ? Stream.of(new BookProblem.ClauseWithoutSuccessor(
                        last.place(), last.subject().clause().text(), clause.last(last), clause.term().until(),
                        clause.last(last).plusDays(1).toString()))
                : Stream.empty();
    }
}
