package org.avenant.statement;

import java.util.Locale;

/** The parts of a statement that have a sum of their own, in the order in which they stand. */
public enum Section {
    FEES, PERFORMANCE, HELD, TAX;

    /** The name in a statement's data. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
