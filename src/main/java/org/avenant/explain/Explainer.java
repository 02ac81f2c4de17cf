package org.avenant.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.avenant.contract.ClauseNumber;
import org.avenant.evaluate.Evaluation;
import org.avenant.evaluate.Inspection;
import org.avenant.evaluate.RuleJudged;
import org.avenant.evaluate.Verdict;
import org.avenant.facts.History;
import org.avenant.facts.Lever;
import org.avenant.facts.Measure;
import org.avenant.problem.MonthProblem;
import org.avenant.problem.Place;
import org.avenant.rules.Rule;
import org.avenant.statement.Answer;
import org.avenant.statement.Correction;
import org.avenant.statement.Due;
import org.avenant.statement.Note;
import org.avenant.statement.Statement;
import org.avenant.statement.Subject;

/** Tells of a month how each clause came to what it gives, and what it would take to give something else. */
public final class Explainer {

    private final Inspection now;
    private final Statement shown;
    private final Turns turns;
    private final List<RuleJudged> judged;

    /**
     * @param now the month as it was evaluated, alone
     * @param shown the same month beside what was issued and is in dispute
     */
    public Explainer(Evaluation evaluation, History history, Inspection now, Statement shown) {
        this.now = now;
        this.shown = shown;
        this.turns = new Turns(evaluation, history, now);
        this.judged = now.rules().stream().filter(rule -> !rule.rule().isDefinition()).toList();
    }

    /** All of the month, and what one more of each figure is worth. */
    public Explained explain() {
        return new Explained(shown, told(subject -> true), now.limits(), shown.issue().corrections(), new Worths(now, turns).all(rules()));
    }

    /** A clause, or all clauses of an article; none where no rule of theirs serves the month, and nothing is to be told of any. */
    public Explained explain(ClauseNumber clause) {
        List<Correction> corrections = shown.issue().corrections().stream()
                .filter(correction -> clause.covers(correction.line().key().subject().clause()))
                .toList();
        return new Explained(shown, told(subject -> clause.covers(subject.clause())), now.limits(), corrections, List.of());
    }

    private List<Rule> rules() {
        return judged.stream().map(RuleJudged::rule).distinct().toList();
    }

    private List<Told> told(Function<Subject, Boolean> wanted) {
        Set<Subject> subjects = new LinkedHashSet<>(judged.stream().map(RuleJudged::subject).toList());
        now.answers().forEach(answer -> subjects.add(answer.subject()));
        now.statement().exceptions().stream().flatMap(Explainer::unserved).forEach(subjects::add);
        return subjects.stream()
                .filter(wanted::apply)
                .sorted(Comparator.comparing(Function.identity(), Subject.order(shown.contract().wording())))
                .filter(subject -> !isAnsweredByIncidents(subject, subjects))
                .map(this::told)
                .toList();
    }

    private static Stream<Subject> unserved(MonthProblem problem) {
        return problem instanceof MonthProblem.ClauseWithoutRule clause
                ? Stream.of(new Subject(new ClauseNumber(clause.clause()), Optional.empty()))
                : Stream.empty();
    }

    /** A clause about incidents is told incident by incident, where there are some. */
    private static boolean isAnsweredByIncidents(Subject subject, Set<Subject> all) {
        return subject.reference().isEmpty() && all.stream().anyMatch(other -> other.reference().isPresent() && other.ofMonth().equals(subject));
    }

    private Told told(Subject subject) {
        List<Answer> answers = now.answers().stream().filter(answer -> answer.subject().equals(subject)).toList();
        List<RuleJudged> own = judged.stream()
                .filter(rule -> rule.subject().equals(subject) || rule.rule().isOtherwise() && rule.subject().equals(subject.ofMonth()))
                .toList();
        List<Told.Silent> silent = own.stream()
                .filter(rule -> answers.stream().noneMatch(answer -> answer.rule().equals(rule.rule().name())))
                .filter(rule -> rule.holds() ? rule.rule().isOtherwise() : rule.isDecided())
                .sorted(Comparator.comparing(rule -> rule.rule().place(), Place.IN_FILES))
                .map(rule -> silent(rule, answers))
                .toList();
        Optional<Told.Answered> answered = answers.stream().findFirst().map(answer -> answered(answer, own));
        return new Told(subject, answered, open(subject), silent);
    }

    private Told.Silent silent(RuleJudged rule, List<Answer> answers) {
        List<Failure> failed = rule.conditions().stream()
                .filter(condition -> condition.verdict() instanceof Verdict.False)
                .map(condition -> Failure.of(condition, now.figures().measures().incidents()))
                .toList();
        boolean figures = failed.stream().noneMatch(condition -> condition.condition().isCalendar());
        boolean whole = rule.subject().reference().isEmpty() && rule.subject().days().isEmpty();
        boolean movable = !failed.isEmpty() && figures && whole;
        Optional<Turn> turn = Optional.of(rule).filter(one -> movable).flatMap(turns::toAnswer);
        Optional<Measure> stuck = Optional.of(rule).filter(one -> movable && turn.isEmpty()).flatMap(turns::lever).map(Lever::figure);
        int gain = turn.map(then -> then.ownThen().compareTo(then.ownNow())).filter(own -> own != 0)
                .orElseGet(() -> Favour.gain(rule.rule(), answers));
        return new Told.Silent(rule.rule(), failed, turn, stuck, gain);
    }

    private Told.Answered answered(Answer answer, List<RuleJudged> own) {
        Rule rule = own.stream().map(RuleJudged::rule).filter(one -> one.name().equals(answer.rule())).findFirst().orElseThrow();
        List<Told.Stopped> withheld = now.statement().withheld().stream()
                .filter(stopped -> stopped.line().subject().equals(answer.subject()))
                .map(stopped -> new Told.Stopped(stopped, stopped.by().stream().flatMap(this::releases).toList()))
                .toList();
        return new Told.Answered(
                rule, answer,
                now.statement().lines().stream().filter(line -> line.subject().equals(answer.subject()) && line.rule().equals(rule.name())).toList(),
                withheld,
                now.statement().scores().stream().filter(score -> score.answer().equals(answer)).toList(),
                now.limits().stream().filter(limit -> limit.by().equals(answer.subject())).toList(),
                answer.dues().stream().anyMatch(Due.Gate.class::isInstance)
                        ? now.statement().withheld().stream().filter(stopped -> stopped.by().contains(answer.subject().clause())).toList()
                        : List.of());
    }

    /** What would have kept the rules of a gate from stopping anything. */
    private Stream<Told.Release> releases(ClauseNumber gate) {
        return judged.stream()
                .filter(rule -> rule.subject().clause().equals(gate) && rule.holds())
                .filter(rule -> rule.rule().then().stream().anyMatch(Due.Gate.class::isInstance))
                .map(rule -> new Told.Release(rule.rule(), turns.toSilence(rule)));
    }

    private List<MonthProblem> open(Subject subject) {
        List<MonthProblem> open = new ArrayList<>(now.statement().exceptions());
        now.statement().notices().stream().filter(Note.Told.class::isInstance).map(note -> ((Note.Told) note).problem()).forEach(open::add);
        return open.stream()
                .filter(problem -> problem.clause().equals(subject.cited()) || problem.clause().equals(subject.ofAllDays().cited()))
                .toList();
    }
}
