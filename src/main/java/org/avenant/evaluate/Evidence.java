package org.avenant.evaluate;

import java.util.List;
import org.avenant.amount.Expression.Figure;
import org.avenant.amount.Quantity;
import org.avenant.amount.Unit;
import org.avenant.contract.Contract;
import org.avenant.facts.Fact;
import org.avenant.facts.Incident;
import org.avenant.facts.Kpi;
import org.avenant.facts.Measure;
import org.avenant.facts.Measures;
import org.avenant.facts.Points;
import org.avenant.facts.Reading;
import org.avenant.facts.Settled;
import org.avenant.facts.Volume;
import org.avenant.facts.Window;
import org.avenant.language.Names;
import org.avenant.language.Noun;
import org.avenant.rules.Condition;
import org.avenant.statement.Selection;

/** The figures that a condition matched, as a statement shows them. */
record Evidence(Contract contract, Measures measures) {

    List<Figure> of(Condition condition, Fact fact) {
        if (fact instanceof Kpi kpi && kpi.exact() instanceof Reading.Known known) {
            return List.of(figure(kpi.name(), kpi.over(), known));
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
                ? List.of(figure(volume.name(), volume.over(), known))
                : List.of();
    }

    private Figure figure(String name, String over, Reading.Known known) {
        Measure measure = measures.get(name);
        return new Figure(
                name, Window.of(over).orElseThrow().label(measure.names()), over, new Quantity(known.value(), measure.unit()),
                known.counts(), measure.decimals(), known.tally());
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
