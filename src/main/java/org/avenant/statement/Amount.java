package org.avenant.statement;

import java.util.List;

/** What a rule declares due that makes one line: amounts of one kind, which are rounded together. */
record Amount(Kind kind, List<Stated> stated) {

    Amount {
        stated = List.copyOf(stated);
    }

    /** The first of its phrases; of what comes after limits the only one. */
    Phrase phrase() {
        return stated.get(0).phrase();
    }

    /** Whether it is a share of other lines, and so comes after them. */
    boolean isShare() {
        return stated.stream().anyMatch(one -> !one.bases().isEmpty());
    }
}
