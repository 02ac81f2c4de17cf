package org.avenant.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.avenant.contract.Clause;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Contract;
import org.avenant.contract.Wording;
import org.avenant.facts.Indices;
import org.avenant.facts.Measures;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;
import org.avenant.problem.RuleProblem;
import org.avenant.statement.Definitions;

/**
 * All rules of a contract, judged, in the contract's order; the order of files and of rules in them does not matter.
 *
 * @param speech how they are read back, in any language
 */
public record RuleBook(List<Rule> rules, Speech speech) {

    /**
     * What can be read of rule files.
     *
     * @param book the rules that are sound
     * @param problems what is wrong with the others
     */
    public record Draft(RuleBook book, List<Problem> problems) {

        /** Whether every rule could be read, so that one may ask what the rules leave out. */
        public boolean isWhole() {
            return problems.isEmpty();
        }

        /** The book of all rules; fails with a {@link Refusal} of everything that is wrong with any of them. */
        public RuleBook whole() {
            Refusal.ifAny(problems);
            return book;
        }
    }

    /** Reads and judges rule files; fails with a {@link Refusal} of everything that is wrong with any of them. */
    public static RuleBook read(
            List<RuleSource> sources, List<RuleSource> phrasebooks, Contract contract, Measures measures,
            Indices indices) {
        return draft(sources, phrasebooks, contract, measures, indices).whole();
    }

    /**
     * Reads and judges rule files as far as they can be read.
     *
     * @param phrasebooks the sentences that rules may use, the common ones before the contract's own
     */
    public static Draft draft(
            List<RuleSource> sources, List<RuleSource> phrasebooks, Contract contract, Measures measures,
            Indices indices) {
        return draft(sources, Grammar.of(phrasebooks, measures, indices, contract.money()), contract);
    }

    static Draft draft(List<RuleSource> sources, Grammar grammar, Contract contract) {
        List<Problem> problems = new ArrayList<>(grammar.problems());
        List<Rule> rules = new ArrayList<>();
        if (problems.isEmpty()) {
            RuleReader reader = new RuleReader(grammar.lexicon(), grammar.sentences(contract.language()));
            sources.forEach(source -> rules.addAll(reader.read(source)));
            problems.addAll(sources.stream().flatMap(source -> source.found().stream()).toList());
            problems.addAll(twice(rules));
            problems.addAll(problems.isEmpty() ? new DefinedTerms(rules, grammar.lexicon()).problems() : List.of());
            problems.addAll(problems.isEmpty() ? CountedFigures.problems(rules) : List.of());
            problems.addAll(PriceTiers.problems(rules));
            List<Problem> loose = problems.isEmpty() ? new References(rules).problems() : List.of();
            problems.addAll(loose.isEmpty() ? grammar.speech().notSayable(rules) : loose);
            problems.addAll(problems.isEmpty() ? Strata.circles(rules) : List.of());
        }
        List<Rule> ordered = rules.stream().sorted(order(contract.wording())).toList();
        return new Draft(new RuleBook(ordered, grammar.speech()), List.copyOf(problems));
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

    /**
     * The clauses of the wording that no rule serves, though they take one: not an article that has clauses under it, nor a
     * clause that the contract names as giving nothing.
     */
    public List<ClauseNumber> unserved(Contract contract) {
        Set<ClauseNumber> served = rules.stream().map(rule -> rule.subject().clause()).collect(Collectors.toSet());
        List<ClauseNumber> numbers = contract.wording().clauses().stream().map(Clause::number).toList();
        return numbers.stream()
                .filter(number -> !served.contains(number) && !contract.withoutRule().contains(number))
                .filter(number -> served.stream().noneMatch(number::covers))
                .filter(number -> numbers.stream().noneMatch(other -> !other.equals(number) && number.covers(other)))
                .toList();
    }

    /** What the contract's terms mean, at any time. */
    public Definitions definitions() {
        return definitions(rules);
    }

    static Definitions definitions(List<Rule> rules) {
        return Definitions.of(rules.stream().flatMap(rule -> rule.then().stream()));
    }

    /** The canonical text of all rules, the same however the files were cut and shuffled. */
    public String canonical() {
        StringBuilder text = new StringBuilder();
        rules.forEach(rule -> text.append(Canonical.print(rule)));
        return text.toString();
    }
}
