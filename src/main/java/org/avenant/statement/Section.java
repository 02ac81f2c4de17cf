package org.avenant.statement;

import java.util.List;
import java.util.Locale;

/** The parts of a statement that have a sum of their own, in the order in which they stand. */
public enum Section {
    FEES, PERFORMANCE, HELD, TAX, CORRECTIONS;

    /** The parts that stand before taxes. */
    public static final List<Section> BEFORE_TAX = List.of(FEES, PERFORMANCE, HELD);

    /** The name in a statement's data. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
