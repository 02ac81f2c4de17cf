package org.avenant.facts;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An incident of the month, as a rule asks for it.
 *
 * @param same the column in which those counted for its rank are alike, or {@code "nothing"}
 * @param over the window in which they are counted, in canonical words
 * @param ordinal the how-manieth of its kind it is, itself included
 * @param types what is noted of incidents
 */
public record Incident(Event event, String same, String over, Reading ordinal, IncidentTypes types) implements Fact {

    /** Where incidents need not be alike to count. */
    public static final String NOTHING = "nothing";

    public String reference() {
        return event.reference();
    }

    public String getKind() {
        return event.kind();
    }

    /** The rank for the engine; null, which no comparison matches, where it cannot be told. */
    public BigDecimal getRank() {
        return Volume.engineNumber(ordinal);
    }

    /** A number column to forty digits, for the engine; null, which no comparison matches, where it is blank. */
    public BigDecimal figure(String word) {
        return Volume.engineNumber(number(word));
    }

    /** A text column, for the engine; empty where it is blank. */
    public String said(String word) {
        return text(word);
    }

    @Override
    public String text(String field) {
        return switch (field) {
            case "kind" -> event.kind();
            case "same" -> same;
            case "over" -> over;
            default -> noted(column(field)).orElse("");
        };
    }

    /** What a text column says, or empty where it is blank. */
    public Optional<String> noted(Column column) {
        return Optional.ofNullable(event.texts().get(column.name()));
    }

    @Override
    public Reading number(String field) {
        return field.equals("rank") ? ordinal : event.figure(column(field));
    }

    private Column column(String field) {
        return types.ofWord(field).orElseThrow(() -> noField(field));
    }
}
