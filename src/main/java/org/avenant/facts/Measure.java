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
 * @param within the measure it can never exceed, where it is a part of one
 */
public record Measure(
        String name, Kind kind, Names names, List<String> synonyms, Unit unit, int decimals, Better better, Optional<Scale> scale,
        Optional<Derivation> derivation, Optional<String> within) {

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

    /** Whether it is counted in whole units, so that one can speak of the first and the last. */
    public boolean isCountedWhole() {
        return kind == Kind.VOLUME && decimals == 0;
    }

    /** This measure, derived from others. */
    public Measure derivedBy(Derivation how) {
        return new Measure(name, kind, names, synonyms, unit, decimals, better, scale, Optional.of(how), within);
    }

    /** Every text that means this measure. */
    public Stream<String> allNames() {
        return Stream.concat(
                Stream.of(name, names.english().one(), names.english().many(), names.french().one(), names.french().many()),
                synonyms.stream());
    }
}
