package org.avenant.evaluate;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.contract.Days;
import org.avenant.facts.Fact;
import org.avenant.facts.FactKey;
import org.avenant.facts.FactMaker;
import org.avenant.facts.FactType;
import org.avenant.facts.History;
import org.avenant.facts.Outcome;
import org.avenant.facts.Phase;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Refusal;
import org.avenant.rules.Condition;
import org.avenant.rules.Rule;
import org.avenant.rules.Speech;
import org.avenant.statement.Answer;
import org.avenant.statement.Definitions;
import org.avenant.statement.Due;
import org.avenant.statement.Kind;
import org.avenant.statement.MonthAnswers;
import org.avenant.statement.Note;
import org.avenant.statement.Pen.Written;
import org.avenant.statement.Unsettled;

/** One month's rules, fired stratum by stratum, each on the facts and on what earlier strata gave. */
final class MonthRun {

    private final String contract;
    private final YearMonth month;
    private final Evidence evidence;
    private final FactMaker maker;
    private final Versions versions;
    private final Set<String> knownUnreported;
    private final Speech speech;
    private final Set<Given> given = new LinkedHashSet<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<Unsettled> unsettled = new ArrayList<>();
    private final List<Note> notices = new ArrayList<>();
    private final List<Fired> fired = new ArrayList<>();

    /** What was judged together, kept for whoever asks how a rule came out. */
    private record Fired(Stratum stratum, Judge judge, Judgement judgement) {

        /** Those about incidents of which there was none are false. */
        Stream<Judged> rules() {
            Stream<Judged> idle = stratum.rules().stream()
                    .filter(rule -> judgement.all().stream().noneMatch(judged -> judged.rule().equals(rule)))
                    .map(rule -> new Judged(rule, Optional.empty(), judge.judge(rule)));
            return Stream.concat(judgement.all().stream(), idle);
        }
    }

    MonthRun(String contract, YearMonth month, Evidence evidence, FactMaker maker, Versions versions, Speech speech) {
        this.contract = contract;
        this.month = month;
        this.evidence = evidence;
        this.maker = maker;
        this.versions = versions;
        this.knownUnreported = Judge.knownUnreported(versions.inForce());
        this.speech = speech;
        this.unsettled.addAll(versions.changing());
    }

    List<Answer> answers() {
        return answers;
    }

    List<Unsettled> unsettled() {
        return unsettled;
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
        return given.stream()
                .map(Given::fact)
                .filter(Phase.class::isInstance)
                .map(phase -> ((Phase) phase).name())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What each rule came to, in the order of firing. */
    List<RuleJudged> judged() {
        return fired.stream().flatMap(one -> one.rules().map(judged -> judged(one.judge(), one.judgement(), judged))).toList();
    }

    private static RuleJudged judged(Judge judge, Judgement judgement, Judged one) {
        return new RuleJudged(
                one.rule(), judgement.subject(one), one.verdict(), one.reference().map(judge::on).orElse(judge).conditions(one.rule()));
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
        Set<Fact> facts = given(Optional.empty());
        some.forEach(condition -> maker.make(condition.key()).ifPresent(facts::add));
        Judge judge = new Judge(evidence, facts, knownUnreported, unsettled);
        return versions.inForce().contains(rule) && judge.holds(some);
    }

    /** Fires one stratum and takes down what its clauses answer. */
    void fire(Stratum stratum) {
        Optional<Days> days = stratum.days();
        FactMaker own = days.map(maker::during).orElse(maker);
        Set<Fact> facts = given(days);
        keys(stratum.rules()).forEach(key -> facts.addAll(own.all(key)));
        Judge judge = new Judge(evidence.during(days), facts, knownUnreported, List.copyOf(unsettled));
        Judgement judgement = Judgement.of(stratum, judge, facts);
        demandAgreement(judgement.all(), stratum.fireable().fire(facts));
        fired.add(new Fired(stratum, judge, judgement));
        Definitions definitions = Definitions.of(versions.during(days).flatMap(rule -> rule.then().stream()));
        OwnDays ownDays = new OwnDays(versions, speech, month);
        take(Answers.of(judgement, versions, month).meaning(definitions, month).without(ownDays::problem));
    }

    private Set<Fact> given(Optional<Days> days) {
        return given.stream().filter(one -> one.isKnownTo(days)).map(Given::fact).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void take(Answers own) {
        answers.addAll(own.given());
        unsettled.addAll(own.unsettled());
        notices.addAll(own.notices());
        own.given().forEach(answer -> answer.dues().forEach(due -> outcome(answer, due)));
    }

    private static Set<FactKey> keys(List<Rule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.when().stream())
                .map(Condition::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The engine must have fired the rules that were judged true, on what they were, to the letter, and no other. */
    private void demandAgreement(List<Judged> judged, List<Written> written) {
        List<Written> expected =
                judged.stream().filter(Judged::holds).flatMap(held -> written(held, written)).toList();
        Set<String> disagreeing = Stream.concat(
                        without(expected, written).stream(), without(written, expected).stream())
                .map(Written::rule)
                .filter(rule -> judged.stream().noneMatch(one -> one.isOpen() && one.rule().name().equals(rule)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!disagreeing.isEmpty()) {
            throw new Refusal(new CallProblem.EvaluatorsDisagree(contract, month, List.copyOf(disagreeing)));
        }
    }

    /** What a rule that holds must write; for each outcome that it may ask for once more, as parts of a clause answer alike. */
    private static Stream<Written> written(Judged held, List<Written> written) {
        Rule rule = held.rule();
        List<Written> own = rule.then().stream()
                .map(due -> new Written(rule.name(), held.reference(), due.verb(), due.arguments()))
                .toList();
        boolean asksOutcome = rule.when().stream().anyMatch(c -> c.type() == FactType.OUTCOME && !c.negated());
        long said = written.stream()
                .filter(w -> w.rule().equals(rule.name()) && w.reference().equals(held.reference()))
                .count();
        return Stream.generate(() -> own).limit(asksOutcome ? Math.max(1, said / own.size()) : 1).flatMap(List::stream);
    }

    private static List<Written> without(List<Written> all, List<Written> some) {
        List<Written> rest = new ArrayList<>(all);
        some.forEach(rest::remove);
        return rest;
    }

    private void outcome(Answer answer, Due due) {
        if (due instanceof Due.InPhase phase) {
            give(answer, new Phase(phase.name()));
        }
        String kind = due instanceof Due.Money money
                ? money.kind().word()
                : due.holds() ? Kind.HELD.word() : due instanceof Due.Nothing ? "nothing" : due.verb().word();
        give(answer, new Outcome(answer.subject().clause().text(), answer.subject().part().orElse(""), kind));
    }

    private void give(Answer answer, Fact fact) {
        given.add(new Given(fact, answer.subject().days()));
    }
}
