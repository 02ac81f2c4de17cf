package org.avenant.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Contract;
import org.avenant.contract.Wording;
import org.avenant.facts.Measures;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;
import org.avenant.problem.RuleProblem;

/**
 * All rules of a contract, judged, in the contract's order; the order of files and of rules in them does not matter.
 *
 * @param speech how they are read back, in any language
 */
public record RuleBook(List<Rule> rules, Speech speech) {

    /**
     * Reads and judges rule files; fails with a {@link Refusal} of everything that is wrong with any of them.
     *
     * @param phrasebooks the sentences that rules may use, the common ones before the contract's own
     */
    public static RuleBook read(
            List<RuleSource> sources, List<RuleSource> phrasebooks, Contract contract, Measures measures) {
        Lexicon lexicon = new Lexicon(measures, contract.money());
        Phrasebook phrasebook = Phrasebook.read(phrasebooks);
        Refusal.ifAny(found(phrasebooks));
        RuleReader reader = new RuleReader(lexicon, new SentenceReader(phrasebook, lexicon, contract.language()));
        Speech speech = new Speech(phrasebook, lexicon);
        List<Rule> rules = new ArrayList<>();
        sources.forEach(source -> rules.addAll(reader.read(source)));
        List<Problem> problems = new ArrayList<>(found(sources));
        problems.addAll(twice(rules));
        problems.addAll(problems.isEmpty() ? speech.notSayable(rules) : List.of());
        problems.addAll(problems.isEmpty() ? new References(rules).problems() : List.of());
        Refusal.ifAny(problems);
        return new RuleBook(rules.stream().sorted(order(contract.wording())).toList(), speech);
    }

    private static List<Problem> found(List<RuleSource> sources) {
        return sources.stream().flatMap(source -> source.found().stream()).toList();
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
