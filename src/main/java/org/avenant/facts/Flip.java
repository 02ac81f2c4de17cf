package org.avenant.facts;

import java.util.Optional;
import java.util.function.Predicate;
import org.avenant.amount.Fraction;

/**
 * Looks for the value of a figure at which something begins or ceases to hold: the nearest one that people can tell from
 * its neighbour. What is looked at must change once on the way, as a figure's being above a bound does.
 */
public record Flip(Lever lever, Predicate<Fraction> holds) {

    /** No search goes further than this many steps. */
    private static final long FARTHEST = 1L << 40;

    /** The nearest value, upward or downward, at which it is otherwise than now; empty where there is none in range. */
    public Optional<Fraction> nearest(boolean upward) {
        boolean now = holds.test(lever.now());
        long same = 0;
        long other = 1;
        while (inRange(upward, other) && other < FARTHEST && holds.test(at(upward, other)) == now) {
            same = other;
            other *= 2;
        }
        other = lastInRange(upward, same, other);
        if (other == same || holds.test(at(upward, other)) == now) {
            return Optional.empty();
        }
        while (other - same > 1) {
            long middle = same + (other - same) / 2;
            boolean unchanged = holds.test(at(upward, middle)) == now;
            same = unchanged ? middle : same;
            other = unchanged ? other : middle;
        }
        return Optional.of(at(upward, other));
    }

    /** So many steps away from now; the first one may be shorter, where now is on none. */
    private Fraction at(boolean upward, long steps) {
        Fraction nearest = lever.onStep(lever.now(), !upward);
        return upward
                ? nearest.plus(lever.step().times(Fraction.of(steps)))
                : nearest.minus(lever.step().times(Fraction.of(steps)));
    }

    private boolean inRange(boolean upward, long steps) {
        return lever.canBe(at(upward, steps));
    }

    /** Between a number of steps in range and one that may not be. */
    private long lastInRange(boolean upward, long within, long beyond) {
        long in = within;
        long out = beyond;
        if (inRange(upward, out)) {
            return out;
        }
        while (out - in > 1) {
            long middle = in + (out - in) / 2;
            if (inRange(upward, middle)) {
                in = middle;
            } else {
                out = middle;
            }
        }
        return in;
    }
}
