package org.avenant.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.avenant.amount.Unit;
import org.avenant.facts.Comparison;
import org.avenant.facts.FactType;
import org.avenant.facts.RoundedTo;
import org.avenant.facts.Side;
import org.avenant.facts.Window;
import org.avenant.problem.Place;
import org.avenant.rules.Condition;
import org.avenant.rules.Rule;
import org.avenant.statement.Due;

/** Reads what a rule states off its judged tree: never off its name or a notice, which are prose. */
final class RuleTerms {

    private final Units units;
    private final Rule rule;
    private final List<Stated> must = new ArrayList<>();
    private final List<Stated> may = new ArrayList<>();

    private RuleTerms(Rule rule, Units units) {
        this.rule = rule;
        this.units = units;
    }

    /**
     * What a rule states.
     *
     * @param must what the wording has to say too
     * @param may what the wording may say: that months count once full, whose dues are limited, to how many decimals prices are rounded
     */
    record Reading(List<Stated> must, List<Stated> may) {}

    static Reading read(Rule rule, Units units) {
        RuleTerms reader = new RuleTerms(rule, units);
        rule.inForce().from().ifPresent(day -> reader.day(Comparison.AT_LEAST, day));
        rule.inForce().until().ifPresent(day -> reader.day(Comparison.AT_MOST, day));
        rule.when().forEach(reader::condition);
        for (int i = 0; i < rule.then().size(); i++) {
            reader.due(rule.then().get(i), rule.actions().get(i));
        }
        return new Reading(reader.must, reader.may);
    }

    private void day(Comparison side, LocalDate day) {
        must.add(new Stated(new Day(side, day), rule::place));
    }

    // Conditions.

    private void condition(Condition condition) {
        condition.tests().stream().filter(Condition.NumberTest.class::isInstance).map(Condition.NumberTest.class::cast)
                .forEach(test -> add(figure(test.comparison(), test.bound(), unit(condition, test)), condition.place()));
        if (condition.type() == FactType.CONTRACT_MONTH && asks(condition, "fullMonths")) {
            may.add(new Stated(Manner.FULL, condition::place));
        }
        Optional.ofNullable(condition.keys().get("side")).flatMap(Side::of)
                .ifPresent(side -> add(figure(side.comparison(), side.bound(), measured(condition)), condition.place()));
        Optional.ofNullable(condition.keys().get("over")).flatMap(Window::of).ifPresent(window -> window(window, condition.place()));
        Optional.ofNullable(condition.keys().get("rounded")).flatMap(RoundedTo::of)
                .ifPresent(rounded -> RoundingTerms.of(rounded, measured(condition), units).forEach(what -> add(what, condition.place())));
    }

    private static boolean asks(Condition condition, String field) {
        return condition.tests().stream().anyMatch(test -> test.field().equals(field));
    }

    private Unit unit(Condition condition, Condition.NumberTest test) {
        return switch (condition.type()) {
            case MONTHS -> Units.MONTH;
            case CONTRACT_MONTH -> test.field().equals("calendarMonth") ? Units.CALENDAR_MONTH : Units.MONTH;
            case SETTLED -> units.money();
            case POINTS -> Unit.POINT;
            case INCIDENT -> units.measures().incidents().ofWord(test.field())
                    .map(column -> column.figure().unit())
                    .orElseGet(() -> units.ofIncidents(condition.keys().get("kind")));
            default -> measured(condition);
        };
    }

    private Unit measured(Condition condition) {
        return units.measures().get(condition.keys().get("name")).unit();
    }

    private Figure figure(Comparison side, BigDecimal value, Unit unit) {
        return new Figure(side, value, unit, units.areWhole(unit));
    }

    private void window(Window window, Place place) {
        boolean counted = switch (window.kind()) {
            case MONTHS_AGO -> window.n() > 1;
            case LAST_MONTHS, MONTHS_BEFORE -> true;
            default -> false;
        };
        if (counted) {
            add(figure(Comparison.EQUAL, BigDecimal.valueOf(window.n()), Units.MONTH), place);
        }
    }

    // Dues.

    private void due(Due due, Place place) {
        PhraseTerms terms = new PhraseTerms(units);
        if (due instanceof Due.Money money) {
            terms.amount(money.phrase(), Comparison.EQUAL);
            boolean names = money.kind().isPerformance();
            (names ? must : may).add(new Stated(Payer.ofSign(money.kind().sign()), () -> place));
        }
        if (due.comesAfterLimits()) {
            Stream.of(Payer.values()).forEach(payer -> may.add(new Stated(payer, () -> place)));
        }
        if (due instanceof Due.Define define) {
            terms.amount(define.meaning(), Comparison.EQUAL);
        }
        if (due instanceof Due.Count count) {
            CallTerms counted = CallTerms.of(count.how(), units);
            counted.must().forEach(what -> add(what, place));
            counted.may().forEach(what -> may.add(new Stated(what, () -> place)));
        }
        if (due instanceof Due.Points points) {
            add(figure(Comparison.EQUAL, points.number(), Unit.POINT), place);
        }
        if (due instanceof Due.Bounding bounding) {
            terms.limit(bounding.limit());
            window(bounding.limited().over(), place);
            bounding.limited().kinds().forEach(kind -> may.add(new Stated(Payer.ofSign(kind.sign()), () -> place)));
        }
        if (due instanceof Due.Hold hold && !hold.bound().below()) {
            terms.amount(hold.bound().bound(), Comparison.ABOVE);
        }
        if (due instanceof Due.Gate gate) {
            gate.stopped().kinds().forEach(kind -> may.add(new Stated(Payer.ofSign(kind.sign()), () -> place)));
        }
        if (due instanceof Due.Revise revise) {
            RevisionTerms revised = RevisionTerms.of(revise.revision());
            revised.must().forEach(what -> add(what, place));
            revised.may().forEach(what -> may.add(new Stated(what, () -> place)));
        }
        terms.windows().forEach(window -> window(window, place));
        terms.stated().forEach(what -> add(what, place));
    }

    private void add(Stipulation what, Place place) {
        (what.isTrivial() ? may : must).add(new Stated(what, () -> place));
    }
}
