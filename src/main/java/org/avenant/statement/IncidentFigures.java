package org.avenant.statement;

import java.util.Optional;
import org.avenant.amount.Counting;
import org.avenant.amount.Expression;
import org.avenant.amount.Expression.Figure;
import org.avenant.amount.Fraction;
import org.avenant.amount.Unit;
import org.avenant.facts.Column;
import org.avenant.facts.Event;
import org.avenant.facts.Reading;
import org.avenant.problem.MonthProblem;

/** What phrases take from the incident that an answer is about. */
record IncidentFigures(Event event, Subject subject) {

    /** A sum of money that was noted. */
    Expression money(Phrase.Its its) throws Untold {
        return figure(its.column());
    }

    /** {@code 1/1000 of its value}. */
    Expression share(Phrase.ShareOfIts share) throws Untold {
        Expression part = share.isPercent()
                ? Expression.constant(Fraction.of(share.part()), Unit.PERCENT)
                : Expression.ratio(
                        Expression.constant(Fraction.of(share.part()), Unit.NONE),
                        Expression.constant(Fraction.of(share.whole()), Unit.NONE));
        return Expression.product(part, money(share.of()));
    }

    /** How many units an amount is paid for: {@code full days of its delay, above 3}. */
    Expression units(Phrase.PerIts phrase) throws Untold {
        Expression part = part(figure(phrase.column()), phrase.bounds());
        Fraction size = Fraction.of(phrase.size());
        boolean plain = phrase.counting() == Counting.LINEAR && size.equals(Fraction.ONE);
        return plain ? part : Expression.blocks(part, phrase.counting(), size);
    }

    /** An incident has no first day that could be counted, as a month has a first call: "from 3 to 5" begins behind the third. */
    private static Expression part(Expression figure, Bounds bounds) {
        // A claim before the incident, or a delivery ahead of its day, takes nothing off.
        boolean none = bounds instanceof Bounds.Whole && figure.value().value().signum() < 0;
        return none ? Expression.slice(figure, Optional.of(Fraction.ZERO), Optional.empty()) : bounds.part(figure, false);
    }

    private Figure figure(Column column) throws Untold {
        if (event.figure(column) instanceof Reading.Known known) {
            return event.figure(column, known);
        }
        throw new Untold(new MonthProblem.IncidentCellBlank(
                subject.ofMonth().cited(), event.reference(), column.figure().names()));
    }
}
