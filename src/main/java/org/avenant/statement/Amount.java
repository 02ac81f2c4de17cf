package org.avenant.statement;

import java.util.List;

/**
 * What a rule declares due that makes one line: amounts of one kind, which are rounded together.
 *
 * @param isShare whether it is a share of other lines, and so comes after them
 * @param hasTops whether it prices anything up to some quantity only
 */
record Amount(Kind kind, List<Stated> stated, boolean isShare, boolean hasTops) {

    static Amount of(Kind kind, List<Stated> stated) {
        return new Amount(
                kind, List.copyOf(stated), stated.stream().anyMatch(one -> !one.bases().isEmpty()),
                stated.stream().flatMap(one -> one.tiers().stream()).anyMatch(tier -> tier.bounds().top().isPresent()));
    }

    /** The first of its phrases; of what comes after limits the only one. */
    Phrase phrase() {
        return stated.get(0).phrase();
    }
}
