package org.avenant.amount;

import java.math.RoundingMode;

/** How a part of a unit counts, where a clause pays by the unit. */
public enum Counting {
    /** A part counts for its part: "per point". */
    LINEAR,
    /** Only whole units count: "per full point". */
    FULL,
    /** A unit counts once begun: "per started point". */
    STARTED;

    /** So many units, counted this way. */
    public Fraction count(Fraction units) {
        return switch (this) {
            case LINEAR -> units;
            case FULL -> Fraction.of(units.rounded(0, RoundingMode.FLOOR));
            case STARTED -> Fraction.of(units.rounded(0, RoundingMode.CEILING));
        };
    }
}
