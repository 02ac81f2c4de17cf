package org.avenant.whatif;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.avenant.amount.Fraction;
import org.avenant.facts.Measure;
import org.avenant.statement.Statement;

/**
 * How a month's total moves with a figure.
 *
 * @param suppositions what is supposed besides
 * @param mover the figure that moves: a rate's count, or the figure itself
 * @param reported what the figure is; empty where it was not reported
 * @param now the month as it is
 * @param points in the order of the figure
 */
public record Curve(
        FigureRange range, List<Supposition> suppositions, Measure mover, Optional<Fraction> reported, Statement now, List<Point> points) {

    public Curve {
        suppositions = List.copyOf(suppositions);
        points = List.copyOf(points);
    }

    /**
     * The month with the figure at a value.
     *
     * @param value what the figure comes to, which may be a little more than was asked for
     * @param moved what the figure that moves comes to
     * @param provisional whether the total could still change
     * @param begins what rules give here, and did not just before
     * @param ends what rules gave just before, and do not here
     */
    public record Point(
            Fraction value, Fraction moved, BigDecimal total, boolean provisional, List<Answering> begins, List<Answering> ends) {

        /** Whether other rules answer than just before. */
        public boolean turns() {
            return !begins.isEmpty() || !ends.isEmpty();
        }
    }

    /** A rule that answers, and whether a gate stops what it gives. */
    public record Answering(String rule, boolean withheld) {}
}
