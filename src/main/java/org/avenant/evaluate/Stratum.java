package org.avenant.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.avenant.contract.Days;
import org.avenant.facts.FactKey;
import org.avenant.rules.Condition;
import org.avenant.rules.Rule;
import org.avenant.rules.Strata;
import org.avenant.statement.Due;

/**
 * Rules that do not ask for each other, so that they can be judged together.
 *
 * @param days the days of a split month that they serve; empty for all of a month
 * @param keys the facts that they ask for
 */
record Stratum(List<Ready> rules, Optional<Days> days, List<FactKey> keys) {

    private static final Comparator<Optional<Days>> WHOLE_MONTH_FIRST = Comparator.comparing(days -> days.map(Days::text).orElse(""));

    /** The strata of some rules, from those that ask for none; of each, the rules that serve the same days stand together. */
    static List<Stratum> of(List<Serving> serving) {
        List<Stratum> strata = new ArrayList<>();
        for (List<Rule> level : Strata.of(serving.stream().map(Serving::rule).distinct().toList())) {
            Map<Optional<Days>, List<Rule>> byDays = new TreeMap<>(WHOLE_MONTH_FIRST);
            Set<Rule> own = Collections.newSetFromMap(new IdentityHashMap<>());
            own.addAll(level);
            serving.stream().filter(rule -> own.contains(rule.rule()))
                    .forEach(rule -> byDays.computeIfAbsent(rule.days(), days -> new ArrayList<>()).add(rule.rule()));
            byDays.forEach((days, together) -> strata.add(of(together, days)));
        }
        return strata;
    }

    private static Stratum of(List<Rule> rules, Optional<Days> days) {
        List<FactKey> keys = rules.stream().flatMap(rule -> rule.when().stream()).map(Condition::key).distinct().toList();
        return new Stratum(rules.stream().map(Ready::of).toList(), days, keys);
    }

    boolean declaresPhases() {
        return rules.stream().flatMap(ready -> ready.rule().then().stream()).anyMatch(Due.InPhase.class::isInstance);
    }
}
