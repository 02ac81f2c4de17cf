package org.avenant.evaluate;

import java.util.List;
import org.avenant.rules.Engine;
import org.avenant.rules.Rule;
import org.avenant.rules.Strata;
import org.avenant.statement.Due;

/** Rules that do not ask for each other, ready to be fired together. */
record Stratum(List<Rule> rules, Engine.Fireable fireable) {

    /** The strata of some rules, in the order of firing. */
    static List<Stratum> of(List<Rule> rules, Engine engine) {
        return Strata.of(rules).stream().map(own -> new Stratum(own, engine.prepare(own))).toList();
    }

    boolean declaresPhases() {
        return rules.stream().flatMap(rule -> rule.then().stream()).anyMatch(Due.InPhase.class::isInstance);
    }
}
