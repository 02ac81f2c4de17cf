package org.avenant.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.avenant.amount.Fraction;
import org.avenant.facts.Figures;
import org.avenant.facts.History;
import org.avenant.facts.Measure;
import org.avenant.facts.Measures;
import org.avenant.facts.MonthFigures;
import org.avenant.facts.Reading;

/**
 * A figure of a month that can be moved by itself: a count, a sum, or a score that is reported as such. What is worked
 * out from it moves along, and so does the figure that balances it.
 *
 * @param balance the figure that moves along, so that what adds up still does: a part with its whole, two parts of a whole against each other
 * @param now what it is
 * @param least the least it can be, given the figures that are parts of it
 * @param most the most it can be, given the figure that it is a part of; empty where nothing bounds it
 */
public record Lever(Measure figure, Optional<Measure> balance, YearMonth month, Fraction now, Fraction least, Optional<Fraction> most) {

    /**
     * The figure that moves where a measure is to move in a month; empty where it was not reported, and where the month was
     * reported in parts, of which nobody could say which is to move.
     */
    public static Optional<Lever> of(Measure asked, Figures figures, History history, YearMonth month) {
        Optional<MonthFigures> whole = history.of(month).filter(reported -> reported.parts().isEmpty());
        return whole.flatMap(reported -> mover(asked, reported, figures)).flatMap(figure -> {
            Range range = new Range(figure, figures, month);
            return known(figures, figure, month).map(now -> new Lever(figure, figure.ties().balancedBy().map(figures.measures()::get), month, now, range.least(now), range.most(now)));
        });
    }

    /** A rate moves with its counts, where these were reported; else it was reported itself. */
    private static Optional<Measure> mover(Measure asked, MonthFigures reported, Figures figures) {
        Measures measures = figures.measures();
        boolean counted = figures.monthly(asked, reported.month()) instanceof Reading.Known known && !known.counts().isEmpty();
        boolean own = reported.of(asked).isPresent() && !counted || asked.derivation().isEmpty();
        return own ? Optional.of(asked) : mover(measures.get(asked.movedBy()), reported, figures);
    }

    private static Optional<Fraction> known(Figures figures, Measure measure, YearMonth month) {
        return figures.monthly(measure, month) instanceof Reading.Known known ? Optional.of(known.value()) : Optional.empty();
    }

    /** The range of a figure beside the others of its month. */
    private record Range(Measure figure, Figures figures, YearMonth month) {

        /** No less than any of its parts, than what balances it leaves, nor than its scale begins with. */
        Fraction least(Fraction now) {
            Fraction floor = figure.scale().map(scale -> Fraction.of(scale.least())).orElse(Fraction.ZERO);
            Stream<Fraction> parts = figures.measures().all().stream()
                    .filter(part -> part.isPartOf(figure))
                    .flatMap(part -> known(figures, part, month).stream());
            return Stream.concat(parts, balance(true).map(now::minus).stream()).reduce(floor, Fraction::max);
        }

        private Optional<Fraction> balance(boolean part) {
            return figure.ties().balancedBy().map(figures.measures()::get)
                    .filter(other -> other.isPartOf(figure) == part)
                    .flatMap(other -> known(figures, other, month));
        }

        /** No more than its whole, than what balances it leaves, nor than its scale ends with. */
        Optional<Fraction> most(Fraction now) {
            Optional<Fraction> whole = figure.within().map(figures.measures()::get).flatMap(of -> known(figures, of, month));
            Optional<Fraction> scale = figure.scale().map(ends -> Fraction.of(ends.most()));
            return Stream.of(whole, scale, balance(false).map(now::plus)).flatMap(Optional::stream).reduce(Fraction::min);
        }
    }

    /** How far it is from one value to the next: one of what is counted whole, else a step of its decimals. */
    public Fraction step() {
        return Fraction.of(BigDecimal.ONE.movePointLeft(figure.decimals()));
    }

    /** The values that people tell apart stand on steps; the nearest one at or beyond a value. */
    public Fraction onStep(Fraction value, boolean upward) {
        RoundingMode mode = upward ? RoundingMode.CEILING : RoundingMode.FLOOR;
        return Fraction.of(value.over(step()).rounded(0, mode)).times(step());
    }

    /** The value just before another one, coming from what it is now. */
    public Fraction before(Fraction value) {
        boolean upward = value.compareTo(now) > 0;
        return upward ? value.minus(step()).max(now) : value.plus(step()).min(now);
    }

    public boolean canBe(Fraction value) {
        return value.compareTo(least) >= 0 && most.map(end -> value.compareTo(end) <= 0).orElse(true);
    }

    /** The months as they would be with this figure at a value. */
    public History turned(History history, Fraction to) {
        return turned(history, to, Set.of());
    }

    /**
     * The months as they would be with this figure at a value.
     *
     * @param fixed the names of figures that do not move along, though they balance this one
     */
    public History turned(History history, Fraction to, Set<String> fixed) {
        MonthFigures moved = history.of(month).orElseThrow().stating(figure.name(), to);
        Fraction by = balance.filter(other -> other.isPartOf(figure)).isPresent() ? to.minus(now) : now.minus(to);
        return history.with(balance.map(Measure::name)
                .filter(other -> moved.cells().containsKey(other) && !fixed.contains(other))
                .map(other -> moved.stating(other, moved.cells().get(other).plus(by)))
                .orElse(moved));
    }
}
