package org.avenant.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.avenant.facts.Fact;
import org.avenant.facts.Outcome;
import org.avenant.rules.Engine;
import org.avenant.rules.Rule;
import org.avenant.statement.Pen.Written;

/**
 * An engine that takes down on what facts the rules were fired, so that exactly this can be fired again.
 * Outcomes are left out: no rule of the contract asks for one.
 */
final class Fired implements Engine {

    private final Engine engine;
    private final List<Firing> firings = new ArrayList<>();

    /** Rules as they were fired once. */
    record Firing(Fireable rules, List<Fact> facts) {

        List<Written> again() {
            return rules.fire(facts);
        }
    }

    private Fired(Engine engine) {
        this.engine = engine;
    }

    /** What is fired for each month of helios-telecom. */
    static List<Firing> of(Helios helios, Engine engine) {
        Fired fired = new Fired(engine);
        helios.calendar().forEach(month -> {
            int before = fired.firings.size();
            helios.through(fired).evaluate(month);
            fired.firings.subList(before, fired.firings.size() - 1).clear();
        });
        return List.copyOf(fired.firings);
    }

    @Override
    public Fireable prepare(List<Rule> rules) {
        Fireable prepared = engine.prepare(rules);
        return facts -> {
            firings.add(new Firing(prepared, matchable(facts)));
            return prepared.fire(facts);
        };
    }

    private static List<Fact> matchable(Collection<Fact> facts) {
        return facts.stream().filter(fact -> !(fact instanceof Outcome)).toList();
    }
}
