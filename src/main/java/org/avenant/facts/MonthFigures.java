package org.avenant.facts;

import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.avenant.amount.Fraction;
import org.avenant.contract.Days;

/**
 * One month as reported: what each measure's cell said; a blank cell has no entry.
 *
 * @param stated the measures whose own cell counts, or whose own blank does, whatever their counts would give: a
 *     row of a ladder says "92 %", or that the rate is missing
 * @param parts the cells of some of its days, where such were reported apart; they leave out no day between them
 */
public record MonthFigures(
        YearMonth month, Map<String, Fraction> cells, Set<String> stated, NavigableMap<Days, Map<String, Fraction>> parts) {

    /** A month whose rates come from their counts, where those were reported. */
    public MonthFigures(YearMonth month, Map<String, Fraction> cells) {
        this(month, cells, Set.of(), Collections.emptyNavigableMap());
    }

    public Optional<Fraction> of(Measure measure) {
        return Optional.ofNullable(cells.get(measure.name()));
    }

    /** Whether nothing was reported of it. */
    public boolean isBlank() {
        return cells.isEmpty() && parts.values().stream().allMatch(Map::isEmpty);
    }

    /** The same month with a figure stated: its own cell counts, whatever its counts would give, or calls.csv. */
    public MonthFigures stating(String figure, Fraction value) {
        Map<String, Fraction> others = new HashMap<>(cells);
        others.put(figure, value);
        Set<String> all = new HashSet<>(stated);
        all.add(figure);
        return new MonthFigures(month, others, all, parts);
    }

    /** The parts that make up some days; none where these begin or end inside one. */
    Map<Days, Map<String, Fraction>> within(Days days) {
        Map<Days, Map<String, Fraction>> within = new TreeMap<>(parts);
        within.keySet().removeIf(part -> !days.contain(part));
        return within.keySet().stream().mapToInt(Days::count).sum() == days.count() ? within : Map.of();
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
