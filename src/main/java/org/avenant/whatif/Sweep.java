package org.avenant.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.amount.Fraction;
import org.avenant.facts.History;
import org.avenant.facts.Lever;
import org.avenant.facts.Measure;
import org.avenant.problem.Refusal;
import org.avenant.statement.Answer;
import org.avenant.statement.Line;
import org.avenant.statement.Statement;
import org.avenant.whatif.Curve.Answering;

/** Takes a figure through its values, and finds where on the way rules begin to answer and cease to. */
final class Sweep {

    private final Supposing supposing;
    private final List<Supposition> besides;
    private final FigureRange range;
    private final BiFunction<Measure, History, Optional<Fraction>> values;
    private final Function<History, Statement> evaluation;
    private final Lever lever;
    private final Map<Fraction, At> known = new HashMap<>();

    /** A month on the way, and the rules that answer in it. */
    private record At(History history, Statement statement, Set<Answering> rules) {}

    /** Fails with a {@link Refusal} where the first value cannot be. */
    Sweep(
            Supposing supposing, List<Supposition> besides, FigureRange range, BiFunction<Measure, History, Optional<Fraction>> values,
            Function<History, Statement> evaluation) {
        this.supposing = supposing;
        this.besides = besides;
        this.range = range;
        this.values = values;
        this.evaluation = evaluation;
        this.lever = supposing.lever(range.figure(), on(Supposition.of(range.text(), range.figure(), range.from()))).orElseThrow();
    }

    /** The figure that moves. */
    Measure mover() {
        return lever.figure();
    }

    private History on(Supposition one) {
        List<Supposition> all = new ArrayList<>(besides);
        all.add(one);
        return supposing.on(all);
    }

    /** The values of a step and the one reported, each place where other rules answer than just before, and the value just before it. */
    List<Curve.Point> points(Fraction step) {
        TreeSet<Fraction> values = new TreeSet<>();
        range.values(step).forEach(value -> values.add(moved(value)));
        supposing.lever(range.figure(), supposing.on(besides)).map(Lever::now)
                .filter(now -> now.compareTo(values.first()) > 0 && now.compareTo(values.last()) < 0)
                .ifPresent(values::add);
        Map<Fraction, Fraction> turns = new HashMap<>();
        for (Fraction value : values) {
            Optional.ofNullable(values.lower(value)).ifPresent(before -> turns(before, value, turns));
        }
        values.addAll(turns.keySet());
        values.addAll(turns.values());
        return values.stream().map(value -> point(value, Optional.ofNullable(turns.get(value)))).toList();
    }

    /** What the figure that moves comes to where the figure is at a value. */
    private Fraction moved(Fraction value) {
        History changed = on(Supposition.of(range.text(), range.figure(), value));
        return values.apply(lever.figure(), changed).orElseThrow();
    }

    /** Each value in between at which other rules answer, with the one just before it; of rules that come and go within it, none. */
    private void turns(Fraction low, Fraction high, Map<Fraction, Fraction> turns) {
        if (at(low).rules().equals(at(high).rules())) {
            return;
        }
        Fraction same = low;
        Fraction other = high;
        while (other.minus(same).compareTo(lever.step()) > 0) {
            Fraction middle = same.plus(lever.onStep(other.minus(same).over(Fraction.of(2)), true));
            boolean unchanged = at(middle).rules().equals(at(low).rules());
            same = unchanged ? middle : same;
            other = unchanged ? other : middle;
        }
        turns.put(other, same);
        turns(other, high, turns);
    }

    private At at(Fraction moved) {
        return known.computeIfAbsent(moved, value -> {
            History changed = on(Supposition.of(range.text(), lever.figure(), value));
            Statement statement = evaluation.apply(changed);
            return new At(changed, statement, rules(statement));
        });
    }

    private static Set<Answering> rules(Statement statement) {
        Stream<String> answering = Stream.of(
                        statement.lines().stream().map(Line::rule),
                        statement.nothing().stream().map(Answer::rule),
                        statement.scores().stream().map(score -> score.answer().rule()))
                .flatMap(rules -> rules);
        return Stream.concat(
                        answering.map(rule -> new Answering(rule, false)),
                        statement.withheld().stream().map(withheld -> new Answering(withheld.line().rule(), true)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Curve.Point point(Fraction moved, Optional<Fraction> before) {
        At at = at(moved);
        Set<Answering> just = before.map(lower -> at(lower).rules()).orElse(at.rules());
        return new Curve.Point(
                values.apply(range.figure(), at.history()).orElseThrow(), moved, at.statement().total(), at.statement().isProvisional(),
                without(at.rules(), just), without(just, at.rules()));
    }

    private static List<Answering> without(Set<Answering> some, Set<Answering> others) {
        return some.stream().filter(one -> !others.contains(one)).toList();
    }
}
