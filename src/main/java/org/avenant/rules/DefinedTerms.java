package org.avenant.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.facts.Measure;
import org.avenant.language.Language;
import org.avenant.problem.Nearest;
import org.avenant.problem.Place;
import org.avenant.problem.Problem;
import org.avenant.problem.RuleProblem;
import org.avenant.statement.Due;
import org.avenant.statement.Kind;
import org.avenant.statement.Phrase;

/** What must hold of the terms that a contract defines: known where used, one meaning a day, no circle, a name of their own. */
final class DefinedTerms {

    /** No contract's term is made of more amounts; a few terms, each eight times the one before, would be made of millions. */
    private static final int MOST_PARTS = 200;

    private record Definition(Rule rule, Due.Define due, Place place) {}

    private final List<Rule> rules;
    private final Lexicon lexicon;
    private final List<Definition> definitions = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    DefinedTerms(List<Rule> rules, Lexicon lexicon) {
        this.rules = rules;
        this.lexicon = lexicon;
        for (Rule rule : rules) {
            for (int i = 0; i < rule.then().size(); i++) {
                if (rule.then().get(i) instanceof Due.Define define) {
                    definitions.add(new Definition(rule, define, rule.actions().get(i)));
                }
            }
        }
    }

    List<Problem> problems() {
        rules.stream().filter(Rule::isDefinition).forEach(this::demandAlone);
        if (!definitions.isEmpty()) {
            demandOwnNames();
            demandOneMeaning();
        }
        rules.forEach(this::demandKnown);
        demandNoCircle();
        if (problems.isEmpty()) {
            demandSmall();
        }
        return problems;
    }

    /** A term means the same whatever happens in the month, and a rule that defines gives nothing. */
    private void demandAlone(Rule rule) {
        if (!rule.when().isEmpty() || !rule.then().stream().allMatch(Due::isDefinition)) {
            problems.add(new RuleProblem.DefinitionNotAlone(rule.place(), rule.name()));
        }
    }

    /** A term that is called like a figure or like lines of the statement would be taken for them. */
    private void demandOwnNames() {
        Set<String> taken = Stream.of(
                        lexicon.measures().all().stream().flatMap(Measure::allNames),
                        Stream.of(Language.values()).flatMap(language -> Kind.selectable().stream().map(kind -> kind.plural(language))),
                        Stream.of(Language.values()).flatMap(language -> Word.ALL_FEES.in(language).stream()))
                .flatMap(names -> names)
                .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
        definitions.stream().filter(d -> taken.contains(d.due().term())).forEach(d ->
                problems.add(new RuleProblem.TermUnusable(d.place(), d.due().term())));
    }

    private void demandOneMeaning() {
        for (int later = 0; later < definitions.size(); later++) {
            for (Definition earlier : definitions.subList(0, later)) {
                Definition twin = definitions.get(later);
                if (twin.due().term().equals(earlier.due().term()) && twin.rule().inForce().overlaps(earlier.rule().inForce())) {
                    problems.add(new RuleProblem.TermTwice(twin.place(), twin.due().term(), earlier.rule().source()));
                }
            }
        }
    }

    private void demandKnown(Rule rule) {
        List<String> known = definitions.stream().map(definition -> definition.due().term()).distinct().sorted().toList();
        for (int i = 0; i < rule.then().size(); i++) {
            Place place = rule.actions().get(i);
            rule.then().get(i).phrases().stream().flatMap(phrase -> phrase.terms().stream()).filter(term -> !known.contains(term)).forEach(term ->
                    problems.add(new RuleProblem.UnknownTerm(place, term, Nearest.to(term, known))));
        }
    }

    private void demandNoCircle() {
        Map<String, Set<String>> asked = new LinkedHashMap<>();
        definitions.forEach(d -> asked.computeIfAbsent(d.due().term(), t -> new TreeSet<>())
                .addAll(d.due().meaning().terms()));
        definitions.stream()
                .filter(d -> leadsTo(d.due().term(), d.due().term(), asked, new TreeSet<>()))
                .findFirst()
                .ifPresent(d -> problems.add(new RuleProblem.TermInCircle(d.place(), d.due().term())));
    }

    private static boolean leadsTo(String term, String sought, Map<String, Set<String>> asked, Set<String> seen) {
        return asked.getOrDefault(term, Set.of()).stream()
                .anyMatch(next -> next.equals(sought) || seen.add(next) && leadsTo(next, sought, asked, seen));
    }

    private void demandSmall() {
        Map<String, Integer> sizes = new HashMap<>();
        definitions.stream()
                .filter(d -> size(d.due().term(), sizes) > MOST_PARTS)
                .findFirst()
                .ifPresent(d -> problems.add(new RuleProblem.TermTooLarge(d.place(), d.due().term(), MOST_PARTS)));
    }

    /** Of how many phrases a term is made, through other terms too; no more than one too many is counted. */
    private int size(String term, Map<String, Integer> sizes) {
        Integer known = sizes.get(term);
        if (known == null) {
            long size = definitions.stream()
                    .filter(d -> d.due().term().equals(term))
                    .flatMap(d -> d.due().meaning().all().stream())
                    .mapToLong(part -> part instanceof Phrase.Defined other ? size(other.name(), sizes) : 1)
                    .sum();
            known = (int) Math.min(size, MOST_PARTS + 1);
            sizes.put(term, known);
        }
        return known;
    }
}
