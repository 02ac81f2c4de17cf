package org.avenant.evaluate;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.avenant.facts.Event;
import org.avenant.facts.FactType;
import org.avenant.facts.IncidentTypes;
import org.avenant.problem.MonthProblem;
import org.avenant.rules.Rule;
import org.avenant.statement.Note;

/** Incidents of a kind that no rule asks about: somebody noted them, and the statement would not say a word of them. */
final class UnaskedIncidents {

    private final IncidentTypes types;
    private final Set<String> asked;

    UnaskedIncidents(IncidentTypes types, Collection<Rule> rules) {
        this.types = types;
        this.asked = rules.stream()
                .flatMap(rule -> rule.when().stream())
                .filter(condition -> condition.type() == FactType.INCIDENT)
                .map(condition -> condition.keys().get("kind"))
                .collect(Collectors.toSet());
    }

    List<Note> among(List<Event> events) {
        return events.stream()
                .filter(event -> !asked.contains(event.kind()))
                .<Note>map(event -> new Note.Told(new MonthProblem.IncidentUnasked(
                        event.reference(), types.kind(event.kind()).orElseThrow().names(), event.date())))
                .toList();
    }
}
