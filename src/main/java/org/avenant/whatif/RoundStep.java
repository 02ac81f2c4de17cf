package org.avenant.whatif;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.avenant.amount.Fraction;

/** The step that people count in: one, two or five of some power of ten. */
public final class RoundStep {

    private RoundStep() {}

    /** The shortest that is no shorter than {@code atLeast}, which is above zero. */
    public static Fraction of(Fraction atLeast) {
        BigDecimal power = BigDecimal.ONE;
        while (Fraction.of(power).compareTo(atLeast) > 0) {
            power = power.movePointLeft(1);
        }
        while (Fraction.of(power.movePointRight(1)).compareTo(atLeast) <= 0) {
            power = power.movePointRight(1);
        }
        BigDecimal below = power;
        return Stream.of(1, 2, 5, 10)
                .map(times -> Fraction.of(below.multiply(BigDecimal.valueOf(times))))
                .filter(step -> step.compareTo(atLeast) >= 0)
                .findFirst()
                .orElseThrow();
    }
}
