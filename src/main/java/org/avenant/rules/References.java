package org.avenant.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.contract.ClauseNumber;
import org.avenant.facts.FactType;
import org.avenant.facts.Points;
import org.avenant.problem.Nearest;
import org.avenant.problem.Place;
import org.avenant.problem.Problem;
import org.avenant.problem.RuleProblem;
import org.avenant.statement.Definitions;
import org.avenant.statement.Due;
import org.avenant.statement.Kind;
import org.avenant.statement.Repriced;
import org.avenant.statement.Selection;

/** What rules say of each other: phases that some rule declares, clauses that some rule serves, bases settled before. */
final class References {

    private final List<Rule> rules;
    private final Definitions definitions;
    private final List<Problem> problems = new ArrayList<>();

    References(List<Rule> rules) {
        this.rules = rules;
        this.definitions = RuleBook.definitions(rules);
    }

    List<Problem> problems() {
        Set<String> declared = rules.stream().flatMap(Rule::givesPhases).collect(Collectors.toCollection(TreeSet::new));
        rules.forEach(rule -> demandPhases(rule, declared));
        rules.forEach(this::demandOutcomes);
        rules.forEach(this::demandMoney);
        rules.forEach(this::demandPoints);
        for (Rule rule : rules) {
            for (int i = 0; i < rule.then().size(); i++) {
                demand(rule, rule.then().get(i), rule.actions().get(i));
            }
        }
        return problems;
    }

    private void demandPhases(Rule rule, Set<String> declared) {
        rule.asksPhases().filter(phase -> !declared.contains(phase)).forEach(phase -> problems.add(
                new RuleProblem.UnknownPhase(placeOf(rule, phase), phase, Nearest.to(phase, declared))));
    }

    private static Place placeOf(Rule rule, String key) {
        return rule.when().stream()
                .filter(condition -> condition.keys().containsValue(key))
                .flatMap(condition -> condition.keys().entrySet().stream()
                        .filter(asked -> asked.getValue().equals(key))
                        .map(asked -> condition.places().get(asked.getKey())))
                .findFirst()
                .orElseThrow();
    }

    private void demandOutcomes(Rule rule) {
        for (Condition condition : rule.when()) {
            if (condition.type() == FactType.OUTCOME) {
                text(condition, "clause")
                        .map(ClauseNumber::new)
                        .ifPresent(clause -> demandClause(condition.places().get("clause"), clause, clause::equals));
                demandPart(condition);
            }
        }
    }

    private void demandPart(Condition condition) {
        Optional<String> part = text(condition, "part");
        boolean served = rules.stream().anyMatch(rule -> part.equals(rule.subject().part())
                && text(condition, "clause").stream().allMatch(rule.subject().clause().text()::equals));
        if (part.isPresent() && !served) {
            String cited = text(condition, "clause").orElse("") + " (" + part.get() + ")";
            problems.add(new RuleProblem.UnknownClause(condition.places().get("part"), cited.strip(), ""));
        }
    }

    private void demandMoney(Rule rule) {
        for (Condition condition : rule.when()) {
            condition.money().stream()
                    .flatMap(lines -> lines.clauses().stream())
                    .forEach(clause -> demandClause(condition.places().get("of"), clause, clause::covers));
        }
    }

    private void demandPoints(Rule rule) {
        rule.asksPoints()
                .filter(condition -> rules.stream().noneMatch(giver -> giver.givesPoints(condition)))
                .forEach(condition -> problems.add(new RuleProblem.NoPoints(
                        condition.place(), condition.keys().get("under").replace(Points.EVERY_CLAUSE, ""))));
    }

    private static Optional<String> text(Condition condition, String field) {
        return condition.tests().stream()
                .filter(test -> test.field().equals(field))
                .map(test -> ((Condition.TextTest) test).value())
                .findFirst();
    }

    private void demand(Rule rule, Due due, Place place) {
        selections(due).flatMap(s -> s.clauses().stream()).forEach(clause -> demandClause(place, clause, clause::covers));
        if (!(due instanceof Due.Define)) {
            bases(due).forEach(base -> demandSettled(due, base, place));
        }
        definitions.behind(due).flatMap(phrase -> phrase.held().stream()).distinct().forEach(clause -> demandHeld(clause, place));
        demandIncident(rule, due, place);
        if (due instanceof Due.Revise revise) {
            demandSums(revise, place);
        }
    }

