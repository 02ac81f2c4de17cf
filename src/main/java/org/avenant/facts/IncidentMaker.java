package org.avenant.facts;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.avenant.amount.Fraction;

/** Makes, for one month, the incidents that a rule asks for, each with its rank. */
final class IncidentMaker {

    private final Figures figures;
    private final YearMonth month;

    IncidentMaker(Figures figures, YearMonth month) {
        this.figures = figures;
        this.month = month;
    }

    /** The month's incidents of the kind that a key names. */
    List<Incident> of(FactKey key) {
        List<Event> counted = counted(key);
        return figures.incidents(month).stream()
                .filter(event -> event.kind().equals(key.get("kind")))
                .map(event -> new Incident(
                        event, key.get("same"), key.get("over"), rank(event, counted, key.get("same")), types()))
                .toList();
    }

    private IncidentTypes types() {
        return figures.measures().incidents();
    }

    /** Those of the kind within the window, in order. */
    private List<Event> counted(FactKey key) {
        List<YearMonth> months = key.window().months(month, figures.term());
        return figures.events().until(month).stream()
                .filter(event -> event.kind().equals(key.get("kind")) && months.contains(event.month()))
                .toList();
    }

    /** Its place among those that are like it; one whose likeness was not noted leaves it open. */
    private Reading rank(Event event, List<Event> counted, String same) {
        List<Event> reached = counted.subList(0, counted.indexOf(event) + 1);
        if (same.equals(Incident.NOTHING)) {
            return known(reached.size());
        }
        Column column = types().column(same).orElseThrow();
        Optional<Event> blank = reached.stream().filter(other -> other.text(column.name()).isEmpty()).findFirst();
        return blank.<Reading>map(open -> new Reading.Blank(open.reference(), column.figure().names()))
                .orElseGet(() -> known(reached.stream()
                        .filter(other -> other.text(column.name()).equals(event.text(column.name())))
                        .count()));
    }

    private static Reading known(long rank) {
        return new Reading.Known(Fraction.of(rank), List.of());
    }
}
