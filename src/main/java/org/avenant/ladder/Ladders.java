package org.avenant.ladder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.avenant.contract.Contract;
import org.avenant.evaluate.Evaluation;
import org.avenant.evaluate.Inspection;
import org.avenant.facts.History;
import org.avenant.facts.Measures;
import org.avenant.language.Language;
import org.avenant.language.Names;
import org.avenant.language.Noun;
import org.avenant.problem.BookProblem;
import org.avenant.problem.Place;
import org.avenant.problem.Problem;
import org.avenant.rules.Rule;
import org.avenant.rules.RuleBook;
import org.avenant.statement.LadderAnswer;
import org.avenant.statement.LadderCase;
import org.avenant.statement.LadderCase.Rung;
import org.avenant.statement.Statement;

/** A contract's ladders, climbed: each case evaluated like any month. */
public final class Ladders {

    private final Contract contract;
    private final RuleBook book;
    private final Measures measures;
    private final Map<LadderCase, Inspection> climbed = new LinkedHashMap<>();
    private final List<Problem> outside = new ArrayList<>();

    public Ladders(Contract contract, RuleBook book, Measures measures, History reported, Evaluation evaluation, List<LadderCase> cases) {
        this.contract = contract;
        this.book = book;
        this.measures = measures;
        for (LadderCase one : cases) {
            Evaluation own = evaluation.on(one.history(reported, contract.term()));
            if (contract.term().contains(one.month())) {
                climbed.put(one, own.inspect(one.month()));
            } else {
                one.rungs().forEach(rung -> outside.addAll(compare(one, rung, own.evaluate(one.month()))));
            }
        }
    }

    /** The rungs that the rules answer otherwise. */
    public List<Problem> disagreements() {
        List<Problem> problems = new ArrayList<>(outside);
        climbed.forEach((one, month) -> one.rungs().forEach(rung -> problems.addAll(compare(one, rung, month.statement()))));
        return problems;
    }

    private List<Problem> compare(LadderCase one, Rung rung, Statement statement) {
        LadderAnswer expected = rung.answer();
        List<LadderAnswer> given = new Answered(book).like(expected, statement);
        return given.stream().anyMatch(expected::agrees)
                ? List.of()
                : List.of(new BookProblem.LadderDisagrees(
                        rung.place(), one.name(), expected.clause().map(Object::toString).orElse(""),
                        words(List.of(expected)), words(given)));
    }

    private static Names words(List<LadderAnswer> answers) {
        return new Names(noun(answers, Language.ENGLISH), noun(answers, Language.FRENCH));
    }

    private static Noun noun(List<LadderAnswer> answers, Language language) {
        String words = answers.stream().map(answer -> answer.words(language)).collect(Collectors.joining(", "));
        return new Noun(words, words);
    }

    /** The thresholds that no case stands just below, at and just above. */
    public List<Problem> unclimbed() {
        List<Problem> problems = new ArrayList<>();
        List<Rule> everInForce = book.rules().stream()
                .filter(rule -> rule.inForce().touches(contract.term().from(), contract.term().until()))
                .toList();
        for (List<Threshold> same : new Thresholds(measures, book.definitions()).of(everInForce)) {
            Threshold threshold = same.get(0);
            List<BigDecimal> missing = threshold.points(contract.term()).stream()
                    .filter(point -> !isClimbed(same, point))
                    .toList();
            if (!missing.isEmpty()) {
                problems.add(new BookProblem.ThresholdWithoutLadder(
                        first(same), contract.id(), threshold.rule().subject().clause().text(), threshold.figure(),
                        threshold.bound(), missing));
            }
        }
        return problems;
    }

    /** Where a reader of the files comes to it first. */
    private static Place first(List<Threshold> same) {
        return same.stream()
                .map(Threshold::place)
                .min(Comparator.comparing(Place::file).thenComparing(Place::line).thenComparing(Place::column))
                .orElseThrow();
    }

    private boolean isClimbed(List<Threshold> same, BigDecimal point) {
        return climbed.entrySet().stream()
                .filter(entry -> entry.getKey().isAbout(same.get(0).rule().subject().clause()))
                .anyMatch(entry -> same.stream().anyMatch(threshold -> threshold.isClimbed(point, entry.getValue())));
    }
}
