package org.avenant.rules;

import java.util.List;
import java.util.stream.Stream;
import org.avenant.facts.FactType;
import org.avenant.facts.Window;
import org.avenant.problem.Place;
import org.avenant.statement.Due;
import org.avenant.statement.Selection;
import org.avenant.statement.Subject;

/**
 * A rule as the gate judged it: the tree that is fired, printed and explained.
 *
 * @param place where its name stands
 * @param actions where each of its dues stands
 */
public record Rule(
        String name, Subject subject, InForce inForce, List<Condition> when, List<Due> then, Place place,
        List<Place> actions) {

    /** The file and line, as a statement cites them. */
    public String source() {
        return place.file() + ":" + place.line();
    }

    /** The phases it can declare. */
    public Stream<String> givesPhases() {
        return then.stream().filter(Due.InPhase.class::isInstance).map(due -> ((Due.InPhase) due).name());
    }

    /** The lines whose money it asks for before it answers. */
    Stream<Selection> asksMoney() {
        return when.stream().flatMap(condition -> condition.money().stream());
    }

    /** Whether it counts money of earlier months. */
    public boolean looksBackAtMoney() {
        Stream<Selection> limited = then.stream()
                .filter(Due.Bounding.class::isInstance)
                .map(due -> ((Due.Bounding) due).limited());
        Stream<Selection> bases = then.stream().flatMap(due -> due.phrases().stream()).flatMap(phrase -> phrase.bases().stream());
        return Stream.of(asksMoney(), limited, bases)
                .flatMap(selections -> selections)
                .anyMatch(selection -> !selection.over().equals(Window.THIS_MONTH));
    }

    /** The phases it asks for. */
    public Stream<String> asksPhases() {
        Stream<String> cited = asked(FactType.PHASE, "name");
        Stream<String> since = asked(FactType.MONTHS, "since").filter(name -> !name.equals("the start"));
        return Stream.concat(cited, since);
    }

    private Stream<String> asked(FactType type, String field) {
        return when.stream().filter(c -> c.type() == type).map(c -> c.keys().get(field));
    }
}
