package org.avenant.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.avenant.contract.Days;
import org.avenant.rules.Engine.Fireable;
import org.avenant.rules.Engine;
import org.avenant.rules.Rule;
import org.avenant.statement.Definitions;

/** Rules that serve together, with all that it takes to judge and to fire them: the same for every month that they serve. */
final class Lineup {

    private final List<Stratum> strata;
    private final List<Stratum> untilPhases;
    private final Set<String> knownUnreported;
    private final Map<Optional<Days>, Definitions> definitions = new HashMap<>();
    private final Map<Optional<Days>, Fireable> all = new HashMap<>();
    private final Map<Optional<Days>, Fireable> ofPhases = new HashMap<>();
    private final Engine engine;

    Lineup(List<Serving> serving, Engine engine) {
        this.strata = Stratum.of(serving);
        this.untilPhases = untilPhases(strata);
        this.knownUnreported = Judge.knownUnreported(serving.stream().map(Serving::rule).toList());
        this.engine = engine;
        strata.forEach(stratum -> definitions.computeIfAbsent(stratum.days(), days -> Definitions.of(
                serving.stream().filter(rule -> rule.during(days)).flatMap(rule -> rule.rule().then().stream()))));
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

    /** What the contract's terms mean, for rules that serve some days or all of a month. */
    Definitions definitions(Optional<Days> days) {
        return definitions.get(days);
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
