package org.avenant.check;

import java.util.List;
import org.avenant.contract.Clause;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Contract;
import org.avenant.facts.Measures;
import org.avenant.problem.BookProblem;
import org.avenant.problem.Place;
import org.avenant.problem.Problem;
import org.avenant.rules.RuleBook;

/**
 * A clause of the wording has no rule. Not found for an article that has clauses under it, nor for one that the
 * contract accepts as such: the term, the parties, whatever gives nothing.
 */
final class ClauseWithoutRule implements Check {

    @Override
    public List<Problem> find(Contract contract, RuleBook book, Measures measures) {
        List<ClauseNumber> numbers = contract.wording().clauses().stream().map(Clause::number).toList();
        return numbers.stream()
                .filter(number -> numbers.stream().noneMatch(other -> !other.equals(number) && number.covers(other)))
                .filter(number -> book.rules().stream().noneMatch(rule -> number.covers(rule.subject().clause())))
                .filter(number -> !contract.withoutRule().contains(number))
                .<Problem>map(number -> new BookProblem.ClauseWithoutRule(
                        Place.of("contracts/" + contract.id() + "/text.md"), number.text()))
                .toList();
    }
}
