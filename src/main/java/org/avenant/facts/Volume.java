package org.avenant.facts;

import java.math.BigDecimal;

/**
 * A count, hours, minutes or money over a window.
 *
 * @param over the window in canonical words
 * @param exact how much there was
 */
public record Volume(String name, String over, Reading exact) implements Fact {

    /** The quantity to forty digits, for the engine; null, which no comparison matches, where there is none. */
    public BigDecimal getQuantity() {
        return engineNumber(exact);
    }

    static BigDecimal engineNumber(Reading reading) {
        return reading instanceof Reading.Known known ? known.value().toFortyDigits() : null;
    }

    @Override
    public String text(String field) {
        return switch (field) {
            case "name" -> name;
            case "over" -> over;
            default -> throw noField(field);
        };
    }

    @Override
    public Reading number(String field) {
        return field.equals("quantity") ? exact : Fact.super.number(field);
    }
}
