package org.avenant.facts;

/**
 * What another clause gave this month.
 *
 * @param part the part of the clause, empty where it has none
 * @param kind the kind of due, or {@code nothing}
 */
public record Outcome(String clause, String part, String kind) implements Fact {

    // Outcomes are looked up in every month; what a record has of itself is slow to start.

    @Override
    public boolean equals(Object other) {
        return other instanceof Outcome that && clause.equals(that.clause) && part.equals(that.part) && kind.equals(that.kind);
    }

    @Override
    public int hashCode() {
        return 31 * clause.hashCode() + kind.hashCode();
    }

    @Override
    public String text(String field) {
        return switch (field) {
            case "clause" -> clause;
            case "part" -> part;
            case "kind" -> kind;
            default -> throw noField(field);
        };
    }
}
