package org.avenant.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.avenant.check.UnopenedClauses.Unopened;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Contract;
import org.avenant.facts.Measures;
import org.avenant.problem.BookProblem;
import org.avenant.problem.Nearest;
import org.avenant.problem.Problem;
import org.avenant.rules.Rule;
import org.avenant.rules.RuleBook;

/**
 * A rule's clause is not in the wording. Not found where the contract keeps no wording, nor where the clause is
 * there and only not opened.
 */
final class RuleWithoutClause implements Check {

    @Override
    public boolean needsEveryRule() {
        return false;
    }

    @Override
    public List<Problem> find(Contract contract, RuleBook book, Measures measures) {
        List<String> numbers =
                contract.wording().clauses().stream().map(clause -> clause.number().text()).toList();
        Set<ClauseNumber> unopened = UnopenedClauses.of(contract, book).stream().map(Unopened::number).collect(Collectors.toSet());
        return book.rules().stream()
                .filter(rule -> !numbers.isEmpty() && !numbers.contains(rule.subject().clause().text()))
                .filter(rule -> !unopened.contains(rule.subject().clause()))
                .<Problem>map(rule -> new BookProblem.RuleWithoutClause(
                        rule.place(), rule.subject().clause().text(), meant(rule, numbers)))
                .toList();
    }

    /** The number that the rule's name starts with, where it is signed; else the nearest of its article, or in its writing. */
    private static String meant(Rule rule, List<String> numbers) {
        String named = NameAndClauseDisagree.named(rule);
        ClauseNumber clause = rule.subject().clause();
        return numbers.contains(named) ? named : NearestClause.to(clause, numbers).orElseGet(() -> Nearest.to(clause.text(), numbers));
    }
}
