package org.avenant.evaluate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.avenant.contract.Anniversaries;
import org.avenant.contract.Days;
import org.avenant.contract.Term;
import org.avenant.facts.FactType;
import org.avenant.rules.Rule;
import org.avenant.statement.Due;
import org.avenant.statement.Subject;

/**
 * Where a month is split for each clause: on the days on which a rule of it begins or ends or revises prices, and on those
 * on which something that it is said with changes: a phase, a term, a revision of its prices.
 */
final class Stretches {

    private final List<Rule> rules;
    private final Term term;
    private final Days month;
    private final Map<Subject, NavigableSet<LocalDate>> cuts = new HashMap<>();

    /** @param rules those in force on any day of the month */
    Stretches(List<Rule> rules, Term term, YearMonth month) {
        this.rules = rules;
        this.term = term;
        this.month = term.days(month);
    }

    /** The days that a rule serves, cut where its clause changes; all of the month where it does not. */
    List<Days> of(Rule rule) {
        LocalDate first = rule.inForce().from().filter(month::contain).orElse(month.first());
        LocalDate last = rule.inForce().until().filter(month::contain).orElse(month.last());
        List<Days> stretches = new ArrayList<>();
        for (LocalDate cut : cuts(rule.subject()).subSet(first, false, last, true)) {
            stretches.add(new Days(first, cut.minusDays(1)));
            first = cut;
        }
        stretches.add(new Days(first, last));
        return stretches;
    }

    /** The days on which a clause begins to be another one. */
    private NavigableSet<LocalDate> cuts(Subject subject) {
        NavigableSet<LocalDate> known = cuts.get(subject);
        if (known == null) {
            NavigableSet<LocalDate> own = new TreeSet<>();
            // Of clauses that go by each other's words, the one asked first takes the others' days.
            cuts.put(subject, own);
            List<Rule> its = rules.stream().filter(rule -> rule.subject().equals(subject)).toList();
            its.stream().flatMap(this::changes).forEach(own::add);
            its.stream().flatMap(this::saidWith).map(Rule::subject).distinct().forEach(other -> own.addAll(cuts(other)));
            known = own;
        }
        return known;
    }

    private Stream<LocalDate> changes(Rule rule) {
        Stream<LocalDate> ends = rule.inForce().until().stream().map(day -> day.plusDays(1));
        return Stream.of(rule.inForce().from().stream(), ends, anniversaries(rule))
                .flatMap(days -> days)
                .filter(day -> month.contain(day) && day.isAfter(month.first()));
    }

    /** The days on which it revises prices, unless it says which day's prices a whole month takes. */
    private Stream<LocalDate> anniversaries(Rule rule) {
        return rule.then().stream()
                .filter(Due.Revise.class::isInstance)
                .map(due -> ((Due.Revise) due).revision())
                .filter(revision -> revision.deciding().isEmpty())
                .flatMap(revision -> new Anniversaries(term, revision.anniversary()).latest(month.last()).stream());
    }

    /** The rules that declare the phases it is in, define the terms it says amounts with, and revise its sums. */
    private Stream<Rule> saidWith(Rule rule) {
        List<String> phases = rule.when().stream().filter(c -> c.type() == FactType.PHASE).map(c -> c.keys().get("name")).toList();
        List<String> terms = rule.then().stream().flatMap(due -> due.phrases().stream()).flatMap(phrase -> phrase.terms().stream()).toList();
        return rules.stream().filter(other -> other.givesPhases().anyMatch(phases::contains)
                || other.then().stream().anyMatch(due -> due instanceof Due.Define define && terms.contains(define.term())
                        || due instanceof Due.Revise revise && rule.then().stream().anyMatch(
                                own -> revise.repriced().findsIn(own, rule.subject().clause()))));
    }
}