    /** "Its value" is that of the incident the rule is about; a limit is about lines, which are not one incident's. */
    private void demandIncident(Rule rule, Due due, Place place) {
        boolean about = rule.incident().isPresent() && due instanceof Due.Money;
        due.phrases().stream().flatMap(phrase -> phrase.columns().stream()).filter(column -> !about).findFirst()
                .ifPresent(column -> problems.add(new RuleProblem.ItsWithoutIncident(place, column.figure().names())));
    }

    /** A revision is for clauses that there are, each of which states a sum of that sort. */
    private void demandSums(Due.Revise revise, Place place) {
        for (ClauseNumber clause : revise.repriced().clauses()) {
            demandClause(place, clause, clause::covers);
            Repriced one = new Repriced(revise.repriced().what(), List.of(clause));
            boolean served = rules.stream().anyMatch(rule -> clause.covers(rule.subject().clause()));
            boolean found = rules.stream().anyMatch(rule ->
                    rule.then().stream().anyMatch(due -> one.findsIn(due, rule.subject().clause())));
            if (served && !found) {
                problems.add(new RuleProblem.NothingToRevise(place, clause.text()));
            }
        }
    }

    private Stream<Selection> selections(Due due) {
        Stream<Selection> own = due instanceof Due.Gate gate
                ? Stream.of(gate.stopped())
                : due instanceof Due.Hold hold ? Stream.of(hold.kept())
                : due instanceof Due.Bounding limit ? Stream.of(limit.limited()) : Stream.empty();
        return Stream.concat(own, bases(due));
    }

    /** What a due is a share of, through the terms that it is said with. */
    private Stream<Selection> bases(Due due) {
        return definitions.behind(due).flatMap(phrase -> phrase.ownBase().stream());
    }

    private void demandClause(Place place, ClauseNumber clause, Predicate<ClauseNumber> served) {
        Function<Rule, String> number = rule -> rule.subject().clause().text();
        if (rules.stream().map(rule -> rule.subject().clause()).noneMatch(served)) {
            problems.add(new RuleProblem.UnknownClause(
                    place, clause.text(), Nearest.to(clause.text(), rules.stream().map(number).distinct().toList())));
        }
    }

    /** What is held is so under a clause that holds something. */
    private void demandHeld(ClauseNumber clause, Place place) {
        List<String> holding = rules.stream()
                .filter(rule -> rule.then().stream().anyMatch(Due::holds))
                .map(rule -> rule.subject().clause().text())
                .distinct()
                .toList();
        if (!holding.contains(clause.text())) {
            problems.add(new RuleProblem.NothingHeld(place, clause.text(), Nearest.to(clause.text(), holding)));
        }
    }

    /** Whether it settles after what a share is of; what is held and released is settled last but for taxes. */
    private static boolean comesAfter(Selection base, Due due) {
        boolean last = due.holds() || due instanceof Due.Money tax && tax.kind() == Kind.TAX;
        boolean earnBack = due instanceof Due.Money money && money.kind() == Kind.EARN_BACK;
        boolean limit = due instanceof Due.Bounding bounding && !bounding.limited().isOfFees();
        return last || base.isOfFees() || !base.isOfAll() && (limit || earnBack);
    }

    /** A share may only be of lines that stand before it: those of earlier months, fees, and for a fee, fees that are no shares themselves. */
    private void demandSettled(Due due, Selection base, Place place) {
        if (!base.over().reachesThisMonth()) {
            return;
        }
        boolean fee = due instanceof Due.Money money && money.kind().isFee()
                || due instanceof Due.Bounding bounding && bounding.limited().isOfFees();
        boolean circular = fee && rules.stream().anyMatch(other -> other.then().stream()
                .filter(d -> d instanceof Due.Money m && m.kind().isFee() && bases(d).findAny().isPresent())
                .anyMatch(d -> base.selects(((Due.Money) d).kind(), other.subject().clause())));
        if (!comesAfter(base, due) || circular && !(due instanceof Due.Bounding)) {
            problems.add(new RuleProblem.BaseSettlesLater(place, base.words()));
        }
    }
}
