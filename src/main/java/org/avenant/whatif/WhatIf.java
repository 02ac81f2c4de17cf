package org.avenant.whatif;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.amount.Fraction;
import org.avenant.facts.Figures;
import org.avenant.facts.History;
import org.avenant.facts.Measure;
import org.avenant.facts.Reading;
import org.avenant.problem.Refusal;
import org.avenant.statement.Statement;

/** A month on other figures than were reported. */
public final class WhatIf {

    private final Figures reported;
    private final History history;
    private final YearMonth month;
    private final Set<Measure> asked;
    private final Function<History, Statement> evaluation;

    /**
     * @param asked the figures that the contract's rules ask for, which are told where they move
     * @param evaluation the month's statement, given the months
     */
    public WhatIf(Figures reported, History history, YearMonth month, Set<Measure> asked, Function<History, Statement> evaluation) {
        this.reported = reported;
        this.history = history;
        this.month = month;
        this.asked = asked;
        this.evaluation = evaluation;
    }

    /** The month as it would be; fails with a {@link Refusal} where it cannot be as supposed. */
    public Supposed suppose(List<Supposition> all) {
        History changed = new Supposing(reported, history, month).on(all);
        return new Supposed(all, idle(all), moved(changed), evaluation.apply(history), evaluation.apply(changed));
    }

    /** How the total moves with a figure; a step that is not given is a round one. Fails with a {@link Refusal} as {@link #suppose} does. */
    public Curve curve(List<Supposition> all, FigureRange range, Optional<Fraction> step) {
        Supposing supposing = new Supposing(reported, history, month);
        Sweep sweep = new Sweep(supposing, all, range, this::value, evaluation);
        return new Curve(
                range, all, sweep.mover(), value(range.figure(), history), evaluation.apply(history),
                sweep.points(step.orElseGet(range::roundStep)));
    }

    private Optional<Fraction> value(Measure figure, History changed) {
        return reported.on(changed).monthly(figure, month) instanceof Reading.Known known ? Optional.of(known.value()) : Optional.empty();
    }

    /** A figure counts if a clause asks for it, or for one that it moves with. */
    private List<Measure> idle(List<Supposition> all) {
        Supposing supposing = new Supposing(reported, history, month);
        Set<Measure> needed = asked.stream()
                .flatMap(figure -> Stream.concat(Stream.of(figure), supposing.needed(figure)))
                .collect(Collectors.toSet());
        return all.stream().map(Supposition::figure)
                .filter(figure -> !needed.contains(figure) && supposing.needed(figure).noneMatch(needed::contains))
                .toList();
    }

    private List<Moved> moved(History changed) {
        return reported.measures().all().stream()
                .filter(figure -> asked.contains(figure) || isReported(figure, changed))
                .map(figure -> new Moved(figure, value(figure, history), value(figure, changed)))
                .filter(moved -> !moved.from().equals(moved.to()))
                .toList();
    }

    private boolean isReported(Measure figure, History changed) {
        return changed.of(month).orElseThrow().of(figure).isPresent();
    }
}
