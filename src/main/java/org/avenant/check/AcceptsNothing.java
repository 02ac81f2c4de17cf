package org.avenant.check;

import java.util.List;
import org.avenant.contract.Acceptance;
import org.avenant.contract.Acceptance.Accepted;
import org.avenant.contract.Contract;
import org.avenant.facts.Measures;
import org.avenant.problem.BookProblem;
import org.avenant.problem.Problem;
import org.avenant.rules.RuleBook;

/** The contract accepts a term that no check finds, or finds no longer. */
final class AcceptsNothing implements Check {

    @Override
    public List<Problem> find(Contract contract, RuleBook book, Measures measures) {
        if (contract.accepts().isEmpty()) {
            return List.of();
        }
        List<BookProblem.WordingAndRuleDisagree> found = WordingAndRuleDisagree.all(contract, book, measures);
        return contract.accepts().stream()
                .flatMap(acceptance -> acceptance.what().stream()
                        .filter(term -> found.stream().noneMatch(problem -> accepts(acceptance, term, problem)))
                        .<Problem>map(term -> new BookProblem.AcceptsNothing(term.place(), acceptance.clause().text(), term.words())))
                .toList();
    }

    private static boolean accepts(Acceptance acceptance, Accepted term, BookProblem.WordingAndRuleDisagree problem) {
        return WordingAndRuleDisagree.isOf(acceptance, problem)
                && problem.terms().stream()
                        .anyMatch(named -> WordingAndRuleDisagree.isCalled(named, Measures.folded(term.words())));
    }
}
