package org.avenant.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.avenant.facts.FactType;
import org.avenant.rules.Condition;
import org.avenant.rules.Rule;
import org.avenant.statement.Due;
import org.avenant.statement.Pen.Written;

/**
 * A rule with all that every month asks of it, worked out once.
 *
 * @param conditions the calendar first, so that a clause out of its phase asks for no figure
 * @param incident the incident that it is about, if it is about one
 * @param otherwise whether it only answers when no other rule of its clause does
 * @param definition whether it says what something means, and gives nothing
 * @param deniesIncidents whether it asks that there was no incident of some kind
 * @param asksOutcome whether it asks what another clause gave, and so may match more than once
 * @param mustAnswer whether its clause must answer every month that it applies to
 * @param said what it writes, of the month
 */
record Ready(
        Rule rule, List<Condition> conditions, Optional<Condition> incident, boolean otherwise, boolean definition, boolean deniesIncidents,
        boolean asksOutcome, boolean mustAnswer, List<Written> said) {

    static Ready of(Rule rule) {
        List<Condition> conditions = rule.when();
        return new Ready(
                rule,
                conditions.stream().sorted(Comparator.comparing(condition -> !condition.isCalendar())).toList(),
                rule.incident(), rule.isOtherwise(), rule.isDefinition(),
                conditions.stream().anyMatch(c -> c.type() == FactType.INCIDENT && c.negated()),
                conditions.stream().anyMatch(c -> c.type() == FactType.OUTCOME && !c.negated()),
                rule.then().stream().anyMatch(Due::mustAnswer),
                rule.then().stream().map(due -> new Written(rule.name(), Optional.empty(), due.verb(), due.arguments())).toList());
    }

    /** What it writes, of an incident. */
    List<Written> said(String reference) {
        return said.stream().map(own -> new Written(own.rule(), Optional.of(reference), own.verb(), own.arguments())).toList();
    }
}
