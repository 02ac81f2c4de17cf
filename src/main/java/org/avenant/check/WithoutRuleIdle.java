package org.avenant.check;

import java.util.List;
import java.util.Optional;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Contract;
import org.avenant.facts.Measures;
import org.avenant.problem.BookProblem;
import org.avenant.problem.Place;
import org.avenant.problem.Problem;
import org.avenant.rules.Rule;
import org.avenant.rules.RuleBook;

/** The contract names a clause as one that needs no rule, and it has one, or the wording does not have the clause. */
final class WithoutRuleIdle implements Check {

    @Override
    public List<Problem> find(Contract contract, RuleBook book, Measures measures) {
        Place place = Place.of("contracts/" + contract.id() + "/contract.yaml");
        return contract.withoutRule().stream()
                .distinct()
                .flatMap(clause -> problem(clause, contract, book, place).stream())
                .toList();
    }

    private static Optional<Problem> problem(ClauseNumber clause, Contract contract, RuleBook book, Place place) {
        Optional<String> rule = book.rules().stream().filter(one -> one.subject().clause().equals(clause)).map(Rule::name).findFirst();
        boolean signed = contract.wording().clauses().isEmpty()
                || contract.wording().clauses().stream().anyMatch(one -> one.number().equals(clause));
        return rule.isEmpty() && signed
                ? Optional.empty()
                : Optional.of(new BookProblem.WithoutRuleIdle(place, clause.text(), rule.orElse(""), rule.isEmpty() ? clause.text() : ""));
    }
}
