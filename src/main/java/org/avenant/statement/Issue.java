package org.avenant.statement;

import java.util.List;

/**
 * What a statement owes to those that were issued.
 *
 * @param sealed whether it is what was issued for its month: the same amounts, from the same rules and figures
 * @param corrections what issued months come to now beyond what was issued for them
 * @param open whether an issued month cannot be decided now, so that its corrections wait
 */
public record Issue(boolean sealed, List<Correction> corrections, boolean open) {

    public static final Issue NONE = new Issue(false, List.of(), false);

    public Issue {
        corrections = List.copyOf(corrections);
    }

    /** The same, with the seal of what is issued. */
    Issue seal() {
        return new Issue(true, corrections, open);
    }
}
