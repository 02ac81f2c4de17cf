package org.avenant.statement;

import org.avenant.problem.MonthProblem;

/** An amount that cannot be told this month, and why; never leaves the settlement. */
final class Untold extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient MonthProblem why;

    Untold(MonthProblem why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    MonthProblem why() {
        return why;
    }
}
