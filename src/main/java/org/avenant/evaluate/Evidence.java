package org.avenant.evaluate;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.avenant.amount.Expression.Figure;
import org.avenant.amount.Quantity;
import org.avenant.amount.Unit;
import org.avenant.contract.Contract;
import org.avenant.contract.Days;
import org.avenant.facts.Comparison;
import org.avenant.facts.Fact;
import org.avenant.facts.Incident;
import org.avenant.facts.Kpi;
import org.avenant.facts.Measure;
import org.avenant.facts.Measures;
import org.avenant.facts.Months;
import org.avenant.facts.Points;
import org.avenant.facts.Reading;
import org.avenant.facts.Settled;
import org.avenant.facts.ToldFigure;
import org.avenant.facts.Volume;
import org.avenant.facts.Window;
import org.avenant.language.French;
import org.avenant.language.Names;
import org.avenant.language.Noun;
import org.avenant.rules.Condition;
import org.avenant.statement.Selection;

/**
 * The figures that a condition matched, as a statement shows them.
 *
 * @param days the days of a split month that are looked at; empty for all of a month
 */
record Evidence(Contract contract, Measures measures, Optional<Days> days) {

    /** For a clause that serves some days of the month. */
    Evidence during(Optional<Days> some) {
        return new Evidence(contract, measures, some);
    }

    List<Figure> of(Condition condition, Fact fact) {
        if (fact instanceof Kpi kpi) {
            return kpi(kpi, condition);
        }
        if (fact instanceof Months months) {
            return months(months, condition);
        }
        if (fact instanceof Incident incident) {
            return IncidentEvidence.of(incident, condition);
        }
        if (fact instanceof Settled settled && settled.exact() instanceof Reading.Known known) {
            return condition.money().map(of -> money(of, known)).stream().toList();
        }
        if (fact instanceof Points points && points.exact() instanceof Reading.Known known) {
            return List.of(points(points, known));
        }
        return fact instanceof Volume volume && volume.exact() instanceof Reading.Known known
                ? List.of(figure(measures.get(volume.name()), measures.get(volume.name()).names(), volume.over(), known))
                : List.of();
    }

    /** What was compared: the pooled value, or the mean of the monthly ones, which is another number. */
    private List<Figure> kpi(Kpi kpi, Condition condition) {
        Measure measure = measures.get(kpi.name());
        List<Figure> figures = new ArrayList<>();
        for (String field : List.of("value", "mean")) {
            if (condition.compares(field) && kpi.number(field) instanceof Reading.Known known) {
                figures.add(figure(measure, field.equals("mean") ? mean(measure.names()) : measure.names(), kpi.over(), known));
            }
        }
        return figures;
    }

    /** The month itself goes by its plain name, as elsewhere, unless only some of its days are looked at: it is counted whole. */
    private List<Figure> months(Months counted, Condition condition) {
        Measure measure = measures.get(counted.name());
        return condition.numberTests().flatMap(test -> decisive(counted, test).entrySet().stream())
                .map(one -> one.getKey().equals(counted.month()) && days.isEmpty()
                        ? figure(measure, measure.names(), Window.THIS_MONTH.words(), one.getValue())
                        : ToldFigure.inMonth(measure, one.getKey(), counted.month(), one.getValue()))
                .toList();
    }

    /** The months that make enough, of a run that is longer than it need be the last; where more would be too many, the others too. */
    private static Map<YearMonth, Reading.Known> decisive(Months counted, Condition.NumberTest test) {
        NavigableMap<YearMonth, Reading.Known> decisive = new TreeMap<>(counted.months(test.field()));
        if (test.comparison() != Comparison.AT_LEAST) {
            decisive.putAll(counted.others(test.field()));
        }
        while (test.comparison() == Comparison.AT_LEAST && test.field().equals("inARow") && decisive.size() > test.bound().intValue()) {
            decisive.pollFirstEntry();
        }
        return decisive;
    }

    private static Names mean(Names measure) {
        String english = "monthly mean of the " + measure.english().one();
        String french = "moyenne mensuelle " + French.ofThe(measure.french());
        return new Names(new Noun(english, english), new Noun(french, french, true));
    }

    private Figure figure(Measure measure, Names names, String over, Reading.Known known) {
        return ToldFigure.over(Window.of(over).orElseThrow(), days).of(measure, names, known, measure.unit());
    }

    private static Figure points(Points points, Reading.Known known) {
        boolean every = points.under().equals(Points.EVERY_CLAUSE);
        String english = every ? "points" : "points under " + points.under();
        String french = every ? "points" : "points de l'article " + points.under();
        Names label = new Names(new Noun(english, english), new Noun(french, french));
        return new Figure(
                english, Window.of(points.over()).orElseThrow().label(label), points.over(),
                new Quantity(known.value(), Unit.NONE), List.of(), known.value().exactDecimal().orElseThrow().scale());
    }

    private Figure money(Selection of, Reading.Known known) {
        return new Figure(
                of.inItsMonth().words(), of.label(), of.over().words(), new Quantity(known.value(), contract.money()),
                List.of(), contract.decimals());
    }
}
