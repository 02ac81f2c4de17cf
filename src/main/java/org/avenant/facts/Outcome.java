package org.avenant.facts;

/**
 * What another clause gave this month.
 *
 * @param part the part of the clause, empty where it has none
 * @param kind the kind of due, or {@code nothing}
 */
public record Outcome(String clause, String part, String kind) implements Fact {

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
