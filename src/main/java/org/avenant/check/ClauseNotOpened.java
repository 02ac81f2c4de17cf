package org.avenant.check;

import java.util.List;
import org.avenant.contract.Contract;
import org.avenant.facts.Measures;
import org.avenant.problem.BookProblem;
import org.avenant.problem.Problem;
import org.avenant.rules.RuleBook;

/** A clause of the wording begins without bold type or heading, so that it is read as part of the one before. */
final class ClauseNotOpened implements Check {

    @Override
    public boolean needsEveryRule() {
        return false;
    }

    @Override
    public List<Problem> find(Contract contract, RuleBook book, Measures measures) {
        return UnopenedClauses.of(contract, book).stream()
                .<Problem>map(line -> new BookProblem.ClauseNotOpened(
                        line.within().place(line.at(), line.number().text().length()),
                        line.number().text(), line.within().number().text()))
                .toList();
    }
}
