package org.avenant.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.contract.ClauseNumber;
import org.avenant.facts.FactType;
import org.avenant.facts.Measure;
import org.avenant.facts.Measures;
import org.avenant.facts.Points;
import org.avenant.facts.Window;
import org.avenant.problem.Place;
import org.avenant.statement.Due;
import org.avenant.statement.Phrase;
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

    /** No two rules of a book share a name, which tells them apart as well as all of their parts would, and sooner. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The file and line, as a statement cites them. */
    public String source() {
        return place.file() + ":" + place.line();
    }

    /** Whether it says what terms of the contract mean, and gives nothing. */
    public boolean isDefinition() {
        return then.stream().anyMatch(Due::isDefinition);
    }

    /** Whether it only answers when no other rule of its clause does. */
    public boolean isOtherwise() {
        return then.stream().anyMatch(due -> due instanceof Due.Nothing nothing && nothing.otherwise());
    }

    /** Whether it answers whenever another rule does, being said with the same conditions. */
    public boolean asksTheSame(Rule other) {
        boolean answers = Stream.of(this, other).noneMatch(rule -> rule.isOtherwise() || rule.isDefinition());
        return answers && conditions().equals(other.conditions());
    }

    private Set<String> conditions() {
        return when.stream().map(Condition::asked).collect(Collectors.toSet());
    }

    /** The phases it can declare. */
    public Stream<String> givesPhases() {
        return then.stream().filter(Due.InPhase.class::isInstance).map(due -> ((Due.InPhase) due).name());
    }

    /** The lines whose money it asks for before it answers. */
    Stream<Selection> asksMoney() {
        return when.stream().flatMap(condition -> condition.money().stream());
    }

    /** Whether it asks for points, and which. */
    Stream<Condition> asksPoints() {
        return when.stream().filter(condition -> condition.type() == FactType.POINTS);
    }

    /** Whether it may give points that a condition counts. */
    boolean givesPoints(Condition asked) {
        String under = asked.keys().get("under");
        return then.stream().anyMatch(Due.Points.class::isInstance)
                && (under.equals(Points.EVERY_CLAUSE) || new ClauseNumber(under).covers(subject.clause()));
    }

    /** Whether it counts money or points of earlier months, or what they have left in hold. */
    public boolean looksBack() {
        Stream<Selection> limited = then.stream()
                .filter(Due.Bounding.class::isInstance)
                .map(due -> ((Due.Bounding) due).limited());
        Stream<Selection> bases = then.stream().flatMap(due -> due.phrases().stream()).flatMap(phrase -> phrase.bases().stream());
        Stream<String> money = Stream.of(asksMoney(), limited, bases).flatMap(all -> all).map(selection -> selection.over().words());
        Stream<String> points = asksPoints().map(condition -> condition.keys().get("over"));
        return Stream.concat(money, points).anyMatch(window -> !window.equals(Window.THIS_MONTH.words()))
                || then.stream().anyMatch(due -> due.movesBalance() || due.phrases().stream().anyMatch(phrase -> !phrase.held().isEmpty()));
    }

    /** The phases it asks for. */
    public Stream<String> asksPhases() {
        Stream<String> cited = asked(FactType.PHASE, "name");
        Stream<String> since = asked(FactType.MONTHS, "since").filter(name -> !name.equals("the start"));
        return Stream.concat(cited, since);
    }

    /** The figures of the month that it asks for, in its conditions and its amounts. */
    public Stream<Measure> figures(Measures known) {
        Stream<Measure> conditions = when.stream()
                .filter(condition -> condition.type() == FactType.KPI || condition.type() == FactType.VOLUME)
                .map(condition -> known.get(condition.keys().get("name")));
        Stream<Measure> amounts = then.stream().flatMap(due -> due.phrases().stream()).flatMap(Phrase::measures);
        return Stream.concat(conditions, amounts);
    }

    /** The incident that it is about, if it is about one. */
    public Optional<Condition> incident() {
        return when.stream().filter(Condition::isAboutIncident).findFirst();
    }

    private Stream<String> asked(FactType type, String field) {
        return when.stream().filter(c -> c.type() == type).map(c -> c.keys().get(field));
    }
}
