package org.avenant.ladder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.avenant.contract.ClauseNumber;
import org.avenant.rules.Rule;
import org.avenant.rules.RuleBook;
import org.avenant.statement.Due;
import org.avenant.statement.Kind;
import org.avenant.statement.LadderAnswer;
import org.avenant.statement.LadderKind;
import org.avenant.statement.Line;
import org.avenant.statement.Note;
import org.avenant.statement.Score;
import org.avenant.statement.Statement;
import org.avenant.statement.Withheld;

/** What a statement says of one clause, or of the month, as rows of a ladder say it. */
final class Answered {

    private final RuleBook book;

    Answered(RuleBook book) {
        this.book = book;
    }

    /** Everything that a statement tells about what an answer is about. */
    List<LadderAnswer> like(LadderAnswer expected, Statement statement) {
        return expected.clause().map(clause -> of(clause, statement)).orElseGet(() -> List.of(total(statement)));
    }

    /** A provisional total is none yet. */
    private static LadderAnswer total(Statement statement) {
        return statement.isProvisional() ? LadderAnswer.OPEN_TOTAL : LadderAnswer.total(statement.total());
    }

    /** The answers of a clause, never none. */
    List<LadderAnswer> of(ClauseNumber clause, Statement statement) {
        List<LadderAnswer> answers = new ArrayList<>();
        amounts(clause, statement).forEach((kind, amount) -> answers.add(LadderAnswer.amount(LadderKind.of(kind), clause, amount)));
        List<Withheld> stopped = statement.withheld().stream()
                .filter(w -> w.line().subject().clause().equals(clause) || w.by().contains(clause))
                .toList();
        if (!stopped.isEmpty()) {
            answers.add(LadderAnswer.amount(LadderKind.WITHHELD, clause, sum(stopped.stream().map(Withheld::line))));
        }
        if (statement.notices().stream().anyMatch(note -> note instanceof Note.Written w && w.subject().clause().equals(clause))) {
            answers.add(LadderAnswer.plain(LadderKind.NOTICE, clause));
        }
        statement.scores().stream()
                .filter(score -> score.subject().clause().equals(clause))
                .map(Score::points)
                .reduce(BigDecimal::add)
                .ifPresent(points -> answers.add(LadderAnswer.amount(LadderKind.POINTS, clause, points)));
        phases(clause, statement).forEach(phase -> answers.add(LadderAnswer.phase(clause, phase)));
        if (statement.exceptions().stream().anyMatch(open -> open.number().equals(clause.text()))) {
            answers.add(LadderAnswer.plain(LadderKind.UNDECIDED, clause));
        }
        return answers.isEmpty() ? List.of(LadderAnswer.plain(LadderKind.NOTHING, clause)) : answers;
    }

    private static Map<Kind, BigDecimal> amounts(ClauseNumber clause, Statement statement) {
        Map<Kind, BigDecimal> amounts = new TreeMap<>();
        statement.lines().stream()
                .filter(line -> line.subject().clause().equals(clause))
                .forEach(line -> amounts.merge(line.kind(), line.amount(), BigDecimal::add));
        return amounts;
    }

    private static BigDecimal sum(Stream<Line> lines) {
        return lines.map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The phases of the month that the clause declares. */
    private List<String> phases(ClauseNumber clause, Statement statement) {
        return book.rules().stream()
                .filter(rule -> rule.subject().clause().equals(clause))
                .map(Rule::then)
                .flatMap(List::stream)
                .filter(due -> due instanceof Due.InPhase phase && statement.phases().contains(phase.name()))
                .map(due -> ((Due.InPhase) due).name())
                .distinct()
                .toList();
    }
}
