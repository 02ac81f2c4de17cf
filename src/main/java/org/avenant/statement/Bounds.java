package org.avenant.statement;

import java.math.BigDecimal;
import java.util.Optional;
import org.avenant.amount.Expression;
import org.avenant.amount.Fraction;
import org.avenant.facts.Measure;

/** Which part of a quantity an amount is paid for. */
public sealed interface Bounds {

    /** All of it. */
    record Whole() implements Bounds {}

    /** From the first-named unit to the last, both counted, where the measure is counted in whole units. */
    record FromTo(BigDecimal from, BigDecimal to) implements Bounds {}

    /** Up to and including this much. */
    record UpTo(BigDecimal to) implements Bounds {}

    /** What lies above this much. */
    record Above(BigDecimal from) implements Bounds {}

    /** How far it stays below this much. */
    record Below(BigDecimal bound) implements Bounds {}

    /** What lies above a percentage of another quantity. */
    record BeyondShare(BigDecimal percent, Measure of) implements Bounds {}

    /**
     * The part of a figure; all of it where only another quantity says which.
     *
     * @param ordinal whether there is a first one to count, so that "from 1 to 10,000" has it too; hours are half-open
     */
    default Expression part(Expression figure, boolean ordinal) {
        if (this instanceof FromTo b) {
            Fraction from = Fraction.of(b.from);
            // No call is before the first.
            Fraction below = ordinal ? from.minus(Fraction.ONE).max(Fraction.ZERO) : from;
            return Expression.slice(figure, Optional.of(below), Optional.of(Fraction.of(b.to)));
        }
        if (this instanceof UpTo b) {
            return Expression.slice(figure, Optional.empty(), Optional.of(Fraction.of(b.to)));
        }
        if (this instanceof Above b) {
            return Expression.slice(figure, Optional.of(Fraction.of(b.from)), Optional.empty());
        }
        return this instanceof Below b ? Expression.shortfall(figure, Fraction.of(b.bound)) : figure;
    }

    /** The measure that the part depends on too. */
    default Optional<Measure> measure() {
        return this instanceof BeyondShare share ? Optional.of(share.of) : Optional.empty();
    }

    /** Where a price list ends with this part; empty where it goes on. */
    default Optional<BigDecimal> top() {
        if (this instanceof FromTo bounds) {
            return Optional.of(bounds.to);
        }
        return this instanceof UpTo bounds ? Optional.of(bounds.to) : Optional.empty();
    }

    /** The canonical words, empty for all of it. */
    default String words() {
        if (this instanceof FromTo b) {
            return ", from " + b.from.toPlainString() + " to " + b.to.toPlainString();
        }
        if (this instanceof UpTo b) {
            return ", up to " + b.to.toPlainString();
        }
        if (this instanceof Above b) {
            return ", above " + b.from.toPlainString();
        }
        if (this instanceof BeyondShare b) {
            return ", beyond " + b.percent.toPlainString() + " % of " + b.of.names().english().many();
        }
        return this instanceof Below b ? ", below " + b.bound.toPlainString() : "";
    }
}
