package org.avenant.evaluate;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.avenant.facts.Reading;
import org.avenant.problem.MonthProblem;
import org.avenant.rules.Rule;
import org.avenant.statement.Answer;
import org.avenant.statement.Definitions;
import org.avenant.statement.Due;
import org.avenant.statement.Note;
import org.avenant.statement.Subject;
import org.avenant.statement.Unsettled;

/**
 * The one answer of each clause part: what its rules give when their verdicts are put side by side.
 *
 * @param versions the rules that serve the month
 * @param given the clauses that answered
 * @param unsettled the clauses that could not be decided, or answered twice, or stayed silent where they must speak
 * @param notices the clauses that do not apply this month
 */
record Answers(Versions versions, List<Answer> given, List<Unsettled> unsettled, List<Note> notices) {

    /** Puts together the verdicts of the rules of one or more clauses. */
    static Answers of(Judgement judgement, Versions versions, YearMonth month) {
        Answers answers = new Answers(versions, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        judgement.bySubject().forEach((subject, own) -> {
            Map<Rule, Verdict> answering = new LinkedHashMap<>(own);
            answering.keySet().removeIf(Rule::isDefinition);
            if (!answering.isEmpty()) {
                answers.answer(subject, answering, month);
            }
        });
        return answers;
    }

    /** The answers with what the contract's terms mean this month; one with a term that means nothing is none. */
    Answers meaning(Definitions definitions, YearMonth month) {
        Answers plain = without(answer -> definitions.undefined(answer.dues())
                .map(term -> new MonthProblem.TermUndefined(answer.subject().cited(), term, month)));
        plain.given.replaceAll(answer -> answer.saying(answer.dues().stream().map(definitions::inPlace).toList()));
        return plain;
    }

    /** The answers but for those of which something is to be told instead. */
    Answers without(Function<Answer, Optional<MonthProblem>> why) {
        Answers others = new Answers(versions, new ArrayList<>(), new ArrayList<>(unsettled), notices);
        for (Answer answer : given) {
            why.apply(answer).ifPresentOrElse(
                    problem -> others.unsettled.add(new Unsettled(answer.subject(), answer.dues(), problem)),
                    () -> others.given.add(answer));
        }
        return others;
    }

    private void answer(Subject subject, Map<Rule, Verdict> verdicts, YearMonth month) {
        List<Rule> speaking = verdicts.keySet().stream()
                .filter(rule -> verdicts.get(rule) instanceof Verdict.True && !rule.isOtherwise())
                .toList();
        // Once a rule speaks, "otherwise nothing" has nothing to say, whatever its own conditions come to.
        Map<Rule, Verdict> open = new LinkedHashMap<>(verdicts);
        open.keySet().removeIf(rule -> !speaking.isEmpty() && rule.isOtherwise());
        Optional<Verdict.Undecided> undecided = first(open, Verdict.Undecided.class);
        Optional<Verdict.Unnoted> unnoted = first(open, Verdict.Unnoted.class);
        Optional<Verdict.Resting> resting = first(open, Verdict.Resting.class);
        Optional<Verdict.Unsettled> unsettledMoney = first(open, Verdict.Unsettled.class);
        Optional<Verdict.Undefined> undefined = first(verdicts, Verdict.Undefined.class);
        if (speaking.size() > 1) {
            List<String> rules = speaking.stream().map(Rule::name).toList();
            giveUp(subject, verdicts, new MonthProblem.ClauseAnswersTwice(subject.cited(), month, rules));
        } else if (undecided.isPresent()) {
            giveUp(subject, verdicts, subject.missing(undecided.get().missing()));
        } else if (unnoted.isPresent()) {
            var cell = unnoted.get().cell();
            giveUp(subject, verdicts, new MonthProblem.IncidentCellBlank(subject.ofMonth().cited(), cell.reference(), cell.column()));
        } else if (resting.isPresent()) {
            giveUp(subject, verdicts, new MonthProblem.RestsOn(subject.cited(), resting.get().clauses()));
        } else if (unsettledMoney.isPresent()) {
            giveUp(subject, verdicts, open(subject, unsettledMoney.get().money(), month));
        } else if (speaking.size() == 1) {
            given.add(answer(subject, speaking.get(0), (Verdict.True) verdicts.get(speaking.get(0))));
        } else if (undefined.isPresent()) {
            notices.add(new Note.Told(new MonthProblem.NotApplicable(
                    subject.cited(), undefined.get().rate().measure().names(), month)));
        } else {
            silent(subject, verdicts, month);
        }
    }

    private static MonthProblem open(Subject subject, Reading.Unsettled money, YearMonth month) {
        if (money.clauses().isEmpty()) {
            return new MonthProblem.MoneyBeforeFacts(subject.cited(), money.month());
        }
        return money.month().equals(month)
                ? new MonthProblem.RestsOn(subject.cited(), money.clauses())
                : new MonthProblem.RestsOnMonth(subject.cited(), money.clauses(), money.month());
    }

    private static <V extends Verdict> Optional<V> first(Map<Rule, Verdict> verdicts, Class<V> kind) {
        return verdicts.values().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private Answer answer(Subject subject, Rule rule, Verdict.True held) {
        return new Answer(
                subject, rule.name(), rule.source(), rule.inForce().from(), versions.version(rule), rule.then(), held.evidence());
    }

    /** Silence is an answer only where no rule's calendar and phase hold, or where the clause says "otherwise nothing". */
    private void silent(Subject subject, Map<Rule, Verdict> verdicts, YearMonth month) {
        Optional<Rule> otherwise = verdicts.keySet().stream()
                .filter(rule -> rule.isOtherwise() && verdicts.get(rule) instanceof Verdict.True)
                .findFirst();
        if (otherwise.isPresent()) {
            given.add(answer(subject, otherwise.get(), (Verdict.True) verdicts.get(otherwise.get())));
            return;
        }
        boolean mustAnswer = verdicts.keySet().stream().flatMap(r -> r.then().stream()).anyMatch(Due::mustAnswer);
        boolean called = verdicts.values().stream().anyMatch(v -> v instanceof Verdict.False f && !f.byCalendar());
        if (mustAnswer && called) {
            giveUp(subject, verdicts, new MonthProblem.ClauseSilent(subject.cited(), month));
        }
    }

    private void giveUp(Subject subject, Map<Rule, Verdict> verdicts, MonthProblem why) {
        List<Due> possible = verdicts.entrySet().stream()
                .filter(entry -> !(entry.getValue() instanceof Verdict.False))
                .flatMap(entry -> entry.getKey().then().stream())
                .toList();
        List<Due> any = verdicts.keySet().stream().flatMap(rule -> rule.then().stream()).toList();
        unsettled.add(new Unsettled(subject, possible.isEmpty() ? any : possible, why));
    }
}
