package org.avenant.whatif;

import java.math.RoundingMode;
import org.avenant.amount.Fraction;
import org.avenant.facts.Measure;

/**
 * What a figure is supposed to be.
 *
 * @param text as it was asked: {@code calls offered+10 %}
 * @param number the value, or how much more there is; of a share 0.1 for a tenth
 */
public record Supposition(String text, Measure figure, Change change, Fraction number) {

    /** How a supposition comes to a value. */
    public enum Change { TO, BY, BY_SHARE }

    /** A figure at a value. */
    static Supposition of(String text, Measure figure, Fraction value) {
        return new Supposition(text, figure, Change.TO, value);
    }

    /** The value, given what the figure is; a tenth of 15 calls more is the nearest whole number of calls. */
    Fraction target(Fraction now) {
        return switch (change) {
            case TO -> number;
            case BY -> now.plus(number);
            case BY_SHARE -> share(now);
        };
    }

    private Fraction share(Fraction now) {
        Fraction exact = now.plus(now.times(number));
        return figure.isCountedWhole() ? Fraction.of(exact.rounded(0, RoundingMode.HALF_UP)) : exact;
    }
}
