package org.avenant.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.amount.Unit;
import org.avenant.facts.FactKey;
import org.avenant.facts.Indices;
import org.avenant.facts.Measure;
import org.avenant.facts.Measures;
import org.avenant.language.Language;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;
import org.avenant.problem.RuleProblem;
import org.avenant.statement.Due;

/** What can be said, and rules read back: from the very tree that fires, in either language. */
public final class Speech {

    private final Phrasebook phrasebook;
    private final Lexicon lexicon;
    private final Map<Language, SentenceWriter> writers = new EnumMap<>(Language.class);

    Speech(Phrasebook phrasebook, Lexicon lexicon) {
        this.phrasebook = phrasebook;
        this.lexicon = lexicon;
    }

    private SentenceWriter writer(Language language) {
        return writers.computeIfAbsent(language, spoken -> new SentenceWriter(phrasebook, spoken, lexicon));
    }

    /** What some phrasebooks can say of some measures; fails with a {@link Refusal}. */
    public static Speech of(List<RuleSource> phrasebooks, Measures measures, Unit currency) {
        Grammar grammar = Grammar.of(phrasebooks, measures, Indices.NONE, currency);
        Refusal.ifAny(grammar.problems());
        return grammar.speech();
    }

    /**
     * A sentence with its holes filled.
     *
     * @param drl the DRL it stands for
     * @param holdsAmount whether an amount is one of its holes
     */
    public record Sentence(String example, String drl, boolean holdsAmount) {}

    /** Every sentence of a language, in the order of the phrasebook. */
    public List<Sentence> sentences(Language language) {
        return sentences(language, List.of());
    }

    /** The sentences that have all of some words, of either language, or have them once they tell of a figure so named. */
    public List<Sentence> sentences(Language language, List<String> words) {
        HoleExamples examples = new HoleExamples(language, lexicon);
        List<String> wanted = words.stream().map(Speech::folded).toList();
        return Stream.of(true, false)
                .flatMap(conditions -> phrasebook.entries(language, conditions).stream())
                .flatMap(entry -> sentence(entry, examples, wanted).stream())
                .toList();
    }

    /** Ways to write an amount, those that have all of some words, of either language. */
    public List<Sentence> amounts(Language language, List<String> words) {
        List<String> wanted = words.stream().map(Speech::folded).toList();
        return new AmountExamples(lexicon).in(language, all -> wanted.stream().allMatch(folded(all)::contains));
    }

    private Optional<Sentence> sentence(Entry entry, HoleExamples examples, List<String> wanted) {
        String own = words(entry);
        List<String> rest = wanted.stream().filter(word -> !own.contains(word)).toList();
        Optional<Measure> figure = lexicon.measures().all().stream()
                .filter(measure -> entry.holes().values().stream().anyMatch(hole -> hole.takes(measure)))
                .filter(measure -> measure.allNames().map(Speech::folded).anyMatch(name -> rest.stream().allMatch(name::contains)))
                .findFirst();
        boolean amount = entry.holes().containsValue(Hole.AMOUNT);
        return rest.isEmpty()
                ? Optional.of(new Sentence(entry.sentence(examples.examples(entry)), entry.drl(), amount))
                : figure.map(measure -> new Sentence(entry.sentence(examples.examples(entry, measure)), entry.drl(), amount));
    }

    /** The sentence and its twins in every language. */
    private String words(Entry entry) {
        return Stream.of(Language.values())
                .flatMap(language -> phrasebook.entries(language, entry.isCondition()).stream())
                .filter(twin -> twin.drl().equals(entry.drl()))
                .map(twin -> folded(twin.shown()))
                .collect(Collectors.joining(" "));
    }

    private static String folded(String words) {
        return words.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    }

    /** The conditions of a rule, a sentence each. */
    public List<String> conditions(Rule rule, Language language) {
        return writer(language).conditions(rule);
    }

    /** What a rule says is due, a sentence each. */
    public List<String> dues(Rule rule, Language language) {
        return writer(language).dues(rule);
    }

    /** What no sentence says is refused, so that everything that fires can be read back. */
    List<Problem> notSayable(List<Rule> rules) {
        List<Problem> problems = new ArrayList<>();
        Set<FactKey> sayable = new HashSet<>();
        for (Rule rule : rules) {
            for (Condition condition : rule.when()) {
                if (!isSayable(condition, sayable)) {
                    problems.add(new RuleProblem.NotSayable(condition.place()));
                }
            }
            for (int i = 0; i < rule.then().size(); i++) {
                if (!isSayable(rule.then().get(i))) {
                    problems.add(new RuleProblem.NotSayable(rule.actions().get(i)));
                }
            }
        }
        return problems;
    }

    /** Facts that are there or not, such as a phase, are asked for by many rules in the same way: once said, they are known. */
    private boolean isSayable(Condition condition, Set<FactKey> known) {
        boolean bare = condition.tests().isEmpty() && !condition.negated();
        if (bare && known.contains(condition.key())) {
            return true;
        }
        boolean sayable = true;
        for (Language language : Language.values()) {
            sayable &= writer(language).condition(condition).isPresent();
        }
        if (bare && sayable) {
            known.add(condition.key());
        }
        return sayable;
    }

    private boolean isSayable(Due due) {
        boolean sayable = true;
        for (Language language : Language.values()) {
            sayable &= writer(language).due(due).isPresent();
        }
        return sayable;
    }
}
