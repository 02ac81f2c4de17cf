package org.avenant.check;

import java.util.List;
import org.avenant.contract.Contract;
import org.avenant.facts.Measures;
import org.avenant.problem.BookProblem;
import org.avenant.problem.Nearest;
import org.avenant.problem.Problem;
import org.avenant.rules.RuleBook;

/** A rule's clause is not in the wording. Not found where the contract keeps no wording. */
final class RuleWithoutClause implements Check {

    @Override
    public boolean needsEveryRule() {
        return false;
    }

    @Override
    public List<Problem> find(Contract contract, RuleBook book, Measures measures) {
        List<String> numbers =
                contract.wording().clauses().stream().map(clause -> clause.number().text()).toList();
        return book.rules().stream()
                .filter(rule -> !numbers.isEmpty() && !numbers.contains(rule.subject().clause().text()))
                .<Problem>map(rule -> new BookProblem.RuleWithoutClause(
                        rule.place(), rule.subject().clause().text(), Nearest.to(rule.subject().clause().text(), numbers)))
                .toList();
    }
}
