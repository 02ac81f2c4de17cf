package org.avenant.facts;

import java.util.Arrays;
import java.util.Optional;
import org.avenant.amount.Fraction;

/** How a figure is compared with a bound; the operator is kept with its threshold and never inferred. */
public enum Comparison {
    BELOW("<", "below"),
    AT_MOST("<=", "at most"),
    EQUAL("==", "exactly"),
    AT_LEAST(">=", "at least"),
    ABOVE(">", "above");

    private final String sign;
    private final String words;

    Comparison(String sign, String words) {
        this.sign = sign;
        this.words = words;
    }

    /** As a condition writes it. */
    public String sign() {
        return sign;
    }

    /** As a side of a bound is written. */
    public String words() {
        return words;
    }

    public static Optional<Comparison> ofSign(String sign) {
        return Arrays.stream(values()).filter(c -> c.sign.equals(sign)).findFirst();
    }

    /** Whether a figure stands on this side of a bound, both exact. */
    public boolean holds(Fraction figure, Fraction bound) {
        int order = figure.compareTo(bound);
        return switch (this) {
            case BELOW -> order < 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
        };
    }
}
