package org.avenant.statement;

import java.util.List;

/**
 * What a statement owes to those that were issued.
 *
 * @param corrections what issued months come to now beyond what was issued for them
 * @param open whether an issued month cannot be decided now, so that its corrections wait
 */
public record Issue(List<Correction> corrections, boolean open) {

    public static final Issue NONE = new Issue(List.of(), false);

    public Issue {
        corrections = List.copyOf(corrections);
    }
}
