package org.avenant.facts;

import java.math.BigDecimal;

/**
 * What the lines of a money selection came to over a window, rounded and after their limits.
 *
 * @param of the selection in canonical words: {@code the maluses under 5.1}
 * @param over the window in canonical words
 * @param exact the sum; what goes to the client counts as positive where nothing else is selected
 */
public record Settled(String of, String over, Reading exact) implements Fact {

    /** The sum for the engine; null, which no comparison matches, where there is none. */
    public BigDecimal getAmount() {
        return Volume.engineNumber(exact);
    }

    @Override
    public String text(String field) {
        return switch (field) {
            case "of" -> of;
            case "over" -> over;
            default -> throw noField(field);
        };
    }

    @Override
    public Reading number(String field) {
        return field.equals("amount") ? exact : Fact.super.number(field);
    }
}
