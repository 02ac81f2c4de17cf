package org.avenant.rules;

import java.math.BigDecimal;
import java.util.Optional;
import org.avenant.problem.Place;
import org.avenant.statement.Bounds;
import org.avenant.statement.Phrase;

/**
 * An amount for each of some units, by their number.
 *
 * @param bottom what it prices lies above this
 * @param top up to and with this; empty where it goes on
 */
record PriceTier(BigDecimal bottom, Optional<BigDecimal> top, Place place) {

    /** The tier of an amount; empty where it is for all units, or for those short of a number. */
    static Optional<PriceTier> of(Phrase.PerUnit one, Place place) {
        if (one.bounds() instanceof Bounds.UpTo bounds) {
            return Optional.of(new PriceTier(BigDecimal.ZERO, Optional.of(bounds.to()), place));
        }
        if (one.bounds() instanceof Bounds.Above bounds) {
            return Optional.of(new PriceTier(bounds.from(), Optional.empty(), place));
        }
        if (one.bounds() instanceof Bounds.FromTo bounds) {
            BigDecimal bottom = one.measure().isCountedWhole() ? bounds.from().subtract(BigDecimal.ONE).max(BigDecimal.ZERO) : bounds.from();
            return Optional.of(new PriceTier(bottom, Optional.of(bounds.to()), place));
        }
        return Optional.empty();
    }

    /** Whether it is for the same units. */
    boolean prices(PriceTier other) {
        return bottom.compareTo(other.bottom) == 0 && !endsBehind(other) && !other.endsBehind(this);
    }

    boolean endsBehind(PriceTier other) {
        return top.isEmpty() || other.top.isPresent() && top.get().compareTo(other.top.get()) > 0;
    }
}
