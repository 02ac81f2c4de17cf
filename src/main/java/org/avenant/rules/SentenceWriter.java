package org.avenant.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.avenant.facts.Measure;
import org.avenant.language.Language;
import org.avenant.statement.Due;

/** Writes a judged rule as sentences: from the very tree that fires, whatever it was written in. */
final class SentenceWriter {

    private final Language language;
    private final Lexicon lexicon;
    private final Holes holes;
    private final PhraseWriter phrases;
    private final IncidentWriter incidents;
    private final RevisionWriter revisions;
    private final Map<String, List<Entry>> conditions;
    private final Map<String, List<Entry>> dues;
    private final Map<Entry, Template> templates = new IdentityHashMap<>();

    SentenceWriter(Phrasebook phrasebook, Language language, Lexicon lexicon) {
        this.language = language;
        this.lexicon = lexicon;
        this.holes = lexicon.holes(language);
        this.phrases = new PhraseWriter(language);
        this.incidents = new IncidentWriter(language, lexicon.measures().incidents());
        this.revisions = new RevisionWriter(language);
        this.conditions = byHead(phrasebook.entries(language, true));
        this.dues = byHead(phrasebook.entries(language, false));
    }

    private static Map<String, List<Entry>> byHead(List<Entry> entries) {
        return entries.stream().collect(Collectors.groupingBy(Entry::head));
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
        return conditions.getOrDefault("", List.of()).stream().findFirst().map(Entry::shown).orElse("");
    }

    /** A condition in words, or empty where no sentence says it. */
    Optional<String> condition(Condition condition) {
        Optional<Measure> figure = Optional.ofNullable(condition.keys().get("name")).flatMap(lexicon.measures()::find);
        String head = (condition.negated() ? "not " : "") + condition.type().word();
        return first(conditions.get(head), template -> template.match(condition), (hole, canonical) -> words(hole, canonical, condition, figure));
    }

    private Optional<String> words(Hole hole, String canonical, Condition condition, Optional<Measure> figure) {
        return switch (hole) {
            case SELECTION -> condition.lines().map(phrases::selection);
            case INCIDENT, NONE -> incidents.write(condition);
            default -> holes.write(hole, canonical, figure);
        };
    }

    /** A due in words, or empty where no sentence says it. */
    Optional<String> due(Due due) {
        List<String> arguments = due.arguments();
        return first(dues.get(due.verb().word()), template -> template.match(due.verb(), arguments), (hole, canonical) -> words(hole, canonical, due));
    }

    /** The first sentence that says all of it, and says it such that it can be read again. */
    private Optional<String> first(
            List<Entry> candidates,
            Function<Template, Optional<Map<String, String>>> match,
            BiFunction<Hole, String, Optional<String>> write) {
        for (Entry candidate : candidates == null ? List.<Entry>of() : candidates) {
            Optional<String> said = match.apply(templates.computeIfAbsent(candidate, Template::of))
                    .flatMap(fillings -> sentence(candidate, fillings, write));
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> sentence(
            Entry entry, Map<String, String> fillings, BiFunction<Hole, String, Optional<String>> write) {
        Map<String, String> words = new HashMap<>();
        fillings.forEach((name, canonical) ->
                write.apply(entry.holes().get(name), canonical).ifPresent(written -> words.put(name, written)));
        return Optional.of(entry)
                .filter(e -> words.size() == fillings.size())
                .map(e -> e.sentence(words))
                .filter(sentence -> sentence.length() <= SentenceReader.LONGEST);
    }

    private Optional<String> meaning(Due due) {
        if (due instanceof Due.Hold hold) {
            return Optional.of(phrases.selection(hold.kept()));
        }
        if (due instanceof Due.Money money) {
            return Optional.of(phrases.amount(money.phrase()));
        }
        return due instanceof Due.Define define ? Optional.of(phrases.amount(define.meaning())) : Optional.empty();
    }

    private Optional<String> words(Hole hole, String canonical, Due due) {
        Optional<Due.Bounding> limit = Optional.of(due).filter(Due.Bounding.class::isInstance).map(Due.Bounding.class::cast);
        return switch (hole) {
            case AMOUNT, RELEASED -> due instanceof Due.Money money ? Optional.of(phrases.amount(money.phrase())) : Optional.empty();
            case MEANING -> meaning(due);
            case BEYOND -> due instanceof Due.Hold hold ? Optional.of(phrases.holdBound(hold.bound())) : Optional.empty();
            case CALLS -> due instanceof Due.Count count ? Optional.of(new CallsWriter(language).count(count.how())) : Optional.empty();
            case TEXT -> due instanceof Due.Count count
                    ? Optional.of(count.figure().names().in(language).many())
                    : holes.write(hole, canonical, Optional.empty());
            case LIMIT -> limit.map(bounding -> phrases.limit(bounding.limit()));
            case SELECTION -> due instanceof Due.Gate gate
                    ? Optional.of(phrases.selection(gate.stopped()))
                    : limit.map(bounding -> phrases.selection(bounding.limited()));
            case REPRICED -> due instanceof Due.Revise revise ? Optional.of(revisions.repriced(revise.repriced())) : Optional.empty();
            case REVISION -> due instanceof Due.Revise revise ? Optional.of(revisions.revision(revise.revision())) : Optional.empty();
            default -> holes.write(hole, canonical, Optional.empty());
        };
    }
}
