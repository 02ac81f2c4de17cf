package org.avenant.check;

import java.util.List;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Contract;
import org.avenant.facts.Measures;
import org.avenant.problem.BookProblem;
import org.avenant.problem.Problem;
import org.avenant.rules.Rule;
import org.avenant.rules.RuleBook;

/** A rule's name starts with a clause's number, and it is not the number of the rule's own clause. */
final class NameAndClauseDisagree implements Check {

    @Override
    public boolean needsEveryRule() {
        return false;
    }

    @Override
    public List<Problem> find(Contract contract, RuleBook book, Measures measures) {
        return book.rules().stream()
                .filter(rule -> ClauseNumber.isNumber(named(rule)) && !named(rule).equals(rule.subject().clause().text()))
                .<Problem>map(rule -> new BookProblem.NameAndClauseDisagree(
                        rule.place(), named(rule), rule.subject().clause().text()))
                .toList();
    }

    /** What a rule's name starts with. */
    static String named(Rule rule) {
        return rule.name().split(" ", 2)[0];
    }
}
