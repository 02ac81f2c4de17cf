package org.avenant.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.avenant.contract.Days;
import org.avenant.facts.FactKey;
import org.avenant.rules.Rule;
import org.avenant.rules.Strata;
import org.avenant.statement.Definitions;
import org.avenant.statement.Due;
import org.avenant.statement.Subject;

/**
 * Rules that do not ask for each other, so that they can be judged together.
 *
 * @param rules those of a clause part next to each other
 * @param days the days of a split month that they serve; empty for all of a month
 * @param keys the facts that they ask for
 * @param parts the clause parts that they answer for, where none of them is about an incident
 * @param incidents whether some rule is about an incident
 */
record Stratum(List<Ready> rules, Optional<Days> days, List<FactKey> keys, List<Part> parts, boolean incidents) {

    /** The rules from one place among those of the stratum until before another, and whether one of them says what a term means. */
    record Part(Subject subject, int from, int until, boolean defines) {}

    private static final Comparator<Optional<Days>> WHOLE_MONTH_FIRST = Comparator.comparing(days -> days.map(Days::text).orElse(""));

    /** The strata of some rules, from those that ask for none; of each, the rules that serve the same days stand together. */
    static List<Stratum> of(List<Serving> serving) {
        List<Stratum> strata = new ArrayList<>();
        Map<Optional<Days>, Definitions> definitions = new HashMap<>();
        for (List<Rule> level : Strata.of(serving.stream().map(Serving::rule).distinct().toList())) {
            Map<Optional<Days>, List<Rule>> byDays = new TreeMap<>(WHOLE_MONTH_FIRST);
            Set<Rule> own = Collections.newSetFromMap(new IdentityHashMap<>());
            own.addAll(level);
            serving.stream().filter(rule -> own.contains(rule.rule()))
                    .forEach(rule -> byDays.computeIfAbsent(rule.days(), days -> new ArrayList<>()).add(rule.rule()));
            byDays.forEach((days, together) -> strata.add(of(together, days, definitions.computeIfAbsent(days, same -> definitions(serving, same)))));
        }
        return strata;
    }

    /** What the contract's terms mean, for rules that serve some days or all of a month. */
    private static Definitions definitions(List<Serving> serving, Optional<Days> days) {
        return Definitions.of(serving.stream().filter(rule -> rule.during(days)).flatMap(rule -> rule.rule().then().stream()));
    }

    private static Stratum of(List<Rule> rules, Optional<Days> days, Definitions definitions) {
        Map<FactKey, Integer> slots = Asked.slots(rules.stream().flatMap(rule -> rule.when().stream()).toList());
        Map<Subject, List<Ready>> bySubject = new LinkedHashMap<>();
        rules.stream().map(rule -> Ready.of(rule, days, definitions, slots))
                .forEach(ready -> bySubject.computeIfAbsent(ready.subject(), subject -> new ArrayList<>()).add(ready));
        List<Ready> all = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        bySubject.forEach((subject, own) -> {
            parts.add(new Part(subject, all.size(), all.size() + own.size(), own.stream().anyMatch(Ready::definition)));
            all.addAll(own);
        });
        return new Stratum(all, days, List.copyOf(slots.keySet()), parts, all.stream().anyMatch(rule -> rule.incident().isPresent()));
    }

    boolean declaresPhases() {
        return rules.stream().flatMap(ready -> ready.rule().then().stream()).anyMatch(Due.InPhase.class::isInstance);
    }
}
