package org.avenant.statement;

import java.util.List;
import java.util.stream.Stream;
import org.avenant.facts.Measure;

/**
 * What a rule declares due that makes one line: amounts of one kind, which are rounded together.
 *
 * @param isShare whether it is a share of other lines, and so comes after them
 * @param everyMonth whether all of it has something to say in each month
 * @param mayEnd whether some month may bring more than it prices
 */
record Amount(Kind kind, List<Stated> stated, boolean isShare, boolean everyMonth, boolean mayEnd) {

    static Amount of(Kind kind, List<Stated> stated) {
        return new Amount(
                kind, List.copyOf(stated), stated.stream().anyMatch(one -> !one.bases().isEmpty()),
                stated.stream().allMatch(Stated::everyMonth), tiers(stated).anyMatch(tier -> !isOpen(tier.measure(), stated)));
    }

    private static Stream<Phrase.PerUnit> tiers(List<Stated> stated) {
        return stated.stream().flatMap(one -> one.tiers().stream());
    }

    /** Whether each month has a price for any quantity, however large. */
    private static boolean isOpen(Measure measure, List<Stated> stated) {
        return tiers(stated.stream().filter(Stated::everyMonth).toList())
                .anyMatch(tier -> tier.measure().name().equals(measure.name()) && tier.bounds().top().isEmpty());
    }

    /** The first of its phrases; of what comes after limits the only one. */
    Phrase phrase() {
        return stated.get(0).phrase();
    }
}
