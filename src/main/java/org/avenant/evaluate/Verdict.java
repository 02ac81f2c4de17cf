package org.avenant.evaluate;

import java.util.List;
import org.avenant.amount.Expression.Figure;
import org.avenant.facts.Reading;

/** What a rule's conditions come to in a month. */
public sealed interface Verdict {

    /** All hold; {@code evidence} is what was matched. */
    record True(List<Figure> evidence) implements Verdict {}

    /** One does not hold; {@code byCalendar} tells whether it looks at the calendar, a phase or a window alone. */
    record False(boolean byCalendar) implements Verdict {}

    /** A figure that would decide was not reported. */
    record Undecided(Reading.Missing missing) implements Verdict {}

    /** A cell of an incident that would decide was left blank. */
    record Unnoted(Reading.Blank cell) implements Verdict {}

    /** It asks for the outcome of clauses that could not be decided themselves. */
    record Resting(List<String> clauses) implements Verdict {}

    /** It asks for money that cannot be counted yet. */
    record Unsettled(Reading.Unsettled money) implements Verdict {}

    /** A rate over nothing stands in a condition, so the rule has nothing to apply to. */
    record Undefined(Reading.Undefined rate) implements Verdict {}
}
