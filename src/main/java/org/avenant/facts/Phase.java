package org.avenant.facts;

/** A phase that the month lies in, as a rule of the contract declared it. */
public record Phase(String name) implements Fact {

    @Override
    public String text(String field) {
        if (field.equals("name")) {
            return name;
        }
        throw noField(field);
    }
}
