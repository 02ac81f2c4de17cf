package org.avenant.wording;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.avenant.amount.Unit;
import org.avenant.facts.Comparison;
import org.avenant.language.Names;

/**
 * A number that prices are multiplied by, or the bound of one: 1.03 is also said as a rise of 3 %, 0.85 as 85 %.
 *
 * @param side {@code EQUAL} where it is no bound
 */
public record Factor(Comparison side, BigDecimal value) implements Stipulation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The ways to say it: the number, a share, a rise and a fall. */
    private List<Figure> said() {
        BigDecimal percent = value.multiply(HUNDRED);
        BigDecimal rise = percent.subtract(HUNDRED);
        return List.of(
                figure(value, Unit.NONE), figure(percent, Unit.PERCENT), figure(rise, Unit.PERCENT), figure(rise.negate(), Unit.PERCENT));
    }

    private Figure figure(BigDecimal number, Unit unit) {
        return new Figure(side, number, unit, false);
    }

    @Override
    public boolean meets(Stipulation other) {
        return other instanceof Factor factor
                ? side == factor.side && value.compareTo(factor.value) == 0
                : said().stream().anyMatch(figure -> figure.meets(other));
    }

    @Override
    public Likeness likeness(Stipulation other) {
        return other instanceof Figure
                ? said().stream().map(figure -> figure.likeness(other)).min(Comparator.naturalOrder()).orElseThrow()
                : Likeness.NONE;
    }

    /** That prices never fall, and the whole that a rise is added to, are said without a number. */
    @Override
    public boolean isTrivial() {
        return value.compareTo(BigDecimal.ONE) == 0;
    }

    @Override
    public Names names() {
        return figure(value, Unit.NONE).names();
    }
}
