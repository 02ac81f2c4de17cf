package org.avenant.contract;

import java.util.Comparator;
import java.util.List;

/** The contract's clauses in the order in which they were signed; empty where no text is kept. */
public record Wording(List<Clause> clauses) {

    /** The order of the signed text; clauses it does not have come after, as people count. */
    public Comparator<ClauseNumber> order() {
        List<ClauseNumber> signed = clauses.stream().map(Clause::number).toList();
        return Comparator.<ClauseNumber>comparingInt(n -> signed.contains(n) ? signed.indexOf(n) : signed.size())
                .thenComparing(Comparator.naturalOrder());
    }
}
