package org.avenant.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.avenant.contract.Days;
import org.avenant.rules.Engine;
import org.avenant.rules.Rule;
import org.avenant.rules.Strata;
import org.avenant.statement.Due;

/**
 * Rules that do not ask for each other, ready to be fired together.
 *
 * @param days the days of a split month that they serve; empty for all of a month
 */
record Stratum(List<Rule> rules, Optional<Days> days, Engine.Fireable fireable) {

    private static final Comparator<Optional<Days>> WHOLE_MONTH_FIRST = Comparator.comparing(days -> days.map(Days::text).orElse(""));

    /** The strata of some rules, in the order of firing; of each, those that serve the same days stand together. */
    static List<Stratum> of(List<Serving> serving, Engine engine) {
        List<Stratum> strata = new ArrayList<>();
        for (List<Rule> level : Strata.of(serving.stream().map(Serving::rule).distinct().toList())) {
            Map<Optional<Days>, List<Rule>> byDays = new TreeMap<>(WHOLE_MONTH_FIRST);
            serving.stream().filter(rule -> level.contains(rule.rule()))
                    .forEach(rule -> byDays.computeIfAbsent(rule.days(), days -> new ArrayList<>()).add(rule.rule()));
            byDays.forEach((days, own) -> strata.add(new Stratum(own, days, engine.prepare(own))));
        }
        return strata;
    }

    boolean declaresPhases() {
        return rules.stream().flatMap(rule -> rule.then().stream()).anyMatch(Due.InPhase.class::isInstance);
    }
}
