package org.avenant.evaluate;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.avenant.contract.Term;
import org.avenant.facts.CallCount;
import org.avenant.facts.CallCounts;
import org.avenant.facts.Measure;
import org.avenant.rules.Rule;
import org.avenant.statement.Due;

/** The figures that rules count from calls; in a month in which their clause changes, nobody can say how. */
final class CallTerms implements CallCounts {

    private final List<Rule> rules;
    private final Term term;
    private final Map<YearMonth, List<Due.Count>> inForce = new HashMap<>();

    CallTerms(List<Rule> rules, Term term) {
        this.rules = rules.stream().filter(rule -> rule.then().stream().anyMatch(Due.Count.class::isInstance)).toList();
        this.term = term;
    }

    @Override
    public Optional<CallCount> of(Measure figure, YearMonth month) {
        return rules.isEmpty() ? Optional.empty() : inForce.computeIfAbsent(month, this::counts).stream()
                .filter(count -> count.figure().equals(figure))
                .map(Due.Count::how)
                .findFirst();
    }

    private List<Due.Count> counts(YearMonth month) {
        return Versions.of(rules, month, term).inForce().stream()
                .flatMap(rule -> rule.then().stream())
                .filter(Due.Count.class::isInstance)
                .map(Due.Count.class::cast)
                .toList();
    }
}
