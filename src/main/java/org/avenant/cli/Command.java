package org.avenant.cli;

import org.avenant.problem.Refusal;

/** A command of {@code avenant} as it is called. */
interface Command {

    /** Does what the call asks for and gives the exit code; fails with a {@link Refusal}. */
    int run();
}
