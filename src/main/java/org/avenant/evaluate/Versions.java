package org.avenant.evaluate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.avenant.contract.Days;
import org.avenant.contract.Term;
import org.avenant.problem.MonthProblem;
import org.avenant.rules.InForce;
import org.avenant.rules.Rule;
import org.avenant.statement.Due;
import org.avenant.statement.Subject;
import org.avenant.statement.Unsettled;
import org.avenant.statement.Version;

/**
 * Which rules serve a month, and which clauses change inside it so that none can be said to.
 *
 * @param serving the rules that serve the month, or some of its days where the contract splits it
 * @param changing the clauses that change inside the month, where nobody can say what serves it
 * @param amended the clauses that have several versions
 */
record Versions(List<Serving> serving, List<Unsettled> changing, Set<Subject> amended) {

    static Versions of(List<Rule> rules, YearMonth month, Term term) {
        return term.calendar().served()
                .map(served -> served.day(month, term)
                        .map(day -> on(day, rules, month))
                        .orElseGet(() -> split(rules, month, term)))
                .orElseGet(() -> throughout(rules, month, term));
    }

    /** The rules that serve on any day. */
    List<Rule> inForce() {
        return serving.stream().map(Serving::rule).distinct().toList();
    }

    /** The rules that serve all of some days, or of the month where none are given. */
    Stream<Rule> during(Optional<Days> some) {
        return serving.stream().filter(rule -> rule.during(some)).map(Serving::rule);
    }

    /** Which version of its clause a rule is; empty where the clause has but one. */
    Optional<Version> version(Rule rule) {
        InForce days = rule.inForce();
        return amended.contains(rule.subject()) && !days.isAlways()
                ? Optional.of(new Version(days.from(), days.until()))
                : Optional.empty();
    }

    static Set<Subject> amended(List<Rule> rules) {
        if (rules.stream().allMatch(rule -> rule.inForce().isAlways())) {
            return Set.of();
        }
        Map<Subject, Set<InForce>> versions = new LinkedHashMap<>();
        rules.forEach(rule -> versions.computeIfAbsent(rule.subject(), s -> new HashSet<>()).add(rule.inForce()));
        versions.values().removeIf(days -> days.size() < 2);
        return versions.keySet();
    }

    /** Those of the day that decides for the whole month. */
    private static Versions on(LocalDate day, List<Rule> rules, YearMonth month) {
        List<Rule> serving = rules.stream().filter(rule -> rule.inForce().touches(day, day)).toList();
        return new Versions(whole(serving), new VersionGaps(rules, Set.of(), month).on(new Days(day, day)), amended(rules));
    }

    private static List<Serving> whole(List<Rule> rules) {
        return rules.stream().map(rule -> new Serving(rule, Optional.empty())).toList();
    }

    /** Each version serves its own days. */
    private static Versions split(List<Rule> rules, YearMonth month, Term term) {
        Days all = term.days(month);
        List<Rule> touching = rules.stream().filter(rule -> rule.inForce().touches(all.first(), all.last())).toList();
        Map<Subject, LocalDate> recounted = changes(touching.stream().filter(Versions::counts).toList(), all);
        List<Unsettled> changing = new ArrayList<>(open(recounted, touching, (subject, day) ->
                new MonthProblem.SplitInsideMonth(subject.cited(), day, month)));
        changing.addAll(new VersionGaps(rules, recounted.keySet(), month).on(all));
        Stretches stretches = new Stretches(touching, term, month);
        List<Serving> serving = touching.stream()
                .filter(rule -> !recounted.containsKey(rule.subject()))
                .flatMap(rule -> stretches.of(rule).stream()
                        .map(days -> new Serving(rule, Optional.of(days).filter(some -> !some.equals(all)))))
                .toList();
        return new Versions(serving, changing, amended(rules));
    }

    /** Whether it says how a figure is counted from calls, which holds for a month as a whole. */
    private static boolean counts(Rule rule) {
        return rule.then().stream().anyMatch(Due.Count.class::isInstance);
    }

    /** Only what serves the whole month; the contract does not say what happens to one inside which a clause changes. */
    private static Versions throughout(List<Rule> rules, YearMonth month, Term term) {
        Days all = term.days(month);
        List<Rule> touching = rules.stream().filter(rule -> rule.inForce().touches(all.first(), all.last())).toList();
        Map<Subject, LocalDate> changes = changes(touching, all);
        List<Unsettled> changing = new ArrayList<>(open(changes, touching, (subject, day) ->
                new MonthProblem.InForceMidMonth(subject.cited(), day, month)));
        changing.addAll(new VersionGaps(rules, changes.keySet(), month).on(all));
        List<Rule> serving = touching.stream().filter(rule -> !changes.containsKey(rule.subject())).toList();
        return new Versions(whole(serving), changing, amended(rules));
    }

    private static Map<Subject, LocalDate> changes(List<Rule> touching, Days month) {
        Map<Subject, LocalDate> changes = new LinkedHashMap<>();
        touching.forEach(rule -> rule.inForce().changeWithin(month.first(), month.last())
                .ifPresent(day -> changes.putIfAbsent(rule.subject(), day)));
        return changes;
    }

    private static List<Unsettled> open(
            Map<Subject, LocalDate> changes, List<Rule> touching, BiFunction<Subject, LocalDate, MonthProblem> why) {
        return changes.entrySet().stream().map(change -> new Unsettled(
                change.getKey(),
                touching.stream().filter(r -> r.subject().equals(change.getKey())).flatMap(r -> r.then().stream()).toList(),
                why.apply(change.getKey(), change.getValue()))).toList();
    }
}
