package org.avenant.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.avenant.facts.Fact;
import org.avenant.facts.Incident;
import org.avenant.statement.Subject;

/**
 * What some rules come to in a month: each once, or, where it is about an incident, once for each of the month's.
 *
 * @param all in the order of the rules
 */
record Judgement(Stratum stratum, List<Judged> all) {

    static Judgement of(Stratum stratum, Judge judge, Known facts) {
        List<Judged> all = new ArrayList<>();
        for (Ready ready : stratum.rules()) {
            if (ready.incident().isEmpty()) {
                all.add(new Judged(ready, Optional.empty(), judge.judge(ready)));
            } else {
                incidents(ready, judge, facts, all);
            }
        }
        return new Judgement(stratum, all);
    }

    private static void incidents(Ready ready, Judge judge, Known facts, List<Judged> all) {
        for (Fact fact : facts.meantBy(ready.incident().get())) {
            String reference = ((Incident) fact).reference();
            all.add(new Judged(ready, Optional.of(reference), judge.on(reference).judge(ready)));
        }
    }

    /**
     * Takes what the rules of each clause part come to, for the month and for each incident that it is about; what a term
     * means is no answer, so that there may be none.
     */
    void forEachSubject(BiConsumer<Subject, List<Judged>> taken) {
        if (stratum.incidents()) {
            bySubject().forEach((subject, own) -> taken.accept(subject, withoutDefinitions(own)));
            return;
        }
        for (Stratum.Part part : stratum.parts()) {
            List<Judged> own = all.subList(part.from(), part.until());
            taken.accept(part.subject(), part.defines() ? withoutDefinitions(own) : own);
        }
    }

    private static List<Judged> withoutDefinitions(List<Judged> some) {
        return some.stream().filter(judged -> !judged.ready().definition()).toList();
    }

    private Map<Subject, List<Judged>> bySubject() {
        Map<Subject, List<Judged>> bySubject = new LinkedHashMap<>();
        for (Judged judged : all) {
            if (judged.reference().isPresent()) {
                put(bySubject, subject(judged), judged);
            }
        }
        List<Subject> onIncidents = List.copyOf(bySubject.keySet());
        for (Judged judged : all) {
            if (judged.reference().isEmpty()) {
                ofMonth(judged, onIncidents, bySubject);
            }
        }
        return bySubject;
    }

    private void ofMonth(Judged judged, List<Subject> onIncidents, Map<Subject, List<Judged>> bySubject) {
        Subject own = subject(judged);
        List<Subject> answering = onIncidents.stream().filter(subject -> subject.ofMonth().equals(own)).toList();
        if (judged.ready().otherwise() && !answering.isEmpty()) {
            answering.forEach(subject -> put(bySubject, subject, judged));
        } else if (answering.isEmpty() || !isAnsweredByThem(judged)) {
            put(bySubject, own, judged);
        }
    }

    /** What a rule answers for: its clause, and the incident that it was judged on. */
    Subject subject(Judged judged) {
        Subject subject = judged.ready().subject();
        return judged.reference().isEmpty() ? subject : subject.on(judged.reference().get());
    }

    private static void put(Map<Subject, List<Judged>> bySubject, Subject subject, Judged judged) {
        bySubject.computeIfAbsent(subject, s -> new ArrayList<>()).add(judged);
    }

    /** A rule for a month without incidents is silent in a month that has one, and need not be answered for. */
    private static boolean isAnsweredByThem(Judged judged) {
        return judged.verdict() instanceof Verdict.False && judged.ready().deniesIncidents();
    }
}
