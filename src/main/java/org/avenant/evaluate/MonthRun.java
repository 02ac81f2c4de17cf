package org.avenant.evaluate;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.avenant.contract.Days;
import org.avenant.facts.Fact;
import org.avenant.facts.FactKey;
import org.avenant.facts.FactMaker;
import org.avenant.facts.History;
import org.avenant.facts.Outcome;
import org.avenant.facts.Phase;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Refusal;
import org.avenant.rules.Condition;
import org.avenant.rules.Rule;
import org.avenant.rules.Speech;
import org.avenant.statement.Answer;
import org.avenant.statement.Due;
import org.avenant.statement.Kind;
import org.avenant.statement.MonthAnswers;
import org.avenant.statement.Note;
import org.avenant.statement.Pen.Written;
import org.avenant.statement.Unsettled;

/**
 * One month's rules: judged stratum by stratum, each on the facts and on what earlier strata gave, and then fired, all that
 * serve the same days together, on everything that any of them asks for. What they write must be what was judged.
 */
final class MonthRun {

    private final String contract;
    private final YearMonth month;
    private final Evidence evidence;
    private final FactMaker maker;
    private final Plans.Plan plan;
    private final Speech speech;
    /** What clauses have answered, by the days of a split month that they answered for, or none for all of it. */
    private final Map<Optional<Days>, Set<Fact>> given = new LinkedHashMap<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<Unsettled> unsettled = new ArrayList<>();
    private final List<Note> notices = new ArrayList<>();
    private final List<Together> together = new ArrayList<>();
    private final Map<Optional<Days>, Map<FactKey, List<? extends Fact>>> facts = new HashMap<>();

    /** What was judged together, kept for whoever asks how a rule came out. */
    private record Together(Stratum stratum, Judge judge, Judgement judgement) {

        /** Those about incidents of which there was none are false. */
        Stream<Judged> rules() {
            if (!stratum.incidents()) {
                return judgement.all().stream();
            }
            Stream<Judged> idle = stratum.rules().stream()
                    .filter(ready -> judgement.all().stream().noneMatch(judged -> judged.ready() == ready))
                    .map(ready -> new Judged(ready, Optional.empty(), judge.judge(ready)));
            return Stream.concat(judgement.all().stream(), idle);
        }
    }

    MonthRun(String contract, YearMonth month, Evidence evidence, FactMaker maker, Plans.Plan plan, Speech speech) {
        this.contract = contract;
        this.month = month;
        this.evidence = evidence;
        this.maker = maker;
        this.plan = plan;
        this.speech = speech;
        this.unsettled.addAll(plan.versions().changing());
        this.unsettled.addAll(plan.unserved());
    }

    List<Answer> answers() {
        return answers;
    }

    /** What the strata fired so far have answered, and what they could not. */
    MonthAnswers said() {
        return new MonthAnswers(answers, unsettled);
    }

    List<Note> notices() {
        return notices;
    }

    /** The phases declared so far. */
    Set<String> phases() {
        Set<String> phases = new LinkedHashSet<>();
        for (Set<Fact> facts : given.values()) {
            for (Fact fact : facts) {
                if (fact instanceof Phase phase) {
                    phases.add(phase.name());
                }
            }
        }
        return phases;
    }

    /** What each rule came to, in the order in which they were judged. */
    List<RuleJudged> judged() {
        return together.stream().flatMap(one -> one.rules().map(judged -> judged(one.judge(), one.judgement(), judged))).toList();
    }

    private static RuleJudged judged(Judge judge, Judgement judgement, Judged one) {
        return new RuleJudged(
                one.rule(), judgement.subject(one), one.verdict(), one.reference().map(judge::on).orElse(judge).conditions(one.ready()));
    }

    /** The fact of a key this month, if there is one. */
    Optional<Fact> fact(FactKey key) {
        return maker.make(key);
    }

    /** The fact of a key as it would be if other figures had been reported. */
    Optional<Fact> fact(FactKey key, History others) {
        return maker.on(others).make(key);
    }

    /** Whether a rule serves this month, and some of its conditions hold. */
    boolean holds(Rule rule, List<Condition> some) {
        Map<FactKey, Integer> slots = Asked.slots(some);
        Known known = Known.of(slots.keySet(), maker::all, given(Optional.empty()));
        Judge judge = new Judge(evidence, known, plan.lineup().knownUnreported(), unsettled);
        return plan.versions().serving().stream().anyMatch(serving -> serving.rule() == rule)
                && judge.holds(Asked.of(some, slots));
    }

