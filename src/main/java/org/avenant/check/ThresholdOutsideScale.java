package org.avenant.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.avenant.contract.Contract;
import org.avenant.facts.Measure;
import org.avenant.facts.Measures;
import org.avenant.problem.BookProblem;
import org.avenant.problem.Problem;
import org.avenant.rules.Condition;
import org.avenant.rules.RuleBook;

/** A condition's bound lies outside the scale of its figure: a CSAT of 45 on a scale of 5. */
final class ThresholdOutsideScale implements Check {

    @Override
    public boolean needsEveryRule() {
        return false;
    }

    @Override
    public List<Problem> find(Contract contract, RuleBook book, Measures measures) {
        List<Problem> problems = new ArrayList<>();
        book.rules().forEach(rule -> rule.when().forEach(condition -> scale(condition, measures)
                .ifPresent(measure -> condition.bounds().stream()
                        .filter(bound -> isOutside(bound, measure.scale().orElseThrow()))
                        .forEach(bound -> problems.add(problem(condition, measure, bound))))));
        return problems;
    }

    private static Optional<Measure> scale(Condition condition, Measures measures) {
        return condition.measure(measures).filter(measure -> measure.scale().isPresent());
    }

    private static boolean isOutside(BigDecimal bound, Measure.Scale scale) {
        return bound.compareTo(scale.least()) < 0 || bound.compareTo(scale.most()) > 0;
    }

    private static Problem problem(Condition condition, Measure measure, BigDecimal bound) {
        Measure.Scale scale = measure.scale().orElseThrow();
        return new BookProblem.ThresholdOutsideScale(
                condition.place(), bound, measure.names(), scale.least(), scale.most());
    }
}
