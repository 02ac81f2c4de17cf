package org.avenant.explain;

import java.math.BigDecimal;
import org.avenant.amount.Fraction;
import org.avenant.facts.Lever;

/**
 * The nearest value of one figure at which a rule begins to answer, or ceases to, and what the month comes to then:
 * found by firing the rules again at that value, and once more just before it.
 *
 * @param lever the figure that moves
 * @param to the value
 * @param ownNow what the clause gives now, be it withheld or not
 * @param ownThen what it would give
 * @param difference how much more the month's total would be
 * @param provisional whether that total could still change
 */
public record Turn(
        Lever lever, Fraction to, BigDecimal ownNow, BigDecimal ownThen, BigDecimal difference, boolean provisional) {

    /** How far the figure has to move, with its sign. */
    public Fraction by() {
        return to.minus(lever.now());
    }
}
