package org.avenant.wording;

import java.math.BigDecimal;
import org.avenant.amount.Unit;
import org.avenant.facts.Comparison;
import org.avenant.language.Language;
import org.avenant.language.Names;
import org.avenant.language.Noun;

/**
 * A number with its unit, and on which side of it something begins or ends.
 *
 * <p>What counts is where the number itself belongs: "at least 92 %" and "below 92 %" cut the scale at the same point,
 * "above 92 %" and "at most 92 %" at another. Of things counted whole, from n on is above n - 1.
 *
 * @param side {@code EQUAL} where no boundary is named
 * @param whole whether it counts things that come whole
 */
public record Figure(Comparison side, BigDecimal value, Unit unit, boolean whole) implements Stipulation {

    @Override
    public boolean meets(Stipulation other) {
        return other instanceof Factor factor && factor.meets(this)
                || other instanceof Figure figure && isSameUnit(figure)
                && isBoundary() == figure.isBoundary() && cutIn(figure).compareTo(figure.cutIn(this)) == 0
                && cutsBehind(figure) == figure.cutsBehind(this);
    }

    /** Whether the other states the same number, whatever the boundary. */
    boolean isSameNumber(Figure other) {
        return isSameUnit(other) && value.compareTo(other.value) == 0;
    }

    boolean isBoundary() {
        return side != Comparison.EQUAL;
    }

    /** Whether something begins there, and goes up. */
    boolean isLower() {
        return side == Comparison.AT_LEAST || side == Comparison.ABOVE;
    }

    /** A number without a unit may count anything; it is no percentage and no money. */
    private boolean isSameUnit(Figure other) {
        return unit.code().equals(other.unit.code())
                || unit.kind() == Unit.Kind.NONE && mayGoUnsaid(other.unit)
                || other.unit.kind() == Unit.Kind.NONE && mayGoUnsaid(unit);
    }

    private static boolean mayGoUnsaid(Unit unit) {
        return unit.kind() == Unit.Kind.COUNT || unit.kind() == Unit.Kind.POINT;
    }

    /** Whether the cut is behind its number, seen beside another figure that may be known to come whole. */
    private boolean cutsBehind(Figure other) {
        return isBoundary() && (whole || other.whole || side == Comparison.ABOVE || side == Comparison.AT_MOST);
    }

    private BigDecimal cutIn(Figure other) {
        boolean before = side == Comparison.AT_LEAST || side == Comparison.BELOW;
        return before && (whole || other.whole) ? value.subtract(BigDecimal.ONE) : value;
    }

    @Override
    public Likeness likeness(Stipulation other) {
        if (other instanceof Factor factor) {
            return factor.likeness(this);
        }
        if (!(other instanceof Figure figure)) {
            return Likeness.NONE;
        }
        boolean sameValue = value.compareTo(figure.value) == 0;
        if (isSameUnit(figure)) {
            return sameValue ? Likeness.BOUNDARY : side == figure.side ? Likeness.VALUE : Likeness.NONE;
        }
        return sameValue && side == figure.side ? Likeness.UNIT : Likeness.NONE;
    }

    @Override
    public boolean isTrivial() {
        boolean fromStart = side == Comparison.AT_LEAST && (value.signum() == 0 || isFirst());
        boolean fromNothing = side == Comparison.ABOVE && value.signum() == 0;
        boolean toTheWhole = side == Comparison.AT_MOST && unit.kind() == Unit.Kind.PERCENT
                && value.compareTo(BigDecimal.valueOf(100)) == 0;
        return fromStart || fromNothing || toTheWhole;
    }

    private boolean isFirst() {
        return whole && value.compareTo(BigDecimal.ONE) == 0;
    }

    @Override
    public Names names() {
        return new Names(noun(Language.ENGLISH), noun(Language.FRENCH));
    }

    private Noun noun(Language language) {
        String words = bound(language) + number(language);
        return new Noun(words, words);
    }

    private String bound(Language language) {
        return isBoundary() ? Vocabulary.of(language).first(Vocabulary.key(side)) + " " : "";
    }

    private String number(Language language) {
        if (unit.equals(Units.CALENDAR_MONTH)) {
            return language.months().get(value.intValue() - 1);
        }
        String name = unit.names().in(language).with(value, language);
        return language.number(value) + (name.isEmpty() ? "" : language.unitSpace() + name);
    }
}
