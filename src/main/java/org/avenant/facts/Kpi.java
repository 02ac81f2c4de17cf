package org.avenant.facts;

import java.math.BigDecimal;

/**
 * A rate, an average or a score over a window.
 *
 * @param over the window in canonical words
 * @param rounded how it is rounded before it is compared, or {@link #NOT_ROUNDED}
 * @param unit the measure's unit
 * @param exact the value pooled over the window
 * @param exactMean the mean of the monthly values
 */
public record Kpi(String name, String over, String rounded, String unit, Lazy<Reading> exact, Lazy<Reading> exactMean)
        implements Fact {

    static final String NOT_ROUNDED = "no";

    /** The value to forty digits, for the engine; null, which no comparison matches, where there is none. */
    public BigDecimal getValue() {
        return Volume.engineNumber(exact.get());
    }

    /** The mean to forty digits, for the engine; null, which no comparison matches, where there is none. */
    public BigDecimal getMean() {
        return Volume.engineNumber(exactMean.get());
    }

    @Override
    public String text(String field) {
        return switch (field) {
            case "name" -> name;
            case "over" -> over;
            case "rounded" -> rounded;
            case "unit" -> unit;
            default -> throw noField(field);
        };
    }

    @Override
    public Reading number(String field) {
        return switch (field) {
            case "value" -> exact.get();
            case "mean" -> exactMean.get();
            default -> throw noField(field);
        };
    }
}
