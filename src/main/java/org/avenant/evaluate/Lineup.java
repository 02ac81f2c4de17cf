package org.avenant.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.avenant.contract.Days;
import org.avenant.facts.FactType;
import org.avenant.rules.Engine;
import org.avenant.rules.Engine.Fireable;
import org.avenant.rules.Rule;

/** Rules that serve together, with all that it takes to judge and to fire them: the same for every month that they serve. */
final class Lineup {

    private final List<Stratum> strata;
    private final List<Stratum> untilPhases;
    private final Set<String> knownUnreported;
    private final boolean asksOutcomes;
    private final Map<Optional<Days>, Fireable> all = new HashMap<>();
    private final Map<Optional<Days>, Fireable> ofPhases = new HashMap<>();
    private final Engine engine;

    Lineup(List<Serving> serving, Engine engine) {
        this.strata = Stratum.of(serving);
        this.untilPhases = untilPhases(strata);
        this.knownUnreported = Judge.knownUnreported(serving.stream().map(Serving::rule).toList());
        this.asksOutcomes = strata.stream().flatMap(stratum -> stratum.keys().stream()).anyMatch(key -> key.type() == FactType.OUTCOME);
        this.engine = engine;
    }

    private static List<Stratum> untilPhases(List<Stratum> strata) {
        int last = strata.size();
        while (last > 0 && !strata.get(last - 1).declaresPhases()) {
            last--;
        }
        return strata.subList(0, last);
    }

    /** All strata, or those that it takes to know a month's phases. */
    List<Stratum> strata(boolean phasesOnly) {
        return phasesOnly ? untilPhases : strata;
    }

    /** Figures whose absence some rule asks for. */
    Set<String> knownUnreported() {
        return knownUnreported;
    }

    /** Whether any rule asks what another clause gave. */
    boolean asksOutcomes() {
        return asksOutcomes;
    }

    /**
     * The rules that serve the same days, or those of the strata that it takes to know a month's phases, ready to be fired
     * together: once every fact is there that any of them asks for, no order is needed.
     */
    Fireable fireable(boolean phasesOnly, Optional<Days> days) {
        return (phasesOnly ? ofPhases : all).computeIfAbsent(
                days, same -> engine.prepare(rules(phasesOnly ? untilPhases : strata, same)));
    }

    private static List<Rule> rules(List<Stratum> some, Optional<Days> days) {
        return some.stream()
                .filter(stratum -> stratum.days().equals(days))
                .flatMap(stratum -> stratum.rules().stream().map(Ready::rule))
                .toList();
    }
}
