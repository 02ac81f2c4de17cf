package org.avenant.check;

import java.util.List;
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
        Place wording = Place.of("contracts/" + contract.id() + "/text.md");
        return book.unserved(contract).stream()
                .<Problem>map(number -> new BookProblem.ClauseWithoutRule(wording, number.text()))
                .toList();
    }
}
