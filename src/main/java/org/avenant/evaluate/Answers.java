package org.avenant.evaluate;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.avenant.facts.Reading;
import org.avenant.problem.MonthProblem;
import org.avenant.rules.Rule;
import org.avenant.statement.Answer;
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

    /** Puts together what the rules of one or more clauses come to. */
    static Answers of(Judgement judgement, Versions versions, YearMonth month) {
        Answers answers = new Answers(versions, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        judgement.forEachSubject((subject, rules) -> {
            if (!rules.isEmpty()) {
                answers.answer(subject, rules, month);
            }
        });
        return answers;
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

    private void answer(Subject subject, List<Judged> rules, YearMonth month) {
        Judged speaking = null;
        boolean twice = false;
        for (Judged judged : rules) {
            if (speaks(judged)) {
                twice |= speaking != null;
                speaking = speaking == null ? judged : speaking;
            }
        }
        Optional<MonthProblem> open = open(subject, rules, speaking != null, month);
        if (twice) {
            List<String> names = rules.stream().filter(Answers::speaks).map(judged -> judged.rule().name()).toList();
            giveUp(subject, rules, new MonthProblem.ClauseAnswersTwice(subject.cited(), month, names));
        } else if (open.isPresent()) {
            giveUp(subject, rules, open.get());
        } else if (speaking != null) {
            give(subject, speaking, month);
        } else {
            unspoken(subject, rules, month);
        }
    }

    private static boolean speaks(Judged judged) {
        return judged.holds() && !judged.ready().otherwise();
    }

    /** What of a figure, a cell, another clause or money is open and would decide, the strongest first. */
    private Optional<MonthProblem> open(Subject subject, List<Judged> rules, boolean speaks, YearMonth month) {
        Verdict strongest = null;
        for (Judged judged : rules) {
            // Once a rule speaks, "otherwise nothing" has nothing to say, whatever its own conditions come to.
            Verdict verdict = speaks && judged.ready().otherwise() ? null : judged.verdict();
            strongest = verdict != null && strength(verdict) < strength(strongest) ? verdict : strongest;
        }
        if (strongest instanceof Verdict.Undecided undecided) {
            return Optional.of(subject.missing(undecided.missing()));
        }
        if (strongest instanceof Verdict.Unnoted unnoted) {
            return Optional.of(new MonthProblem.IncidentCellBlank(
                    subject.ofMonth().cited(), unnoted.cell().reference(), unnoted.cell().column()));
        }
        if (strongest instanceof Verdict.Resting resting) {
            return Optional.of(new MonthProblem.RestsOn(subject.cited(), resting.clauses()));
        }
        return strongest instanceof Verdict.Unsettled unsettled ? Optional.of(open(subject, unsettled.money(), month)) : Optional.empty();
    }

    private static int strength(Verdict verdict) {
        if (verdict instanceof Verdict.Undecided) {
            return 0;
        }
        if (verdict instanceof Verdict.Unnoted) {
            return 1;
        }
        return verdict instanceof Verdict.Resting ? 2 : verdict instanceof Verdict.Unsettled ? 3 : 4;
    }

    private static MonthProblem open(Subject subject, Reading.Unsettled money, YearMonth month) {
        if (money.clauses().isEmpty()) {
            return new MonthProblem.MoneyBeforeFacts(subject.cited(), money.month());
        }
        return money.month().equals(month)
                ? new MonthProblem.RestsOn(subject.cited(), money.clauses())
                : new MonthProblem.RestsOnMonth(subject.cited(), money.clauses(), money.month());
    }

    /** An answer with a term that means nothing is none. */
    private void give(Subject subject, Judged judged, YearMonth month) {
        Rule rule = judged.rule();
        Ready ready = judged.ready();
        if (ready.undefined().isPresent()) {
            unsettled.add(new Unsettled(subject, rule.then(), new MonthProblem.TermUndefined(subject.cited(), ready.undefined().get(), month)));
        } else {
            given.add(new Answer(
                    subject, rule.name(), ready.source(), rule.inForce().from(), versions.version(rule), ready.dues(),
                    ((Verdict.True) judged.verdict()).evidence()));
        }
    }

    /** Silence is an answer only where no rule's calendar and phase hold, or where the clause says "otherwise nothing". */
    private void unspoken(Subject subject, List<Judged> rules, YearMonth month) {
        Judged otherwise = null;
        Verdict.Undefined undefined = null;
        boolean mustAnswer = false;
        boolean called = false;
        for (Judged judged : rules) {
            otherwise = otherwise == null && judged.ready().otherwise() && judged.holds() ? judged : otherwise;
            undefined = undefined == null && judged.verdict() instanceof Verdict.Undefined rate ? rate : undefined;
            mustAnswer |= judged.ready().mustAnswer();
            called |= judged.verdict() instanceof Verdict.False no && !no.byCalendar();
        }
        if (undefined != null) {
            notices.add(new Note.Told(new MonthProblem.NotApplicable(subject.cited(), undefined.rate().measure().names(), month)));
        } else if (otherwise != null) {
            give(subject, otherwise, month);
        } else if (mustAnswer && called) {
            giveUp(subject, rules, new MonthProblem.ClauseSilent(subject.cited(), month));
        }
    }

    private void giveUp(Subject subject, List<Judged> rules, MonthProblem why) {
        List<Due> possible = rules.stream()
                .filter(judged -> !(judged.verdict() instanceof Verdict.False))
                .flatMap(judged -> judged.rule().then().stream())
                .toList();
        List<Due> any = rules.stream().flatMap(judged -> judged.rule().then().stream()).toList();
        unsettled.add(new Unsettled(subject, possible.isEmpty() ? any : possible, why));
    }
}
