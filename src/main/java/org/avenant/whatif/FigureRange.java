package org.avenant.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.avenant.amount.Fraction;
import org.avenant.facts.Measure;

/**
 * Values that a figure is supposed to take one after the other.
 *
 * @param text as it was asked: {@code pickup rate=85 %..95 %}
 */
public record FigureRange(String text, Measure figure, Fraction from, Fraction until) {

    /** So many values make a table that people read. */
    private static final Fraction STEPS = Fraction.of(10);

    /** About a tenth of it, and no less than what people tell apart. */
    Fraction roundStep() {
        Fraction least = Fraction.of(BigDecimal.ONE.movePointLeft(figure.decimals()));
        return RoundStep.of(until.minus(from).over(STEPS).max(least));
    }

    /** How many steps of a length lead from its one end to the other. */
    public BigDecimal steps(Fraction step) {
        return until.minus(from).over(step).rounded(0, RoundingMode.CEILING);
    }

    /** Its values, a step apart, both ends included. */
    List<Fraction> values(Fraction step) {
        return Stream.concat(
                        Stream.iterate(from, value -> value.compareTo(until) < 0, value -> value.plus(step)),
                        Stream.of(until))
                .toList();
    }
}
