package org.avenant.facts;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.avenant.amount.Expression.Figure;
import org.avenant.amount.Quantity;
import org.avenant.amount.Unit;
import org.avenant.contract.Days;
import org.avenant.language.Language;
import org.avenant.language.Names;
import org.avenant.language.Noun;

/**
 * Which months a figure of a statement is told to cover.
 *
 * @param part the days of the month, where it is of these alone
 */
public record ToldFigure(Window over, Optional<Days> part) {

    /** What a window covers for a clause that serves all of the month, or some of its days. */
    public static ToldFigure over(Window window, Optional<Days> served) {
        return new ToldFigure(window, served.filter(days -> window.isThisMonth()));
    }

    /** What a measure came to in all of one month, seen from the same or a later one, with the month in its name. */
    public static Figure inMonth(Measure measure, YearMonth month, YearMonth seenFrom, Reading.Known known) {
        int months = (int) ChronoUnit.MONTHS.between(month, seenFrom);
        Window ago = months == 0 ? Window.THIS_MONTH : new Window(Window.Kind.MONTHS_AGO, months);
        Names names = new Names(
                during(measure.names().english(), "in " + Language.ENGLISH.month(month)),
                during(measure.names().french(), "en " + Language.FRENCH.month(month)));
        return new Figure(
                measure.name(), names, ago.words(), new Quantity(known.value(), measure.unit()), known.counts(), measure.decimals(),
                known.tally());
    }

    /** A measure's figure as a statement tells it. */
    public Figure of(Measure measure, Names names, Reading.Known known, Unit unit) {
        return new Figure(
                measure.name(), label(names), part.map(Days::text).orElseGet(over::words), new Quantity(known.value(), unit),
                known.counts(), measure.decimals(), known.tally());
    }

    private Names label(Names measure) {
        return part.map(days -> new Names(
                        during(measure.english(), days.words(Language.ENGLISH)), during(measure.french(), days.words(Language.FRENCH))))
                .orElseGet(() -> over.label(measure));
    }

    private static Noun during(Noun noun, String days) {
        return new Noun(noun.one() + " " + days, noun.many() + " " + days, noun.feminine());
    }
}
