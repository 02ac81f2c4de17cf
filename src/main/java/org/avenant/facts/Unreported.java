package org.avenant.facts;

/** A figure that was not reported this month. */
public record Unreported(String name) implements Fact {

    @Override
    public String text(String field) {
        if (field.equals("name")) {
            return name;
        }
        throw noField(field);
    }
}
