package org.avenant.ladder;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.avenant.contract.ClauseNumber;
import org.avenant.language.Language;
import org.avenant.language.Names;
import org.avenant.language.Noun;
import org.avenant.problem.BookProblem;
import org.avenant.problem.MonthProblem;
import org.avenant.problem.Problem;
import org.avenant.rules.RuleBook;
import org.avenant.statement.LadderAnswer;
import org.avenant.statement.LadderCase;
import org.avenant.statement.LadderCase.Rung;
import org.avenant.statement.LadderKind;
import org.avenant.statement.Statement;

/** The rungs that the rules answer otherwise; where many of them want one figure, that is told once. */
final class Disagreements {

    /** So many cases are named. */
    private static final int NAMED = 3;

    /** A figure that a clause needs. */
    private record Need(String clause, Names figure) {}

    private record Miss(LadderCase one, Rung rung) {}

    private final Answered answered;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Need, List<Miss>> misses = new LinkedHashMap<>();

    Disagreements(RuleBook book) {
        this.answered = new Answered(book);
    }

    /** Compares what a row expects with what a month gave. */
    void compare(LadderCase one, Rung rung, Statement statement) {
        LadderAnswer expected = rung.answer();
        List<LadderAnswer> given = answered.like(expected, statement);
        boolean undecided = given.stream().anyMatch(answer -> answer.kind() == LadderKind.UNDECIDED);
        if (given.stream().anyMatch(expected::agrees) || undecided && lacksRule(expected, statement)) {
            return;
        }
        Optional<Need> need = undecided ? need(expected, statement) : Optional.empty();
        if (need.isEmpty()) {
            problems.add(new BookProblem.LadderDisagrees(
                    rung.place(), one.name(), expected.clause().map(Object::toString).orElse(""),
                    words(List.of(expected)), words(given)));
        } else {
            misses.computeIfAbsent(need.get(), n -> new ArrayList<>()).add(new Miss(one, rung));
        }
    }

    /** All that was found. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        misses.forEach((need, rows) -> all.add(undecided(need, rows)));
        return all;
    }

    /** Whether the clause, or any that the total needs, has no rule: that is told of the clause, and not of each of its cases. */
    private static boolean lacksRule(LadderAnswer expected, Statement statement) {
        return statement.exceptions().stream()
                .filter(MonthProblem.ClauseWithoutRule.class::isInstance)
                .anyMatch(open -> expected.clause().map(ClauseNumber::text).map(open.clause()::equals).orElse(true));
    }

    /** The figure that the clause itself needs; else the first that another clause does, on which it rests. */
    private static Optional<Need> need(LadderAnswer expected, Statement statement) {
        List<Need> needs = statement.exceptions().stream()
                .flatMap(open -> need(open).stream())
                .toList();
        String clause = expected.clause().map(Object::toString).orElse("");
        return needs.stream().filter(need -> need.clause().split(" ")[0].equals(clause)).findFirst()
                .or(() -> needs.stream().findFirst());
    }

    private static Optional<Need> need(MonthProblem open) {
        if (open instanceof MonthProblem.CountsMissing missing) {
            return Optional.of(new Need(missing.clause(), missing.figure()));
        }
        return open instanceof MonthProblem.KpiMissing missing
                ? Optional.of(new Need(missing.clause(), missing.figure()))
                : Optional.empty();
    }

    private static Problem undecided(Need need, List<Miss> rows) {
        List<YearMonth> lenders = rows.stream().flatMap(miss -> miss.one().like().stream()).distinct().sorted().toList();
        List<String> names = rows.stream().map(miss -> miss.one().name()).distinct().toList();
        return new BookProblem.CasesUndecided(
                rows.get(0).rung().place(), need.clause(), need.figure(), names.stream().limit(NAMED).toList(),
                names.size() > NAMED ? " …" : "", lenders);
    }

    private static Names words(List<LadderAnswer> answers) {
        return new Names(noun(answers, Language.ENGLISH), noun(answers, Language.FRENCH));
    }

    private static Noun noun(List<LadderAnswer> answers, Language language) {
        String words = answers.stream().map(answer -> answer.words(language)).collect(Collectors.joining(", "));
        return new Noun(words, words);
    }
}
