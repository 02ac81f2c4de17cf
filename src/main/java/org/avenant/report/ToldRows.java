package org.avenant.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.amount.Formula;
import org.avenant.amount.Fraction;
import org.avenant.amount.Steps;
import org.avenant.contract.ClauseNumber;
import org.avenant.explain.Explained;
import org.avenant.explain.Told;
import org.avenant.language.Language;
import org.avenant.problem.MonthProblem;
import org.avenant.problem.Words;
import org.avenant.rules.Rule;
import org.avenant.rules.Speech;
import org.avenant.statement.Line;
import org.avenant.statement.Subject;

/** How a clause came to what it gives, in rows for people. */
final class ToldRows {

    private final Speech speech;
    private final Sayings sayings;
    private final Language language;
    private final Labels labels;
    private final Grid grid;
    private final Formula formula;
    private final Words words;
    private final FailureWords failures;
    private final TurnWords turns;
    private final EffectWords effects;

    ToldRows(Explained explanation, Speech speech, Sayings sayings, Labels labels, Grid grid) {
        this.speech = speech;
        this.sayings = sayings;
        this.language = sayings.language();
        this.labels = labels;
        this.grid = grid;
        this.formula = new Formula(language);
        this.words = new Words(language);
        this.failures = new FailureWords(explanation.statement(), speech, sayings);
        this.turns = new TurnWords(explanation.statement(), sayings);
        this.effects = new EffectWords(explanation, sayings);
    }

    void write(Told told) {
        String clause = told.subject().clause().text();
        told.answered().ifPresentOrElse(answered -> answered(clause, answered), () -> unanswered(clause, told));
        problems(told.open());
        told.silent().forEach(this::silent);
        grid.line("", "");
    }

    private String which(Subject subject) {
        return Stream.of(subject.part(), subject.days().map(days -> days.words(language)), subject.reference())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private void unanswered(String clause, Told told) {
        String which = which(told.subject());
        grid.row(clause, (which.isEmpty() ? "" : which + " · ") + sayings.say(told.open().isEmpty() ? "none-answers" : "undecided"), "");
    }

    private void answered(String clause, Told.Answered answered) {
        String which = which(answered.answer().subject());
        String title = answered.answer().title() + (which.isEmpty() ? "" : " · " + which);
        if (answered.lines().size() == 1) {
            grid.row(clause, title + kind(answered.lines().get(0)), amount(answered.lines().get(0)));
        } else {
            grid.row(clause, title, "");
        }
        grid.remark(sayings.say("when", "words", sayings.joined(speech.conditions(answered.rule(), language))));
        grid.remark(sayings.say("then", "words", sayings.joined(speech.dues(answered.rule(), language))));
        if (!answered.answer().evidence().isEmpty()) {
            grid.remark(formula.figures(answered.answer().evidence()));
        }
        answered.lines().forEach(line -> line(line, answered.lines().size() > 1));
        answered.scores().forEach(score -> grid.remark(sayings.points(Fraction.of(score.points()))));
        answered.withheld().forEach(this::withheld);
        effects.of(answered).forEach(grid::remark);
    }

    private String kind(Line line) {
        String kind = labels.get("kind." + line.kind().word());
        return kind.isEmpty() ? "" : " · " + kind;
    }

    private String amount(Line line) {
        return language.number(line.amount());
    }

    private void line(Line line, boolean several) {
        if (several) {
            grid.row("", labels.get("kind." + line.kind().word()), amount(line));
        }
        steps(line);
        effects.on(line).forEach(grid::remark);
    }

    /** Each step of the arithmetic, with the figures counted from calls and the values of indices that it rests on. */
    private void steps(Line line) {
        List<String> steps = Steps.of(line.expression(), language);
        (steps.isEmpty() ? List.of(formula.of(line.expression())) : steps).forEach(grid::remark);
        line.expression().counted().forEach(figure -> grid.remark(formula.figure(figure)));
        line.expression().indexValues().forEach(index -> grid.remark(formula.index(index)));
    }

    private void withheld(Told.Stopped stopped) {
        Line line = stopped.due().line();
        List<String> by = stopped.due().by().stream().map(ClauseNumber::text).toList();
        grid.row("", sayings.say("withheld", "kind", labels.get("kind." + line.kind().word()), "by", language.list(by),
                "one", by.size() == 1 ? "1" : "", "many", by.size() == 1 ? "" : "1"), amount(line));
        steps(line);
        stopped.releases().forEach(release -> release.turn().ifPresent(turn ->
                grid.remark(turns.releases(turn, release.gate().subject().clause().text()))));
    }

    /** What has to be settled first, and how. */
    void problems(List<MonthProblem> open) {
        for (MonthProblem problem : open) {
            grid.remark(words.sentence(problem));
            String remedy = words.remedy(problem);
            if (!remedy.isEmpty()) {
                grid.remark(remedy);
            }
        }
    }

    private void silent(Told.Silent silent) {
        grid.row("", sayings.say("not", "title", title(silent.rule())), "");
        grid.remark(sayings.say("then", "words", sayings.joined(speech.dues(silent.rule(), language))));
        failures.of(silent).forEach(grid::remark);
        silent.turn().ifPresent(turn -> grid.remark(turns.gives(turn, silent.rule())));
        silent.stuck().ifPresent(figure -> grid.remark(turns.none(figure)));
    }

    private static String title(Rule rule) {
        String number = rule.subject().clause().text() + " ";
        return rule.name().startsWith(number) ? rule.name().substring(number.length()) : rule.name();
    }
}
