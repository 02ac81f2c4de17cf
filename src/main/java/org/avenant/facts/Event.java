package org.avenant.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.avenant.amount.Expression;
import org.avenant.amount.Fraction;
import org.avenant.amount.Quantity;

/**
 * An incident as it was noted; a blank cell has no entry.
 *
 * @param month the month of the contract that its day lies in
 * @param reference what the parties call it: {@code LV-2026-014}
 * @param kind the canonical name of its kind
 * @param figures what its number columns say, by their canonical names
 * @param texts what its text columns say, by their canonical names
 */
public record Event(
        LocalDate date, YearMonth month, String kind, String reference, Map<String, Fraction> figures, Map<String, String> texts) {

    /** Two of one day stand in the order of their references, so that the order of rows does not matter. */
    static final Comparator<Event> IN_ORDER = Comparator.comparing(Event::date).thenComparing(Event::reference);

    public Event {
        figures = Map.copyOf(figures);
        texts = Map.copyOf(texts);
    }

    /** What a text column says, in the spelling that compares. */
    Optional<String> text(String column) {
        return Optional.ofNullable(texts.get(column)).map(Measures::folded);
    }

    /** What a number column says; a blank cell is missing. */
    public Reading figure(Column column) {
        Fraction figure = figures.get(column.name());
        return figure == null
                ? new Reading.Blank(reference, column.figure().names())
                : new Reading.Known(figure, List.of());
    }

    /** What a number column says, as a figure of a statement; it stands for the incident's day. */
    public Expression.Figure figure(Column column, Reading.Known known) {
        Measure figure = column.figure();
        return new Expression.Figure(
                figure.name(), figure.names(), date.toString(), new Quantity(known.value(), figure.unit()), List.of(),
                figure.decimals());
    }
}
