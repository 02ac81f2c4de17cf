package org.avenant.evaluate;

import java.util.List;
import java.util.Optional;
import org.avenant.amount.Expression.Figure;
import org.avenant.amount.Quantity;
import org.avenant.amount.Unit;
import org.avenant.facts.Column;
import org.avenant.facts.Incident;
import org.avenant.facts.Reading;
import org.avenant.facts.Window;
import org.avenant.language.Names;
import org.avenant.language.Noun;
import org.avenant.rules.Condition;

/** What a rule looked at of an incident, as figures of the statement. */
final class IncidentEvidence {

    private IncidentEvidence() {}

    /** The figures that a condition compares. */
    static List<Figure> of(Incident incident, Condition condition) {
        return condition.tests().stream()
                .filter(Condition.NumberTest.class::isInstance)
                .map(Condition.Test::field)
                .distinct()
                .map(field -> figure(incident, field))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Figure> figure(Incident incident, String field) {
        if (!(incident.number(field) instanceof Reading.Known known)) {
            return Optional.empty();
        }
        return Optional.of(field.equals("rank")
                ? rank(incident, known)
                : incident.event().figure(incident.types().ofWord(field).orElseThrow(), known));
    }

    private static Figure rank(Incident incident, Reading.Known known) {
        Window over = Window.of(incident.over()).orElseThrow();
        Optional<Column> same = incident.types().column(incident.same());
        String english = "rank" + same.map(c -> " among the same " + c.figure().names().english().one()).orElse("");
        String french = "rang" + same.map(c -> c.figure().names().french()).map(IncidentEvidence::equal).orElse("");
        Names names = over.label(new Names(new Noun(english, english), new Noun(french, french)));
        return new Figure("rank", names, over.words(), new Quantity(known.value(), Unit.NONE), List.of(), 0);
    }

    private static String equal(Noun same) {
        return " à " + same.one() + (same.feminine() ? " égale" : " égal");
    }
}
