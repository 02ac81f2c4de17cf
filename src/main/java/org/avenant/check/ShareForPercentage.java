package org.avenant.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.avenant.amount.Unit;
import org.avenant.contract.Contract;
import org.avenant.facts.Measure;
import org.avenant.facts.Measures;
import org.avenant.problem.BookProblem;
import org.avenant.problem.Problem;
import org.avenant.rules.Condition;
import org.avenant.rules.RuleBook;

/**
 * A percentage is compared with a bound between 0 and 1, which reads like a share: 0.95 for 95 %. Not found where the
 * bound was written with its unit: 0.5 % of calls may well be meant.
 */
final class ShareForPercentage implements Check {

    @Override
    public boolean needsEveryRule() {
        return false;
    }

    @Override
    public List<Problem> find(Contract contract, RuleBook book, Measures measures) {
        return book.rules().stream()
                .flatMap(rule -> rule.when().stream())
                .filter(condition -> !condition.namesUnit())
                .flatMap(condition -> percentage(condition, measures).stream()
                        .flatMap(measure -> condition.bounds().stream()
                                .filter(ShareForPercentage::isShare)
                                .map(bound -> problem(condition, measure, bound))))
                .toList();
    }

    private static Optional<Measure> percentage(Condition condition, Measures measures) {
        return condition.measure(measures).filter(measure -> measure.unit().kind() == Unit.Kind.PERCENT);
    }

    private static boolean isShare(BigDecimal bound) {
        return bound.signum() > 0 && bound.compareTo(BigDecimal.ONE) < 0;
    }

    private static Problem problem(Condition condition, Measure measure, BigDecimal bound) {
        BigDecimal percentage = bound.movePointRight(2).stripTrailingZeros();
        return new BookProblem.ShareForPercentage(
                condition.place(), bound, measure.names(), percentage.setScale(Math.max(0, percentage.scale())));
    }
}
