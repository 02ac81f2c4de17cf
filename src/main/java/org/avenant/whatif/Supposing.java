package org.avenant.whatif;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.amount.Fraction;
import org.avenant.facts.Derivation;
import org.avenant.facts.Figures;
import org.avenant.facts.Flip;
import org.avenant.facts.History;
import org.avenant.facts.Lever;
import org.avenant.facts.Measure.Better;
import org.avenant.facts.Measure;
import org.avenant.facts.MonthFigures;
import org.avenant.facts.Reading;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Refusal;

/**
 * Makes a month come out as supposed. Counts and sums are set first and rates then, each by the figure that moves it, so
 * that the order of suppositions does not matter; more and less are counted from what was reported.
 */
final class Supposing {

    private final Figures reported;
    private final History history;
    private final YearMonth month;

    /** Fails with a {@link Refusal} where the month was reported in parts. */
    Supposing(Figures reported, History history, YearMonth month) {
        this.reported = reported;
        this.history = history;
        this.month = month;
        if (!history.of(month).map(MonthFigures::parts).orElseThrow().isEmpty()) {
            throw new Refusal(new CallProblem.SuppositionOfParts(month));
        }
    }

    /** A supposition, the figure that moves for it, and the value that is wanted. */
    private record Task(Supposition supposition, Measure mover, Fraction wanted) {

        boolean isDirect() {
            return mover.equals(supposition.figure());
        }
    }

    /** The months as supposed; fails with a {@link Refusal} where they cannot be. */
    History on(List<Supposition> all) {
        List<Task> open = new ArrayList<>(all.stream().map(this::task).toList());
        demandApart(open);
        Set<String> fixed = open.stream().map(task -> task.mover().name()).collect(Collectors.toSet());
        List<Task> done = new ArrayList<>();
        History changed = history;
        while (!open.isEmpty()) {
            Task next = next(open);
            changed = moved(next, changed, fixed);
            open.remove(next);
            done.add(next);
        }
        for (Task task : done) {
            demandInReach(task, changed);
        }
        return changed;
    }

    /** The figure that moves for another one, and what it is. */
    Optional<Lever> lever(Measure figure, History changed) {
        return Lever.of(figure, reported.on(changed), changed, month);
    }

    private Task task(Supposition supposition) {
        Measure figure = supposition.figure();
        Measure mover = lever(figure, history).map(Lever::figure).orElse(figure);
        boolean sum = figure.derivation().filter(how -> !how.isRatio()).isPresent() && figure.ties().movedBy().isEmpty();
        if (sum && !mover.equals(figure)) {
            throw new Refusal(new CallProblem.SuppositionOfASum(supposition.text(), figure.names(), figure.derivation().stream()
                    .flatMap(Derivation::measures).map(reported.measures()::get).map(Measure::names).toList()));
        }
        return new Task(supposition, mover, supposition.target(now(supposition)));
    }

    private Fraction now(Supposition supposition) {
        if (reported.monthly(supposition.figure(), month) instanceof Reading.Known known) {
            return known.value();
        }
        if (supposition.change() != Supposition.Change.TO) {
            throw new Refusal(new CallProblem.SuppositionNotReported(supposition.text(), supposition.figure().names(), month));
        }
        return Fraction.ZERO;
    }

    private static void demandApart(List<Task> tasks) {
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            tasks.subList(0, i).stream().filter(before -> before.mover().equals(task.mover())).findFirst().ifPresent(before -> {
                throw new Refusal(new CallProblem.SuppositionsCollide(
                        task.supposition().text(), before.supposition().text(), task.mover().names()));
            });
        }
    }

    /** Those that are set as they are; then a rate of which no count is still to move. */
    private Task next(List<Task> open) {
        return open.stream().filter(Task::isDirect).findFirst()
                .or(() -> open.stream().filter(task -> open.stream().noneMatch(other -> other != task && counts(task, other.mover()))).findFirst())
                .orElse(open.get(0));
    }

    private boolean counts(Task task, Measure mover) {
        return needed(task.supposition().figure()).anyMatch(mover::equals);
    }

    /** The figures that another one comes from. */
    Stream<Measure> needed(Measure figure) {
        return figure.derivation().stream()
                .flatMap(Derivation::measures)
                .map(reported.measures()::get)
                .flatMap(part -> Stream.concat(Stream.of(part), needed(part)));
    }

    private History moved(Task task, History changed, Set<String> fixed) {
        Optional<Lever> lever = lever(task.mover(), changed);
        if (lever.isEmpty()) {
            return changed.with(changed.of(month).orElseThrow().stating(task.mover().name(), task.wanted()));
        }
        Fraction value = task.isDirect() ? task.wanted() : solved(task, lever.get(), changed, fixed);
        return lever.get().turned(changed, value, fixed);
    }

    /** The value of what moves at which a rate is at least as good as wanted, and no better than it has to be. */
    private Fraction solved(Task task, Lever lever, History changed, Set<String> fixed) {
        Measure rate = task.supposition().figure();
        Flip flip = new Flip(lever, value -> isAsGood(rate, lever.turned(changed, value, fixed), task.wanted()));
        boolean now = flip.holds().test(lever.now());
        return Stream.of(true, false)
                .flatMap(upward -> flip.nearest(upward).stream()
                        .map(value -> now ? lever.before(value) : value))
                .findFirst()
                .or(() -> Stream.concat(Stream.of(lever.now(), lever.least()), lever.most().stream())
                        .filter(value -> isJust(rate, lever.turned(changed, value, fixed), task.wanted()))
                        .findFirst())
                .orElseThrow(() -> new Refusal(new CallProblem.SuppositionUnreached(task.supposition().text(), task.mover().names())));
    }

    private boolean isAsGood(Measure rate, History changed, Fraction wanted) {
        return reported.on(changed).monthly(rate, month) instanceof Reading.Known known
                && (rate.better() == Better.LOWER ? known.value().compareTo(wanted) <= 0 : known.value().compareTo(wanted) >= 0);
    }

    /** At the end of what a figure can be a rate turns nowhere, and may be just what is wanted all the same. */
    private boolean isJust(Measure rate, History changed, Fraction wanted) {
        return reported.on(changed).monthly(rate, month) instanceof Reading.Known known && known.value().compareTo(wanted) == 0;
    }

    private void demandInReach(Task task, History changed) {
        Stream<Measure> moved = Stream.concat(
                Stream.of(task.mover()), task.mover().ties().balancedBy().map(reported.measures()::get).stream());
        moved.flatMap(figure -> lever(figure, changed).stream()).filter(lever -> !lever.canBe(lever.now())).findFirst().ifPresent(lever -> {
            throw new Refusal(new CallProblem.SuppositionOutOfReach(
                    task.supposition().text(), lever.figure().names(), lever.now().toFortyDigits(), lever.least().toFortyDigits(),
                    lever.most().map(Fraction::toFortyDigits)));
        });
    }
}
