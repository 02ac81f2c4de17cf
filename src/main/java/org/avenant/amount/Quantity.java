package org.avenant.amount;

/** An exact number of a unit. */
public record Quantity(Fraction value, Unit unit) {

    /** The sum of two quantities of one unit. */
    public Quantity plus(Quantity other) {
        return new Quantity(value.plus(other.sameUnitAs(this).value), unit);
    }

    /**
     * The product: at most one factor is money, and a percentage counts as a hundredth.
     * Fails on money times money, which no clause means.
     */
    public Quantity times(Quantity other) {
        if (unit.isMoney() && other.unit.isMoney()) {
            throw new IllegalArgumentException("money times money");
        }
        Unit product = other.unit.isMoney() || unit.kind() == Unit.Kind.PERCENT ? other.unit : unit;
        return new Quantity(share().times(other.share()), product);
    }

    private Fraction share() {
        return unit.kind() == Unit.Kind.PERCENT ? value.over(Fraction.of(100)) : value;
    }

    /** This, where its unit is the other's; fails otherwise. */
    public Quantity sameUnitAs(Quantity other) {
        if (!unit.code().equals(other.unit.code())) {
            throw new IllegalArgumentException(unit.code() + " where " + other.unit.code() + " is needed");
        }
        return this;
    }
}
