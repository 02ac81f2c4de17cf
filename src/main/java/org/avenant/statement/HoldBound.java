package org.avenant.statement;

/**
 * From where on lines are kept back.
 *
 * @param below whether what is less than the bound is kept back, so that no sum is negative; else what goes beyond it
 */
public record HoldBound(boolean below, Phrase bound) {

    /** The canonical words. */
    public String words() {
        return (below ? "below " : "beyond ") + bound.words();
    }
}
