package org.avenant.ladder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Contract;
import org.avenant.evaluate.Evaluation;
import org.avenant.evaluate.Inspection;
import org.avenant.facts.History;
import org.avenant.facts.Measures;
import org.avenant.problem.BookProblem;
import org.avenant.problem.Place;
import org.avenant.problem.Problem;
import org.avenant.rules.Rule;
import org.avenant.rules.RuleBook;
import org.avenant.statement.LadderCase;

/** A contract's ladders, climbed: each case evaluated like any month. */
public final class Ladders {

    private final Contract contract;
    private final RuleBook book;
    private final Measures measures;
    private final List<Climbed> climbed = new ArrayList<>();

    /** A case, and what it came to. */
    private record Climbed(LadderCase one, Inspection inspection) {}

    public Ladders(Contract contract, RuleBook book, Measures measures, History reported, Evaluation evaluation, List<LadderCase> cases) {
        this.contract = contract;
        this.book = book;
        this.measures = measures;
        Rehearsal rehearsal = new Rehearsal(contract, reported, evaluation);
        Map<LadderCase.Months, Inspection> known = new HashMap<>();
        for (LadderCase one : cases) {
            climbed.add(new Climbed(one, known.computeIfAbsent(one.months(), same -> rehearsal.of(one).inspect(one.month()))));
        }
    }

    /** The rungs that the rules answer otherwise. */
    public List<Problem> disagreements() {
        Disagreements found = new Disagreements(book);
        climbed.forEach(own -> own.one().rungs().forEach(rung -> found.compare(own.one(), rung, own.inspection().statement())));
        return found.problems();
    }

    /** The thresholds that no case stands just below, at and just above. */
    public List<Problem> unclimbed() {
        List<Problem> problems = new ArrayList<>();
        List<Rule> everInForce = book.rules().stream()
                .filter(rule -> rule.inForce().touches(contract.term().from(), contract.term().until()))
                .toList();
        for (List<Threshold> same : new Thresholds(measures, book.definitions()).of(everInForce)) {
            Threshold threshold = same.get(0);
            List<Inspection> own = inTerm(threshold.rule().subject().clause());
            List<BigDecimal> missing = threshold.points(contract.term()).stream()
                    .filter(point -> same.stream().noneMatch(one -> own.stream().anyMatch(month -> one.isClimbed(point, month))))
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
                .min(Place.IN_FILES)
                .orElseThrow();
    }

    /** The cases about a clause, in months of the contract. */
    private List<Inspection> inTerm(ClauseNumber clause) {
        return climbed.stream()
                .filter(own -> own.one().isAbout(clause) && contract.term().contains(own.one().month()))
                .map(Climbed::inspection)
                .toList();
    }
}
