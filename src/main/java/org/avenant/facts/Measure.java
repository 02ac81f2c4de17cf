package org.avenant.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.avenant.amount.Unit;
import org.avenant.language.Names;

/**
 * A figure that a month can report.
 *
 * @param name the canonical name: English, as rules write it
 * @param names what it is called, one and many, in each language
 * @param synonyms other names under which a table's column is recognised
 * @param decimals how many decimals people are used to seeing; never used to compare
 * @param better which way it gets better
 * @param scale the least and the most it can be, where it has a scale
 * @param derivation how it is derived from other measures, where it is
 * @param ties what it has to do with other measures besides
 */
public record Measure(
        String name, Kind kind, Names names, List<String> synonyms, Unit unit, int decimals, Better better, Optional<Scale> scale,
        Optional<Derivation> derivation, Ties ties) {

    /** What sort of figure it is, which decides what fact carries it and how several months make one figure. */
    public enum Kind {
        /** A count, hours, minutes, money: adds up over months. */
        VOLUME,
        /** A rate, an average or a score: pooled from its counts over months. */
        KPI
    }

    /** Which way a figure gets better. */
    public enum Better { HIGHER, LOWER, NEITHER }

    /** The ends of a scale, both included. */
    public record Scale(BigDecimal least, BigDecimal most) {}

    /**
     * What a measure has to do with others, by their names.
     *
     * @param within the one it can never exceed, where it is a part of one
     * @param movedBy of a derived one the figure that moves when it is to move; its first, where none is named
     * @param balancedBy the one that moves along, so that what adds up still does: a call that is answered is not abandoned
     */
    public record Ties(Optional<String> within, Optional<String> movedBy, Optional<String> balancedBy) {

        public static final Ties NONE = new Ties(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Optional<String> within() {
        return ties.within();
    }

    /** Whether it can never exceed another one, being a part of it. */
    boolean isPartOf(Measure whole) {
        return within().filter(whole.name()::equals).isPresent();
    }

    /** The measure that moves where this one is to move; this one, where it is derived from none. */
    public String movedBy() {
        return ties.movedBy().orElseGet(() -> derivation.map(Derivation::first).orElse(name));
    }

    /** Whether it is counted in whole units, so that one can speak of the first and the last. */
    public boolean isCountedWhole() {
        return kind == Kind.VOLUME && decimals == 0;
    }

    /** This measure, derived from others. */
    public Measure derivedBy(Derivation how) {
        return new Measure(name, kind, names, synonyms, unit, decimals, better, scale, Optional.of(how), ties);
    }

    /** Every text that means this measure. */
    public Stream<String> allNames() {
        return Stream.concat(
                Stream.of(name, names.english().one(), names.english().many(), names.french().one(), names.french().many()),
                synonyms.stream());
    }
}
