package org.avenant.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.avenant.facts.Measure;
import org.avenant.language.Language;
import org.avenant.statement.Due;

/** Writes a judged rule as sentences: from the very tree that fires, whatever it was written in. */
final class SentenceWriter {

    private final Language language;
    private final Lexicon lexicon;
    private final Holes holes;
    private final PhraseWriter phrases;
    private final Map<Entry, Template> conditions = new LinkedHashMap<>();
    private final Map<Entry, Template> dues = new LinkedHashMap<>();

    SentenceWriter(Phrasebook phrasebook, Language language, Lexicon lexicon) {
        this.language = language;
        this.lexicon = lexicon;
        this.holes = new Holes(language, lexicon);
        this.phrases = new PhraseWriter(language);
        phrasebook.entries(language, true).forEach(entry -> conditions.put(entry, Template.of(entry)));
        phrasebook.entries(language, false).forEach(entry -> dues.put(entry, Template.of(entry)));
    }

    /** The conditions of a rule, a sentence each; one sentence for a rule without any. */
    List<String> conditions(Rule rule) {
        List<String> sentences = new ArrayList<>();
        rule.when().forEach(condition -> sentences.add(condition(condition).orElseThrow()));
        return sentences.isEmpty() ? List.of(always()) : sentences;
    }

    /** What a rule says is due, a sentence each. */
    List<String> dues(Rule rule) {
        return rule.then().stream().map(due -> due(due).orElseThrow()).toList();
    }

    private String always() {
        return conditions.keySet().stream()
                .filter(entry -> entry.drl().isEmpty())
                .findFirst()
                .map(Entry::sentence)
                .orElse("");
    }

    /** A condition in words, or empty where no sentence says it. */
    Optional<String> condition(Condition condition) {
        Optional<Measure> figure = Optional.ofNullable(condition.keys().get("name")).map(lexicon.measures()::get);
        for (Map.Entry<Entry, Template> candidate : conditions.entrySet()) {
            Optional<Map<String, String>> fillings = candidate.getValue().match(condition);
            if (fillings.isPresent()) {
                Map<String, String> words = new HashMap<>();
                fillings.get().forEach((name, canonical) -> words.put(
                        name, holes.write(candidate.getKey().holes().get(name), canonical, figure)));
                return Optional.of(candidate.getKey().sentence(words));
            }
        }
        return Optional.empty();
    }

    /** A due in words, or empty where no sentence says it. */
    Optional<String> due(Due due) {
        for (Map.Entry<Entry, Template> candidate : dues.entrySet()) {
            Optional<Map<String, String>> fillings = candidate.getValue().match(due);
            if (fillings.isPresent()) {
                Map<String, String> words = new HashMap<>();
                fillings.get().forEach((name, canonical) ->
                        words.put(name, words(candidate.getKey().holes().get(name), canonical, due)));
                return Optional.of(candidate.getKey().sentence(words));
            }
        }
        return Optional.empty();
    }

    private String words(Hole hole, String canonical, Due due) {
        return switch (hole) {
            case AMOUNT -> phrases.amount(((Due.Money) due).phrase());
            case LIMIT -> phrases.limit(((Due.Bounding) due).limit());
            case SELECTION -> phrases.selection(
                    due instanceof Due.Gate gate ? gate.stopped() : ((Due.Bounding) due).limited());
            default -> holes.write(hole, canonical, Optional.empty());
        };
    }
}