    /** Judges and fires the rules, and takes down what their clauses answer. */
    void fire(boolean phasesOnly) {
        plan.lineup().strata(phasesOnly).forEach(this::judge);
        facts.forEach((days, asked) -> {
            List<Fact> all = given(days);
            asked.values().forEach(all::addAll);
            demandAgreement(days, plan.lineup().fireable(phasesOnly, days).fire(all));
        });
    }

    private void judge(Stratum stratum) {
        Optional<Days> days = stratum.days();
        Map<FactKey, List<? extends Fact>> made = facts.computeIfAbsent(days, any -> new LinkedHashMap<>());
        FactMaker own = days.isEmpty() ? maker : maker.during(days.get());
        Known known = Known.of(stratum.keys(), key -> made.computeIfAbsent(key, own::all), given(days));
        Judge judge = new Judge(evidence.during(days), known, plan.lineup().knownUnreported(), List.copyOf(unsettled));
        Judgement judgement = Judgement.of(stratum, judge, known);
        together.add(new Together(stratum, judge, judgement));
        Answers all = Answers.of(judgement, plan.versions(), month);
        take(days.isEmpty() ? all : all.without(new OwnDays(plan.versions(), speech, month)::problem));
    }

    /** What has been answered, each once, as far as a clause knows of it that serves some days of the month, or all of it. */
    private List<Fact> given(Optional<Days> days) {
        if (given.isEmpty()) {
            return new ArrayList<>();
        }
        Set<Fact> known = new LinkedHashSet<>();
        given.forEach((own, facts) -> known.addAll(Days.meet(own, days) ? facts : Set.of()));
        return new ArrayList<>(known);
    }

    private void take(Answers own) {
        answers.addAll(own.given());
        unsettled.addAll(own.unsettled());
        notices.addAll(own.notices());
        own.given().forEach(this::give);
    }

    /** The engine must have fired the rules that were judged true, on what they were, to the letter, and no other. */
    private void demandAgreement(Optional<Days> days, List<Written> written) {
        List<Judged> judged = new ArrayList<>();
        for (Together one : together) {
            if (one.stratum().days().equals(days)) {
                judged.addAll(one.judgement().all());
            }
        }
        List<Written> rest = new ArrayList<>(written);
        Set<String> disagreeing = new LinkedHashSet<>();
        for (Judged one : judged) {
            if (one.holds() && !takeOut(one, rest)) {
                disagreeing.add(one.rule().name());
            }
        }
        rest.forEach(unexpected -> disagreeing.add(unexpected.rule()));
        for (Judged one : judged) {
            if (one.isOpen()) {
                disagreeing.remove(one.rule().name());
            }
        }
        if (!disagreeing.isEmpty()) {
            throw new Refusal(new CallProblem.EvaluatorsDisagree(contract, month, List.copyOf(disagreeing)));
        }
    }

    /**
     * Takes what a rule that holds must have written out of what was, and tells whether it was all there. Of a rule that asks
     * for outcomes it is all that is taken as often as it was written: once for each, as parts of a clause answer alike.
     */
    private static boolean takeOut(Judged held, List<Written> rest) {
        List<Written> own = held.reference().map(held.ready()::said).orElse(held.ready().said());
        boolean found = removeAll(own, rest);
        while (found && held.ready().asksOutcome() && rest.containsAll(own)) {
            removeAll(own, rest);
        }
        return found;
    }

    private static boolean removeAll(List<Written> own, List<Written> rest) {
        boolean all = true;
        for (Written one : own) {
            all &= rest.remove(one);
        }
        return all;
    }

    private void give(Answer answer) {
        answer.said().phases().forEach(phase -> give(answer, phase));
        if (plan.lineup().asksOutcomes()) {
            answer.dues().forEach(due -> give(answer, outcome(answer, due)));
        }
    }

    private static Outcome outcome(Answer answer, Due due) {
        String kind = due instanceof Due.Money money
                ? money.kind().word()
                : due.holds() ? Kind.HELD.word() : due instanceof Due.Nothing ? "nothing" : due.verb().word();
        return new Outcome(answer.subject().clause().text(), answer.subject().part().orElse(""), kind);
    }

    private void give(Answer answer, Fact fact) {
        given.computeIfAbsent(answer.subject().days(), days -> new LinkedHashSet<>()).add(fact);
    }
}
