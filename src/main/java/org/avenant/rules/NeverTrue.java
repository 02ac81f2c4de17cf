package org.avenant.rules;

import java.util.List;
import java.util.Optional;
import org.avenant.facts.Comparison;
import org.avenant.problem.RuleProblem;
import org.avenant.rules.Condition.NumberTest;

/** Bounds of one condition between which there is no number: from November to February, counted in months of a year. */
final class NeverTrue {

    private NeverTrue() {}

    /** The problem with a condition that holds of no number; empty with any other. */
    static Optional<RuleProblem> of(Condition condition) {
        List<NumberTest> tests = condition.numberTests().toList();
        return tests.stream()
                .filter(test -> isLower(test.comparison()))
                .flatMap(lower -> tests.stream().filter(upper -> isUpper(upper.comparison()) && excludes(lower, upper))
                        .map(upper -> (RuleProblem) new RuleProblem.NeverTrue(condition.place(), lower.bound(), upper.bound())))
                .findFirst();
    }

    private static boolean isLower(Comparison comparison) {
        return comparison == Comparison.AT_LEAST || comparison == Comparison.ABOVE;
    }

    private static boolean isUpper(Comparison comparison) {
        return comparison == Comparison.AT_MOST || comparison == Comparison.BELOW;
    }

    private static boolean excludes(NumberTest lower, NumberTest upper) {
        int order = lower.bound().compareTo(upper.bound());
        boolean both = lower.comparison() == Comparison.AT_LEAST && upper.comparison() == Comparison.AT_MOST;
        return lower.field().equals(upper.field()) && (order > 0 || order == 0 && !both);
    }
}
