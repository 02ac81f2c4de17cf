package org.avenant.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.avenant.facts.Phase;

/** What one rule declares due, sorted once for all months in which it answers. */
public final class Dues {

    private final List<Due> all;
    private final List<Amount> amounts;
    private final List<Due.Bounding> limits;
    private final List<Due.Gate> gates;
    private final List<Due.Revise> revisions;
    private final List<Phase> phases;
    private final Optional<BigDecimal> points;
    private final boolean afterLimits;
    private final boolean nothing;

    /** @param all in the order written, with what the contract's terms mean in their place */
    public Dues(List<Due> all) {
        this.all = List.copyOf(all);
        this.amounts = amounts(this.all);
        this.limits = those(Due.Bounding.class);
        this.gates = those(Due.Gate.class);
        this.revisions = those(Due.Revise.class);
        this.phases = those(Due.InPhase.class).stream().map(phase -> new Phase(phase.name())).toList();
        this.points = those(Due.Points.class).stream().map(Due.Points::number).reduce(BigDecimal::add);
        this.afterLimits = all.stream().anyMatch(Due::comesAfterLimits);
        this.nothing = !those(Due.Nothing.class).isEmpty();
    }

    private <T extends Due> List<T> those(Class<T> sort) {
        return all.stream().filter(sort::isInstance).map(sort::cast).toList();
    }

    /** By kind; what comes after limits is a line for each, so that a rule with two rates of tax shows both. */
    private static List<Amount> amounts(List<Due> all) {
        Map<Kind, List<Stated>> together = new EnumMap<>(Kind.class);
        List<Amount> amounts = new ArrayList<>();
        for (Due due : all) {
            if (due instanceof Due.Money money && isAlone(money.kind())) {
                amounts.add(Amount.of(money.kind(), List.of(Stated.of(money.phrase()))));
            } else if (due instanceof Due.Money money) {
                together.computeIfAbsent(money.kind(), kind -> new ArrayList<>()).add(Stated.of(money.phrase()));
            }
        }
        together.forEach((kind, stated) -> amounts.add(Amount.of(kind, stated)));
        return List.copyOf(amounts);
    }

    private static boolean isAlone(Kind kind) {
        return kind == Kind.RELEASED || kind == Kind.HELD || kind == Kind.TAX;
    }

    /** In the order written. */
    public List<Due> all() {
        return all;
    }

    /** Those of money, a line each. */
    List<Amount> amounts() {
        return amounts;
    }

    List<Due.Bounding> limits() {
        return limits;
    }

    List<Due.Gate> gates() {
        return gates;
    }

    List<Due.Revise> revisions() {
        return revisions;
    }

    /** The phases that it declares. */
    public List<Phase> phases() {
        return phases;
    }

    /** The points, where it counts any. */
    Optional<BigDecimal> points() {
        return points;
    }

    /** Whether any is about what others give: held, released, given back or taxed. */
    boolean comeAfterLimits() {
        return afterLimits;
    }

    /** Whether it is said that nothing is due. */
    boolean sayNothing() {
        return nothing;
    }

    /** Whether the same is declared in the same order. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Dues that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
