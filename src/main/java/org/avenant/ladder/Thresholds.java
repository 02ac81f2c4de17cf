package org.avenant.ladder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.avenant.facts.FactType;
import org.avenant.facts.Measure;
import org.avenant.facts.Measures;
import org.avenant.facts.Side;
import org.avenant.facts.Window;
import org.avenant.problem.Place;
import org.avenant.rules.Condition;
import org.avenant.rules.Rule;
import org.avenant.statement.Bounds;
import org.avenant.statement.Definitions;
import org.avenant.statement.Due;
import org.avenant.statement.Phrase;

/** Finds every number at which a clause may turn. */
final class Thresholds {

    private final Measures measures;
    private final Definitions definitions;

    Thresholds(Measures measures, Definitions definitions) {
        this.measures = measures;
        this.definitions = definitions;
    }

    /** The thresholds of some rules; those that one row climbs stand together. */
    List<List<Threshold>> of(List<Rule> rules) {
        List<List<Threshold>> groups = new ArrayList<>();
        rules.stream().flatMap(this::of).forEach(threshold -> groups.stream()
                .filter(group -> group.get(0).isSame(threshold))
                .findFirst()
                .orElseGet(() -> {
                    groups.add(new ArrayList<>());
                    return groups.get(groups.size() - 1);
                })
                .add(threshold));
        return groups;
    }

    private Stream<Threshold> of(Rule rule) {
        Stream<Threshold> conditions = rule.when().stream().flatMap(condition -> of(rule, condition));
        return Stream.concat(conditions, bounds(rule).stream());
    }

    private Stream<Threshold> of(Rule rule, Condition condition) {
        return condition.tests().stream()
                .filter(Condition.NumberTest.class::isInstance)
                .flatMap(test -> of(rule, condition, (Condition.NumberTest) test));
    }

    private Stream<Threshold> of(Rule rule, Condition condition, Condition.NumberTest test) {
        if (condition.type() == FactType.INCIDENT) {
            // A row of a ladder is a month of figures; incidents are those of incidents.csv.
            return Stream.empty();
        }
        if (condition.type() == FactType.CONTRACT_MONTH) {
            return Stream.of(new CalendarThreshold(rule, condition, test));
        }
        if (condition.lines().isPresent() || condition.type() == FactType.POINTS) {
            // Money or points are no figures that a row could give: the thresholds behind it are those of the clauses that give it.
            return Stream.empty();
        }
        Measure measure = measures.get(condition.keys().get("name"));
        if (condition.type() == FactType.MONTHS) {
            Side side = condition.key().side();
            RunThreshold run = new RunThreshold(rule, condition, test, measure, side);
            return Stream.of(new SideThreshold(run), run);
        }
        Window over = condition.key().window();
        return Stream.of(new FigureThreshold(
                rule, condition.place(), measure, over, test.field().equals("mean"), test.bound()));
    }

    /** The ends of what amounts are paid for. */
    private List<Threshold> bounds(Rule rule) {
        List<Threshold> bounds = new ArrayList<>();
        for (int i = 0; i < rule.then().size(); i++) {
            Place place = rule.actions().get(i);
            phrases(rule.then().get(i)).forEach(part -> edges(part.bounds(), part.measure()).stream()
                    .map(edge -> new FigureThreshold(rule, place, part.measure(), part.over(), false, edge))
                    .forEach(bounds::add));
        }
        return bounds;
    }

    /** A clause turns at the bounds of the terms it uses; to define them turns nothing. */
    private Stream<Phrase.PerUnit> phrases(Due due) {
        return Stream.of(due).filter(said -> !(said instanceof Due.Define)).flatMap(definitions::behind)
                .filter(Phrase.PerUnit.class::isInstance)
                .map(Phrase.PerUnit.class::cast);
    }

    /** "From 10,001" begins where "to 10,000" ends, for what is counted whole. */
    private static List<BigDecimal> edges(Bounds bounds, Measure measure) {
        if (bounds instanceof Bounds.FromTo part) {
            BigDecimal from = measure.isCountedWhole() ? part.from().subtract(BigDecimal.ONE) : part.from();
            return from.signum() > 0 ? List.of(from, part.to()) : List.of(part.to());
        }
        if (bounds instanceof Bounds.UpTo part) {
            return List.of(part.to());
        }
        if (bounds instanceof Bounds.Above part) {
            return List.of(part.from());
        }
        return bounds instanceof Bounds.Below part ? List.of(part.bound()) : List.of();
    }
}
