package org.avenant.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.avenant.contract.Days;
import org.avenant.facts.Fact;
import org.avenant.facts.Incident;
import org.avenant.rules.Condition;
import org.avenant.rules.Rule;
import org.avenant.statement.Subject;

/**
 * What some rules come to in a month: each once, or, where it is about an incident, once for each of the month's.
 *
 * @param days the days of the month that they serve, where they do not serve all of it
 */
record Judgement(List<Judged> all, Optional<Days> days) {

    static Judgement of(Stratum stratum, Judge judge, Collection<Fact> facts) {
        List<Judged> all = new ArrayList<>();
        for (Rule rule : stratum.rules()) {
            if (rule.incident().isEmpty()) {
                all.add(new Judged(rule, Optional.empty(), judge.judge(rule)));
            }
            rule.incident().stream()
                    .flatMap(condition -> references(condition, facts).stream())
                    .forEach(incident -> all.add(new Judged(rule, Optional.of(incident), judge.on(incident).judge(rule))));
        }
        return new Judgement(List.copyOf(all), stratum.days());
    }

    private static List<String> references(Condition condition, Collection<Fact> facts) {
        return facts.stream().filter(condition::means).map(fact -> ((Incident) fact).reference()).toList();
    }

    /** The verdicts of each clause part, for the month and for each incident that it is about. */
    Map<Subject, Map<Rule, Verdict>> bySubject() {
        Map<Subject, Map<Rule, Verdict>> bySubject = new LinkedHashMap<>();
        all.stream().filter(judged -> judged.reference().isPresent())
                .forEach(judged -> put(bySubject, subject(judged), judged));
        List<Subject> onIncidents = List.copyOf(bySubject.keySet());
        for (Judged judged : all) {
            List<Subject> answering = onIncidents.stream().filter(subject -> subject.ofMonth().equals(subject(judged))).toList();
            if (judged.reference().isEmpty() && judged.rule().isOtherwise() && !answering.isEmpty()) {
                answering.forEach(subject -> put(bySubject, subject, judged));
            } else if (judged.reference().isEmpty() && !(isAnsweredByThem(judged) && !answering.isEmpty())) {
                put(bySubject, subject(judged), judged);
            }
        }
        return bySubject;
    }

    /** What a rule answers for: its clause, and the incident that it was judged on. */
    Subject subject(Judged judged) {
        Subject subject = judged.rule().subject().during(days);
        return judged.reference().map(subject::on).orElse(subject);
    }

    private static void put(Map<Subject, Map<Rule, Verdict>> bySubject, Subject subject, Judged judged) {
        bySubject.computeIfAbsent(subject, s -> new LinkedHashMap<>()).put(judged.rule(), judged.verdict());
    }

    /** A rule for a month without incidents is silent in a month that has one, and need not be answered for. */
    private static boolean isAnsweredByThem(Judged judged) {
        return judged.verdict() instanceof Verdict.False && judged.deniesIncidents();
    }
}
