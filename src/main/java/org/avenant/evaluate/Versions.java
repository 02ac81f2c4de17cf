package org.avenant.evaluate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.avenant.contract.Term;
import org.avenant.problem.MonthProblem;
import org.avenant.rules.InForce;
import org.avenant.rules.Rule;
import org.avenant.statement.Subject;
import org.avenant.statement.Unsettled;
import org.avenant.statement.Version;

/**
 * Which rules serve a month, and which clauses change inside it so that none can be said to.
 *
 * @param inForce the rules that serve the whole month, or all of it that lies in the term
 * @param changing the clauses that change inside the month, where the contract does not say which version serves it
 * @param amended the clauses that have several versions
 */
record Versions(List<Rule> inForce, List<Unsettled> changing, Set<Subject> amended) {

    /** Which version of its clause a rule is; empty where the clause has but one. */
    Optional<Version> version(Rule rule) {
        InForce days = rule.inForce();
        return amended.contains(rule.subject()) && !days.equals(InForce.ALWAYS)
                ? Optional.of(new Version(days.from(), days.until()))
                : Optional.empty();
    }

    private static Set<Subject> amended(List<Rule> rules) {
        Map<Subject, Set<InForce>> versions = new LinkedHashMap<>();
        rules.forEach(rule -> versions.computeIfAbsent(rule.subject(), s -> new HashSet<>()).add(rule.inForce()));
        versions.values().removeIf(days -> days.size() < 2);
        return versions.keySet();
    }

    /** Clauses none of whose versions serves the month, though one did before and one will. */
    private static List<Unsettled> between(
            List<Rule> rules, List<Rule> touching, LocalDate first, LocalDate last, YearMonth month) {
        Map<Subject, List<Rule>> absent = new LinkedHashMap<>();
        rules.stream()
                .filter(rule -> touching.stream().noneMatch(t -> t.subject().equals(rule.subject())))
                .forEach(rule -> absent.computeIfAbsent(rule.subject(), s -> new ArrayList<>()).add(rule));
        List<Unsettled> between = new ArrayList<>();
        absent.forEach((subject, versions) -> {
            Optional<LocalDate> ended = days(versions, v -> v.inForce().until()).filter(day -> day.isBefore(first)).max(Comparator.naturalOrder());
            Optional<LocalDate> begins = days(versions, v -> v.inForce().from()).filter(day -> day.isAfter(last)).min(Comparator.naturalOrder());
            if (ended.isPresent() && begins.isPresent()) {
                between.add(new Unsettled(
                        subject, versions.stream().flatMap(v -> v.then().stream()).toList(),
                        new MonthProblem.ClauseBetweenVersions(subject.cited(), ended.get(), begins.get(), month)));
            }
        });
        return between;
    }

    private static Stream<LocalDate> days(List<Rule> versions, Function<Rule, Optional<LocalDate>> day) {
        return versions.stream().map(day).flatMap(Optional::stream);
    }

    /** The contract does not say what happens to the month, or says what cannot be worked out. */
    private static MonthProblem open(Subject subject, LocalDate day, YearMonth month, Term term) {
        return term.calendar().served().isPresent()
                ? new MonthProblem.SplitInsideMonth(subject.cited(), day, month)
                : new MonthProblem.InForceMidMonth(subject.cited(), day, month);
    }

    static Versions of(List<Rule> rules, YearMonth month, Term term) {
        Optional<LocalDate> deciding = term.calendar().served().flatMap(served -> served.day(month, term));
        return deciding.map(day -> on(day, rules, month)).orElseGet(() -> throughout(rules, month, term));
    }

    /** Those of the day that decides for the whole month. */
    private static Versions on(LocalDate day, List<Rule> rules, YearMonth month) {
        List<Rule> serving = rules.stream().filter(rule -> rule.inForce().touches(day, day)).toList();
        return new Versions(serving, between(rules, serving, day, day, month), amended(rules));
    }

    private static Versions throughout(List<Rule> rules, YearMonth month, Term term) {
        LocalDate first = term.firstDay(month);
        LocalDate last = term.lastDay(month);
        List<Rule> touching = rules.stream().filter(rule -> rule.inForce().touches(first, last)).toList();
        Map<Subject, LocalDate> changes = new LinkedHashMap<>();
        for (Rule rule : touching) {
            Optional<LocalDate> change = rule.inForce().changeWithin(first, last);
            change.ifPresent(day -> changes.putIfAbsent(rule.subject(), day));
        }
        List<Unsettled> changing = new ArrayList<>();
        changes.forEach((subject, day) -> changing.add(new Unsettled(
                subject,
                touching.stream().filter(r -> r.subject().equals(subject)).flatMap(r -> r.then().stream()).toList(),
                open(subject, day, month, term))));
        changing.addAll(between(rules, touching, first, last, month));
        return new Versions(touching.stream().filter(r -> !changes.containsKey(r.subject())).toList(), changing, amended(rules));
    }
}
