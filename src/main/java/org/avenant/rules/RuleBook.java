package org.avenant.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Wording;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;
import org.avenant.problem.RuleProblem;

/** All rules of a contract, judged, in the contract's order; the order of files and of rules in them does not matter. */
public record RuleBook(List<Rule> rules) {

    /** Reads and judges rule files; fails with a {@link Refusal} of everything that is wrong with any of them. */
    public static RuleBook read(List<RuleSource> sources, Lexicon lexicon, Wording wording) {
        RuleReader reader = new RuleReader(lexicon);
        List<Rule> rules = new ArrayList<>();
        sources.forEach(source -> rules.addAll(reader.read(source)));
        List<Problem> problems = new ArrayList<>(sources.stream().flatMap(s -> s.found().stream()).toList());
        problems.addAll(twice(rules));
        if (problems.isEmpty()) {
            problems.addAll(new References(rules).problems());
        }
        Refusal.ifAny(problems);
        return new RuleBook(rules.stream().sorted(order(wording)).toList());
    }

    private static Comparator<Rule> order(Wording wording) {
        Comparator<ClauseNumber> clauses = wording.order();
        return Comparator.comparing((Rule rule) -> rule.subject().clause(), clauses)
                .thenComparing(rule -> rule.subject().part().orElse(""))
                .thenComparing(Rule::name);
    }

    private static List<Problem> twice(List<Rule> rules) {
        Map<String, Rule> first = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Rule rule : rules) {
            Rule earlier = first.putIfAbsent(rule.name(), rule);
            if (earlier != null) {
                problems.add(new RuleProblem.RuleTwice(rule.place(), rule.name(), earlier.source()));
            }
        }
        return problems;
    }

    /** The canonical text of all rules, the same however the files were cut and shuffled. */
    public String canonical() {
        StringBuilder text = new StringBuilder();
        rules.forEach(rule -> text.append(Canonical.print(rule)));
        return text.toString();
    }
}
