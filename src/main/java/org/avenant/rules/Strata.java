package org.avenant.rules;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.avenant.contract.ClauseNumber;
import org.avenant.facts.FactType;
import org.avenant.problem.Problem;
import org.avenant.problem.RuleProblem;

/**
 * The order in which rules are fired: a rule that asks for a phase or an outcome comes after every rule that can
 * give it. Rules that do not ask for each other share a stratum.
 */
public final class Strata {

    private final List<Rule> rules;
    private final Map<Rule, Integer> levels = new IdentityHashMap<>();

    private Strata(List<Rule> rules) {
        this.rules = rules;
    }

    /** The rules, stratum by stratum. */
    public static List<List<Rule>> of(List<Rule> rules) {
        Strata strata = new Strata(rules);
        Map<Integer, List<Rule>> byLevel = new TreeMap<>();
        rules.forEach(rule -> byLevel.computeIfAbsent(strata.level(rule), level -> new ArrayList<>()).add(rule));
        return List.copyOf(byLevel.values());
    }

    /** The circles of rules that ask for each other, which have no order. */
    static List<Problem> circles(List<Rule> rules) {
        for (Rule rule : rules) {
            Optional<List<Rule>> circle = new Strata(rules).circle(rule, new ArrayList<>());
            if (circle.isPresent()) {
                List<String> clauses = circle.get().stream().map(r -> r.subject().cited()).distinct().toList();
                return List.of(new RuleProblem.AsksInCircle(rule.place(), clauses));
            }
        }
        return List.of();
    }

    private Optional<List<Rule>> circle(Rule rule, List<Rule> path) {
        if (path.contains(rule)) {
            return Optional.of(path.subList(path.indexOf(rule), path.size()));
        }
        if (levels.containsKey(rule)) {
            return Optional.empty();
        }
        path.add(rule);
        for (Rule giver : givers(rule)) {
            Optional<List<Rule>> found = circle(giver, path);
            if (found.isPresent()) {
                return found;
            }
        }
        path.remove(path.size() - 1);
        levels.put(rule, 0);
        return Optional.empty();
    }

    private int level(Rule rule) {
        Integer known = levels.get(rule);
        if (known == null) {
            known = givers(rule).stream().mapToInt(giver -> 1 + level(giver)).max().orElse(0);
            levels.put(rule, known);
        }
        return known;
    }

    private List<Rule> givers(Rule asking) {
        List<String> phases = asking.asksPhases().toList();
        List<Condition> outcomes =
                asking.when().stream().filter(c -> c.type() == FactType.OUTCOME).toList();
        return rules.stream()
                .filter(rule -> rule.givesPhases().anyMatch(phases::contains)
                        || outcomes.stream().anyMatch(outcome -> mayGive(rule, outcome)))
                .toList();
    }

    private static boolean mayGive(Rule rule, Condition outcome) {
        return outcome.tests().stream()
                .filter(test -> test.field().equals("clause"))
                .map(test -> ((Condition.TextTest) test).value())
                .map(ClauseNumber::new)
                .allMatch(rule.subject().clause()::equals);
    }
}
