package org.avenant.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.avenant.contract.Clause;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Contract;
import org.avenant.facts.Measures;
import org.avenant.problem.BookProblem;
import org.avenant.problem.Place;
import org.avenant.problem.Problem;
import org.avenant.rules.RuleBook;

/** Two clauses of the wording open with one number, so that nobody can tell which of them a rule serves. */
final class ClauseOpenedTwice implements Check {

    @Override
    public boolean needsEveryRule() {
        return false;
    }

    @Override
    public List<Problem> find(Contract contract, RuleBook book, Measures measures) {
        Map<ClauseNumber, Place> first = new HashMap<>();
        return contract.wording().clauses().stream().flatMap(clause -> {
            Place place = opening(clause);
            Place earlier = first.putIfAbsent(clause.number(), place);
            return earlier == null ? Stream.<Problem>empty() : Stream.of(new BookProblem.ClauseOpenedTwice(place, clause.number().text(), earlier.address()));
        }).toList();
    }

    /** Where its text begins, which is the line of its number unless nothing else stands there. */
    private static Place opening(Clause clause) {
        String line = clause.text().lines().findFirst().orElse("");
        return clause.place(0, Math.max(1, line.length()));
    }
}
