package org.avenant.facts;

import java.math.BigDecimal;

/**
 * The points that clauses counted over a window.
 *
 * @param under the clause or article, or {@link #EVERY_CLAUSE}
 * @param over the window in canonical words
 * @param exact their sum
 */
public record Points(String under, String over, Reading exact) implements Fact {

    public static final String EVERY_CLAUSE = "every clause";

    /** The sum for the engine; null, which no comparison matches, where there is none. */
    public BigDecimal getSum() {
        return Volume.engineNumber(exact);
    }

    @Override
    public String text(String field) {
        return switch (field) {
            case "under" -> under;
            case "over" -> over;
            default -> throw noField(field);
        };
    }

    @Override
    public Reading number(String field) {
        return field.equals("sum") ? exact : Fact.super.number(field);
    }
}
