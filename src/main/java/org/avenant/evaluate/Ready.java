package org.avenant.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.avenant.contract.Days;
import org.avenant.facts.FactKey;
import org.avenant.facts.FactType;
import org.avenant.rules.Rule;
import org.avenant.statement.Definitions;
import org.avenant.statement.Due;
import org.avenant.statement.Dues;
import org.avenant.statement.Pen.Written;
import org.avenant.statement.Subject;

/**
 * A rule with all that every month asks of it, worked out once.
 *
 * @param subject what it answers for: its clause, of the days that it serves
 * @param conditions in the order written
 * @param calendarFirst the same, the calendar first, so that a clause out of its phase asks for no figure
 * @param incident the incident that it is about, if it is about one
 * @param otherwise whether it only answers when no other rule of its clause does
 * @param definition whether it says what something means, and gives nothing
 * @param deniesIncidents whether it asks that there was no incident of some kind
 * @param asksOutcome whether it asks what another clause gave, and so may match more than once
 * @param mustAnswer whether its clause must answer every month that it applies to
 * @param said what it writes, of the month
 * @param source where it stands
 * @param dues what it declares, with what the contract's terms mean in their place
 * @param undefined a term among them that means nothing, so that it declares nothing
 */
record Ready(
        Rule rule, Subject subject, List<Asked> conditions, List<Asked> calendarFirst, Optional<Asked> incident, boolean otherwise,
        boolean definition, boolean deniesIncidents, boolean asksOutcome, boolean mustAnswer, List<Written> said, String source,
        Dues dues, Optional<String> undefined) {

    /** @param slots the facts that the rules of its stratum ask for */
    static Ready of(Rule rule, Optional<Days> days, Definitions definitions, Map<FactKey, Integer> slots) {
        List<Asked> conditions = Asked.of(rule.when(), slots);
        Optional<String> undefined = definitions.undefined(rule.then());
        return new Ready(
                rule, rule.subject().during(days), conditions,
                conditions.stream().sorted(Comparator.comparing(asked -> !asked.condition().isCalendar())).toList(),
                conditions.stream().filter(asked -> asked.condition().isAboutIncident()).findFirst(), rule.isOtherwise(), rule.isDefinition(),
                rule.when().stream().anyMatch(c -> c.type() == FactType.INCIDENT && c.negated()),
                rule.when().stream().anyMatch(c -> c.type() == FactType.OUTCOME && !c.negated()),
                rule.then().stream().anyMatch(Due::mustAnswer),
                rule.then().stream().map(due -> new Written(rule.name(), Optional.empty(), due.verb(), due.arguments())).toList(),
                rule.source(), new Dues(undefined.isPresent() ? rule.then() : rule.then().stream().map(definitions::inPlace).toList()), undefined);
    }

    /** What it writes, of an incident. */
    List<Written> said(String reference) {
        return said.stream().map(own -> new Written(own.rule(), Optional.of(reference), own.verb(), own.arguments())).toList();
    }
}
