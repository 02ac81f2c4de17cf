package org.avenant.statement;

/** Which parts of a statement may still change, because something could not be decided. */
public record Open(boolean fees, boolean performance) {

    public static final Open NOTHING = new Open(false, false);

    public boolean any() {
        return fees || performance;
    }
}
