package org.avenant.cli;

/** What the command tells the machine. */
final class Exit {

    static final int WELL = 0;

    /** A problem was found: a check failed, a statement carries an exception. */
    static final int PROBLEM = 1;

    /** The call or its input cannot be used; nothing was written. */
    static final int UNUSABLE = 2;

    private Exit() {}
}
