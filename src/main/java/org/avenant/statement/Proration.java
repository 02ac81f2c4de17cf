package org.avenant.statement;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.avenant.amount.Expression.Figure;
import org.avenant.amount.Expression;
import org.avenant.amount.Fraction;
import org.avenant.amount.Quantity;
import org.avenant.amount.Unit;
import org.avenant.contract.Days;
import org.avenant.contract.Term;
import org.avenant.facts.Window;
import org.avenant.language.Names;
import org.avenant.language.Noun;

/** How a fixed amount is cut for a month that the contract covers in part. */
public enum Proration {
    /** Days of service over the days that the month has. */
    CALENDAR_DAYS("calendar days", "days", "jours"),
    /** Days of service over thirty: every month has thirty days, and its last day is the thirtieth. */
    THIRTY_360("30/360 days", "30/360 days", "jours 30/360"),
    /** Working days of service over those that the month has: Monday to Friday, without the contract's holidays. */
    WORKING_DAYS("working days", "working days", "jours ouvrés");

    private static final Unit DAY = new Unit(Unit.Kind.COUNT, "day", new Names(new Noun("day", "days"), new Noun("jour", "jours")));
    private static final Unit WORKING_DAY = new Unit(
            Unit.Kind.COUNT, "working day", new Names(new Noun("working day", "working days"), new Noun("jour ouvré", "jours ouvrés")));

    private final String words;
    private final String english;
    private final String french;

    Proration(String words, String english, String french) {
        this.words = words;
        this.english = english;
        this.french = french;
    }

    /** The canonical words. */
    public String words() {
        return words;
    }

    private int daysIn(Term term, YearMonth month) {
        return switch (this) {
            case CALENDAR_DAYS -> term.calendar().days(month).count();
            case THIRTY_360 -> 30;
            case WORKING_DAYS -> term.workingDays(term.calendar().days(month));
        };
    }

    private int daysServed(Term term, YearMonth month, Days served) {
        return switch (this) {
            case CALENDAR_DAYS -> served.count();
            case THIRTY_360 -> term.daysOfThirty(month, served);
            case WORKING_DAYS -> term.workingDays(served);
        };
    }

    /**
     * {@code 12 of 21 working days}: over what the share is taken.
     *
     * @param part the days of the month that a clause serves, where it does not serve all of it
     */
    Expression share(Term term, YearMonth month, Optional<Days> part) {
        String over = part.map(Days::text).orElse(Window.THIS_MONTH.words());
        return Expression.ratio(
                days(english + " in force", french + " de service", over, daysServed(term, month, part.orElseGet(() -> term.days(month)))),
                days(english + " in the month", french + " du mois", Window.THIS_MONTH.words(), daysIn(term, month)));
    }

    private Expression days(String name, String frenchName, String over, int days) {
        Names label = new Names(new Noun(name, name), new Noun(frenchName, frenchName));
        Unit unit = this == WORKING_DAYS ? WORKING_DAY : DAY;
        return new Figure(name, label, over, new Quantity(Fraction.of(days), unit), List.of(), 0);
    }
}
