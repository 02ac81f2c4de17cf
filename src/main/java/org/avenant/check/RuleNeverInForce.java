package org.avenant.check;

import java.util.List;
import org.avenant.contract.Contract;
import org.avenant.contract.Term;
import org.avenant.facts.Measures;
import org.avenant.problem.BookProblem;
import org.avenant.problem.Problem;
import org.avenant.rules.RuleBook;

/** A rule's days in force all lie outside the contract's term. */
final class RuleNeverInForce implements Check {

    @Override
    public boolean needsEveryRule() {
        return false;
    }

    @Override
    public List<Problem> find(Contract contract, RuleBook book, Measures measures) {
        Term term = contract.term();
        return book.rules().stream()
                .filter(rule -> !rule.inForce().touches(term.from(), term.until()))
                .<Problem>map(rule -> new BookProblem.RuleNeverInForce(rule.place(), rule.name(), term.from(), term.until()))
                .toList();
    }
}
