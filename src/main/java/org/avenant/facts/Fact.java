package org.avenant.facts;

/** Something a rule can match. Its fields are those that {@link FactType} lists for it. */
public sealed interface Fact
        permits ContractMonth, Incident, Kpi, Months, Outcome, Phase, Points, Settled, Unreported, Volume {

    /** What a text field holds; fails for a field that is none. */
    String text(String field);

    /** What a number field says, or why it says nothing; fails for a field that is none. */
    default Reading number(String field) {
        throw noField(field);
    }

    /** Whether a yes-or-no field holds; fails for a field that is none. */
    default boolean flag(String field) {
        throw noField(field);
    }

    /** The complaint about a field that the vocabulary should have kept out. */
    default IllegalArgumentException noField(String field) {
        return new IllegalArgumentException(getClass().getSimpleName() + " has no " + field);
    }
}
