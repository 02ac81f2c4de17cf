package org.avenant.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.avenant.amount.Fraction;
import org.avenant.contract.Contract;
import org.avenant.facts.FactType;
import org.avenant.facts.Measure;
import org.avenant.facts.Measures;
import org.avenant.problem.BookProblem;
import org.avenant.problem.Problem;
import org.avenant.rules.Condition;
import org.avenant.rules.Rule;
import org.avenant.rules.RuleBook;
import org.avenant.statement.Due;
import org.avenant.statement.Subject;

/**
 * Bands of one clause part overlap, so that it answers twice, or leave a gap, so that it is silent.
 *
 * <p>Looks at clause parts whose rules differ in one figure only, in force together; at each bound, between the bounds
 * and beyond them, as far as the figure's scale goes. Rules that differ in several figures are not judged here.
 */
final class Bands implements Check {

    @Override
    public List<Problem> find(Contract contract, RuleBook book, Measures measures) {
        Set<Problem> problems = new LinkedHashSet<>();
        Map<Subject, List<Rule>> bySubject = new LinkedHashMap<>();
        book.rules().forEach(rule -> bySubject.computeIfAbsent(rule.subject(), s -> new ArrayList<>()).add(rule));
        bySubject.values().forEach(rules -> days(contract, rules).forEach(day -> {
            List<Rule> inForce = rules.stream().filter(rule -> rule.inForce().touches(day, day)).toList();
            alike(inForce).forEach(group -> judge(group, inForce, measures, problems));
        }));
        return List.copyOf(problems);
    }

    /** The days on which another set of versions may begin to serve. */
    private static Set<LocalDate> days(Contract contract, List<Rule> rules) {
        Set<LocalDate> days = new TreeSet<>(Set.of(contract.term().from()));
        rules.forEach(rule -> rule.inForce().from().ifPresent(days::add));
        rules.forEach(rule -> rule.inForce().until().ifPresent(day -> days.add(day.plusDays(1))));
        return days;
    }

    /** Rules that ask the same of everything but one figure. */
    private static List<List<Rule>> alike(List<Rule> rules) {
        Map<Set<String>, List<Rule>> groups = new LinkedHashMap<>();
        rules.stream().filter(rule -> !rule.isOtherwise()).forEach(rule ->
                groups.computeIfAbsent(calendar(rule), conditions -> new ArrayList<>()).add(rule));
        return groups.values().stream().filter(group -> figures(group).size() == 1).toList();
    }

    private static Set<String> calendar(Rule rule) {
        Set<String> conditions = new TreeSet<>();
        rule.when().stream().filter(condition -> !isFigure(condition))
                .forEach(condition -> conditions.add(condition.asked()));
        return conditions;
    }

    private static boolean isFigure(Condition condition) {
        return condition.type() == FactType.KPI || condition.type() == FactType.VOLUME;
    }

    /** The figures that rules compare: a fact and one of its fields. */
    private static Set<String> figures(List<Rule> rules) {
        Set<String> figures = new TreeSet<>();
        rules.stream().flatMap(rule -> rule.when().stream()).filter(Bands::isFigure)
                .forEach(condition -> condition.numberTests().forEach(test -> figures.add(condition.key() + " " + test.field())));
        return figures;
    }

    private static void judge(List<Rule> group, List<Rule> inForce, Measures measures, Set<Problem> problems) {
        Rule first = group.get(0);
        Measure measure = measures.get(group.stream().flatMap(rule -> rule.when().stream()).filter(Bands::isFigure)
                .findFirst().orElseThrow().keys().get("name"));
        boolean mustAnswer = group.stream().flatMap(rule -> rule.then().stream()).anyMatch(Due::mustAnswer)
                && inForce.stream().noneMatch(rule -> rule.isOtherwise() || isUnreported(rule));
        for (BigDecimal value : points(group, measure)) {
            List<Rule> holding = group.stream().filter(rule -> holds(rule, Fraction.of(value))).toList();
            if (holding.size() > 1 && VersionsOverlap.overlap(holding.get(0), holding.get(1))) {
                return; // Told as what it is.
            }
            if (holding.size() > 1) {
                problems.add(new BookProblem.ClauseAnswersTwiceInTheBook(
                        holding.get(1).place(), first.subject().cited(), measure.names(), value,
                        holding.stream().map(Rule::name).toList()));
                return;
            }
            if (holding.isEmpty() && mustAnswer) {
                problems.add(new BookProblem.ClauseSilentInTheBook(
                        first.place(), first.subject().cited(), measure.names(), value));
                return;
            }
        }
    }

    private static boolean isUnreported(Rule rule) {
        return rule.when().stream().anyMatch(condition -> condition.type() == FactType.UNREPORTED);
    }

    private static boolean holds(Rule rule, Fraction value) {
        return rule.when().stream().filter(Bands::isFigure).flatMap(Condition::numberTests)
                .allMatch(test -> test.comparison().holds(value, Fraction.of(test.bound())));
    }

    /** Each bound, a point between each two, and one beyond the ends, as far as the figure can go. */
    private static List<BigDecimal> points(List<Rule> group, Measure measure) {
        TreeSet<BigDecimal> bounds = new TreeSet<>();
        group.stream().flatMap(rule -> rule.when().stream()).filter(Bands::isFigure).flatMap(Condition::numberTests)
                .forEach(test -> bounds.add(test.bound().stripTrailingZeros()));
        BigDecimal least = measure.scale().map(Measure.Scale::least).orElse(BigDecimal.ZERO);
        BigDecimal most = measure.scale().map(Measure.Scale::most).orElse(bounds.last().add(BigDecimal.ONE));
        bounds.add(least.stripTrailingZeros());
        bounds.add(most.stripTrailingZeros());
        List<BigDecimal> points = new ArrayList<>();
        BigDecimal before = null;
        for (BigDecimal bound : bounds) {
            if (before != null) {
                points.add(before.add(bound).divide(BigDecimal.valueOf(2)));
            }
            points.add(bound);
            before = bound;
        }
        return points.stream().filter(p -> p.compareTo(least) >= 0 && p.compareTo(most) <= 0).map(Bands::plain).toList();
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
