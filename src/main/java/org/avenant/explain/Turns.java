package org.avenant.explain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.avenant.amount.Fraction;
import org.avenant.evaluate.ConditionJudged;
import org.avenant.evaluate.Evaluation;
import org.avenant.evaluate.Inspection;
import org.avenant.evaluate.RuleJudged;
import org.avenant.facts.FactType;
import org.avenant.facts.Flip;
import org.avenant.facts.History;
import org.avenant.facts.Lever;
import org.avenant.facts.Measure;
import org.avenant.facts.Reading;
import org.avenant.rules.Condition;
import org.avenant.statement.Line;
import org.avenant.statement.Statement;
import org.avenant.statement.Subject;
import org.avenant.statement.Withheld;

/** Finds how far one figure is from making a rule answer, or from keeping it from answering. */
final class Turns {

    /** What a rule asks of figures that can be moved; the calendar, money and other clauses' answers cannot. */
    private static final Set<FactType> OF_FIGURES = Set.of(FactType.KPI, FactType.VOLUME, FactType.MONTHS);

    private final Evaluation evaluation;
    private final History history;
    private final Inspection now;

    Turns(Evaluation evaluation, History history, Inspection now) {
        this.evaluation = evaluation;
        this.history = history;
        this.now = now;
    }

    /** A condition's number, which one value of a figure makes or breaks. */
    private record Edge(Condition condition, Condition.NumberTest test, Lever lever) {}

    /** The nearest value of any figure that a rule asks for at which it answers; empty where no single figure brings that about. */
    Optional<Turn> toAnswer(RuleJudged rule) {
        return nearest(rule, month -> answers(month, rule));
    }

    /** The nearest value at which a rule that answers does not. */
    Optional<Turn> toSilence(RuleJudged rule) {
        return nearest(rule, month -> !answers(month, rule));
    }

    private static boolean answers(Inspection month, RuleJudged rule) {
        return month.answers().stream()
                .anyMatch(answer -> answer.rule().equals(rule.rule().name()) && answer.subject().equals(rule.subject()));
    }

    private Optional<Turn> nearest(RuleJudged rule, Predicate<Inspection> wanted) {
        List<Edge> edges = rule.conditions().stream().flatMap(this::edges).toList();
        return edges.stream().map(Edge::lever).distinct()
                .flatMap(lever -> nearest(rule.subject(), lever, edges, wanted).stream())
                .findFirst();
    }

    private Stream<Edge> edges(ConditionJudged judged) {
        Condition condition = judged.condition();
        return Stream.of(condition)
                .filter(one -> OF_FIGURES.contains(one.type()) && one.key().window().reachesThisMonth())
                .flatMap(one -> lever(now.figures().measures().get(one.keys().get("name"))).stream())
                .flatMap(lever -> condition.numberTests().map(test -> new Edge(condition, test, lever)));
    }

    /** The figure that moves where a rule asks for one. */
    Optional<Lever> lever(RuleJudged rule) {
        return rule.conditions().stream().flatMap(this::edges).map(Edge::lever).findFirst();
    }

    /** The figure that moves where a measure is to move. */
    Optional<Lever> lever(Measure asked) {
        return Lever.of(asked, now.figures(), history, now.month());
    }

    /** What a measure would be this month with a figure at a value. */
    Optional<Fraction> monthly(Measure asked, Lever lever, Fraction value) {
        return now.figures().on(lever.turned(history, value)).monthly(asked, now.month()) instanceof Reading.Known known
                ? Optional.of(known.value())
                : Optional.empty();
    }

    private Optional<Turn> nearest(Subject subject, Lever lever, List<Edge> edges, Predicate<Inspection> wanted) {
        return edges.stream()
                .filter(edge -> edge.lever().equals(lever))
                .flatMap(edge -> Stream.of(true, false).flatMap(upward -> new Flip(lever, value -> holds(edge, value)).nearest(upward).stream()))
                .distinct()
                .sorted(Comparator.comparing((Fraction value) -> value.minus(lever.now()).abs()).thenComparing(Comparator.reverseOrder()))
                .flatMap(value -> turn(subject, lever, value, wanted).stream())
                .findFirst();
    }

    private boolean holds(Edge edge, Fraction value) {
        Reading reading = now.number(edge.condition().key(), edge.test().field(), edge.lever().turned(history, value));
        return reading instanceof Reading.Known known
                && edge.test().comparison().holds(known.value(), Fraction.of(edge.test().bound()));
    }

    /** What comes of a value, if it brings about what is wanted, and the value just before it does not. */
    private Optional<Turn> turn(Subject subject, Lever lever, Fraction value, Predicate<Inspection> wanted) {
        Inspection then = at(lever, value);
        Fraction before = lever.before(value);
        boolean turns = wanted.test(then) && !wanted.test(before.equals(lever.now()) ? now : at(lever, before));
        return turns ? Optional.of(turn(subject, lever, value, then)) : Optional.empty();
    }

    private Turn turn(Subject subject, Lever lever, Fraction value, Inspection then) {
        Statement statement = then.statement();
        return new Turn(
                lever, value, own(now.statement(), subject), own(statement, subject),
                statement.total().subtract(now.statement().total()), statement.isProvisional());
    }

    private static BigDecimal own(Statement statement, Subject subject) {
        return Stream.concat(statement.lines().stream(), statement.withheld().stream().map(Withheld::line))
                .filter(line -> line.subject().equals(subject))
                .map(Line::amount)
                .reduce(BigDecimal.ZERO.setScale(statement.contract().decimals()), BigDecimal::add);
    }

    /** The month with a figure at a value. */
    Inspection at(Lever lever, Fraction value) {
        return evaluation.on(lever.turned(history, value)).inspect(now.month());
    }
}
