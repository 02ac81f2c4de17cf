package org.avenant.facts;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.avenant.amount.Fraction;

/**
 * One month as reported: what each measure's cell said; a blank cell has no entry.
 *
 * @param stated the measures whose own cell counts, or whose own blank does, whatever their counts would give: a
 *     row of a ladder says "92 %", or that the rate is missing
 */
public record MonthFigures(YearMonth month, Map<String, Fraction> cells, Set<String> stated) {

    /** A month whose rates come from their counts, where those were reported. */
    public MonthFigures(YearMonth month, Map<String, Fraction> cells) {
        this(month, cells, Set.of());
    }

    public Optional<Fraction> of(Measure measure) {
        return Optional.ofNullable(cells.get(measure.name()));
    }

    /** Whether the measure is said not to have been reported, whatever its counts would give. */
    boolean denies(Measure measure) {
        return stated.contains(measure.name()) && of(measure).isEmpty();
    }

    /** The measure's own cell, if it counts whatever the counts would give. */
    Optional<Fraction> stated(Measure measure) {
        return stated.contains(measure.name()) ? of(measure) : Optional.empty();
    }
}
