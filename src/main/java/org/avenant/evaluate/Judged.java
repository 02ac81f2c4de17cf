package org.avenant.evaluate;

import java.util.Optional;
import org.avenant.facts.FactType;
import org.avenant.rules.Rule;

/**
 * What a rule comes to.
 *
 * @param reference the incident it was judged on, empty where it was judged on the month
 */
record Judged(Rule rule, Optional<String> reference, Verdict verdict) {

    boolean holds() {
        return verdict instanceof Verdict.True;
    }

    /** Whether the engine, which knows only that a fact is not there, may say something else. */
    boolean isOpen() {
        return verdict instanceof Verdict.Resting || deniesIncidents() && verdict instanceof Verdict.Unnoted;
    }

    /** Whether it asks that there was no incident of some kind. */
    boolean deniesIncidents() {
        return rule.when().stream().anyMatch(c -> c.type() == FactType.INCIDENT && c.negated());
    }
}
