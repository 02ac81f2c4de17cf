package org.avenant.issue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.avenant.problem.DataProblem;
import org.avenant.problem.MonthProblem;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;
import org.avenant.statement.Dispute;
import org.avenant.statement.Disputed;
import org.avenant.statement.IssuedLine;
import org.avenant.statement.IssuedStatement;
import org.avenant.statement.LineKey;
import org.avenant.statement.Note;
import org.avenant.statement.Statement;

/** The lines of a statement that are in dispute. */
final class DisputedLines {

    private final Statement statement;
    private final List<IssuedLine> lines;
    private final List<IssuedLine> sent;
    private final List<Disputed> disputed = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    DisputedLines(Statement statement, Optional<IssuedStatement> issued) {
        this.statement = statement;
        this.lines = statement.allLines().stream().map(IssuedLine::of).toList();
        this.sent = issued.stream().flatMap(own -> own.lines().stream()).toList();
    }

    /** The statement with its disputed lines flagged; fails with a {@link Refusal} of disputes that name no line of it. */
    Statement flag(List<Dispute> disputes) {
        disputes.forEach(this::take);
        Refusal.ifAny(problems);
        disputed.sort(Comparator.comparing(Disputed::line, LineKey.order(statement.contract().wording()))
                .thenComparing(Disputed::amount).thenComparing(Disputed::reason));
        return statement.with(disputed, notes.stream().distinct().toList());
    }

    private void take(Dispute dispute) {
        List<LineKey> meant = dispute.meant(lines);
        if (meant.size() == 1) {
            take(dispute, meant.get(0));
        } else if (meant.size() > 1) {
            problems.add(new DataProblem.DisputeOfSeveralLines(
                    dispute.row(), dispute.subject().cited(), statement.month(), meant.stream().map(LineKey::label).toList()));
        } else if (dispute.meant(sent).size() == 1) {
            overtaken(dispute);
        } else if (isOpen(dispute)) {
            notes.add(new Note.Told(new MonthProblem.DisputeWaits(dispute.subject().cited(), statement.month())));
        } else {
            problems.add(new DataProblem.DisputeOfNoLine(dispute.row(), dispute.subject().cited(), statement.month(),
                    lines.stream().map(line -> line.key().label()).distinct().toList()));
        }
    }

    /** A clause that is not decided may yet give the line. */
    private boolean isOpen(Dispute dispute) {
        return statement.exceptions().stream().anyMatch(open -> open.number().equals(dispute.subject().clause().text()));
    }

    private void take(Dispute dispute, LineKey line) {
        BigDecimal whole = amount(line, lines);
        BigDecimal before = disputed.stream().filter(d -> d.line().equals(line)).map(Disputed::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal wanted = dispute.amount().orElse(whole.abs());
        BigDecimal together = before.abs().add(wanted);
        if (together.compareTo(whole.abs()) <= 0) {
            disputed.add(new Disputed(line, whole.signum() < 0 ? wanted.negate() : wanted, dispute.reason()));
        } else if (together.compareTo(amount(line, sent).abs()) <= 0) {
            overtaken(dispute);
        } else {
            problems.add(new DataProblem.DisputeAboveLine(
                    dispute.sum(), dispute.subject().cited(), statement.month(), wanted, whole,
                    before.signum() == 0 ? List.of() : List.of(before.abs())));
        }
    }

    /** What was issued is disputed, and what it would be today has less of it. */
    private void overtaken(Dispute dispute) {
        notes.add(new Note.Told(new MonthProblem.DisputeOvertaken(dispute.subject().cited(), statement.month())));
    }

    private static BigDecimal amount(LineKey key, List<IssuedLine> some) {
        return some.stream().filter(line -> line.key().equals(key)).map(IssuedLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
