package org.avenant.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.avenant.contract.ClauseNumber;
import org.avenant.facts.FactType;
import org.avenant.problem.Problem;
import org.avenant.problem.RuleProblem;

/**
 * The order in which rules are fired: a rule that asks for a phase, an outcome, points or money comes after every rule
 * that can give it. Rules that do not ask for each other share a stratum.
 */
public final class Strata {

    private final List<Rule> rules;
    private final Map<String, List<Rule>> byPhase = new HashMap<>();
    private final Map<ClauseNumber, List<Rule>> byClause = new HashMap<>();
    private final Map<Rule, List<Rule>> askers = new IdentityHashMap<>();
    private final Map<Rule, Integer> awaited = new IdentityHashMap<>();
    private final Map<Rule, Integer> levels = new IdentityHashMap<>();
    private final Map<Rule, List<Rule>> asked = new IdentityHashMap<>();

    private Strata(List<Rule> rules) {
        this.rules = rules;
        for (Rule rule : rules) {
            rule.givesPhases().forEach(phase -> byPhase.computeIfAbsent(phase, p -> new ArrayList<>()).add(rule));
            byClause.computeIfAbsent(rule.subject().clause(), c -> new ArrayList<>()).add(rule);
        }
        rules.forEach(this::await);
        settle();
    }

    /** The rules, stratum by stratum. */
    public static List<List<Rule>> of(List<Rule> rules) {
        Strata strata = new Strata(rules);
        Map<Integer, List<Rule>> byLevel = new TreeMap<>();
        rules.forEach(rule -> byLevel.computeIfAbsent(strata.levels.get(rule), level -> new ArrayList<>()).add(rule));
        return List.copyOf(byLevel.values());
    }

    /** The first circle of rules that ask for each other, which have no order. */
    static List<Problem> circles(List<Rule> rules) {
        Strata strata = new Strata(rules);
        return rules.stream()
                .filter(rule -> !strata.levels.containsKey(rule))
                .findFirst()
                .<Problem>map(strata::circle)
                .stream()
                .toList();
    }

    private void await(Rule asking) {
        List<Rule> givers = givers(asking).distinct().toList();
        awaited.put(asking, givers.size());
        givers.forEach(giver -> askers.computeIfAbsent(giver, g -> new ArrayList<>()).add(asking));
    }

    /** Each rule one above the last that it waits for; rules in a circle, or behind one, get no level. */
    private void settle() {
        Deque<Rule> ready = new ArrayDeque<>(rules.stream().filter(rule -> awaited.get(rule) == 0).toList());
        ready.forEach(rule -> levels.put(rule, 0));
        while (!ready.isEmpty()) {
            Rule giver = ready.remove();
            for (Rule asking : askers.getOrDefault(giver, List.of())) {
                if (awaited.merge(asking, -1, Integer::sum) == 0) {
                    // The last of its givers to be settled is the highest, for they are taken level by level.
                    levels.put(asking, levels.get(giver) + 1);
                    ready.add(asking);
                }
            }
        }
    }

    /** Whoever has no level waits for another one without; going on so ends in a circle. */
    private Problem circle(Rule start) {
        Set<Rule> path = new LinkedHashSet<>();
        Rule at = start;
        while (path.add(at)) {
            at = givers(at).filter(giver -> !levels.containsKey(giver)).findFirst().orElseThrow();
        }
        Rule met = at;
        List<String> clauses = path.stream().dropWhile(rule -> rule != met).map(rule -> rule.subject().cited()).distinct().toList();
        return new RuleProblem.AsksInCircle(start.place(), clauses);
    }

    /** A clause answers once, so its rules wait together for what any of them asks of other clauses. */
    private Stream<Rule> givers(Rule asking) {
        Stream<Rule> together = byClause.get(asking.subject().clause()).stream()
                .filter(rule -> rule.subject().equals(asking.subject()))
                .flatMap(rule -> own(rule).stream().filter(giver -> !giver.subject().equals(asking.subject())));
        return Stream.concat(own(asking).stream(), together);
    }

    private List<Rule> own(Rule asking) {
        return asked.computeIfAbsent(asking, this::asksOf);
    }

    private List<Rule> asksOf(Rule asking) {
        Stream<Rule> phases = asking.asksPhases().flatMap(phase -> byPhase.getOrDefault(phase, List.of()).stream());
        Stream<Rule> outcomes = asking.when().stream().filter(c -> c.type() == FactType.OUTCOME).flatMap(this::givers);
        Stream<Rule> money = asking.asksMoney().flatMap(asked -> Bearing.on(asked, rules).stream());
        Stream<Rule> points = asking.asksPoints()
                .filter(condition -> condition.key().window().reachesThisMonth())
                .flatMap(condition -> rules.stream().filter(rule -> rule.givesPoints(condition)));
        return Stream.of(phases, outcomes, money, points).flatMap(givers -> givers).distinct().toList();
    }

    private Stream<Rule> givers(Condition outcome) {
        return outcome.tests().stream()
                .filter(test -> test.field().equals("clause"))
                .map(test -> new ClauseNumber(((Condition.TextTest) test).value()))
                .findFirst()
                .map(clause -> byClause.getOrDefault(clause, List.of()))
                .orElse(rules)
                .stream();
    }
}
