package org.avenant.contract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The contract's clauses in the order in which they were signed; empty where no text is kept. */
public final class Wording {

    private final List<Clause> clauses;
    private final Comparator<ClauseNumber> order;

    public Wording(List<Clause> clauses) {
        this.clauses = List.copyOf(clauses);
        Map<ClauseNumber, Integer> ranks = new HashMap<>();
        this.clauses.forEach(clause -> ranks.putIfAbsent(clause.number(), ranks.size()));
        this.order = Comparator.<ClauseNumber>comparingInt(number -> ranks.getOrDefault(number, ranks.size()))
                .thenComparing(Comparator.naturalOrder());
    }

    public List<Clause> clauses() {
        return clauses;
    }

    /** The order of the signed text; clauses it does not have come after, as people count. */
    public Comparator<ClauseNumber> order() {
        return order;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wording that && clauses.equals(that.clauses);
    }

    @Override
    public int hashCode() {
        return clauses.hashCode();
    }
}
