package org.avenant.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.avenant.amount.Unit;
import org.avenant.facts.Comparison;
import org.avenant.facts.RoundedTo;

/** What a rounding states: its way, and its step. */
final class RoundingTerms {

    private RoundingTerms() {}

    /** A step of 0.01 is said as two decimals, a step of 1 not at all. */
    static List<Stipulation> of(RoundedTo rounded, Unit unit, Units units) {
        Manner way = Manner.of(rounded.rounding());
        BigDecimal step = rounded.step().stripTrailingZeros();
        boolean decimals = step.unscaledValue().equals(BigDecimal.ONE.unscaledValue()) && step.scale() > 0;
        Stream<Stipulation> size = step.compareTo(BigDecimal.ONE) == 0
                ? Stream.empty()
                : Stream.of(decimals
                        ? new Figure(Comparison.EQUAL, BigDecimal.valueOf(step.scale()), Units.DECIMAL, units.areWhole(Units.DECIMAL))
                        : new Figure(Comparison.EQUAL, step, unit, units.areWhole(unit)));
        return Stream.concat(Stream.of(way), size).toList();
    }
}
