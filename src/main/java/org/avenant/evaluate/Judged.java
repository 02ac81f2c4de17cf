package org.avenant.evaluate;

import java.util.Optional;
import org.avenant.rules.Rule;

/**
 * What a rule comes to.
 *
 * @param reference the incident it was judged on, empty where it was judged on the month
 */
record Judged(Ready ready, Optional<String> reference, Verdict verdict) {

    Rule rule() {
        return ready.rule();
    }

    boolean holds() {
        return verdict instanceof Verdict.True;
    }

    /** Whether the engine, which knows only that a fact is not there, may say something else. */
    boolean isOpen() {
        return verdict instanceof Verdict.Resting || ready.deniesIncidents() && verdict instanceof Verdict.Unnoted;
    }
}
