package org.avenant.issue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.avenant.evaluate.Evaluation;
import org.avenant.facts.History;
import org.avenant.problem.MonthProblem;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;
import org.avenant.statement.Correction;
import org.avenant.statement.Dispute;
import org.avenant.statement.Issue;
import org.avenant.statement.IssuedStatement;
import org.avenant.statement.Note;
import org.avenant.statement.Statement;

/** Where statements go out: each with the corrections it carries, and with what of it is in dispute. */
public final class Desk {

    private final Evaluation evaluation;
    private final History history;
    private final Issued issued;
    private final List<Dispute> disputes;

    /** @param issued the statements that were issued, months in a row, in order */
    public Desk(Evaluation evaluation, History history, List<IssuedStatement> issued, List<Dispute> disputes) {
        this.evaluation = evaluation;
        this.history = history;
        this.issued = new Issued(issued);
        this.disputes = disputes;
    }

    /** The statement of a month that has facts; fails with a {@link Refusal} of disputes that name no line of it. */
    public Statement statement(YearMonth month) {
        Statement alone = evaluation.evaluate(month);
        Statement beside = issued.of(month).map(sent -> again(alone, sent))
                .orElseGet(() -> issued.isNext(month) ? carrying(alone) : alone);
        List<Dispute> own = disputes.stream().filter(dispute -> dispute.month().equals(month)).toList();
        return own.isEmpty() ? beside : new DisputedLines(beside, issued.of(month)).flag(own);
    }

    /** The statement of a month as it goes out; fails with a {@link Refusal} where another month's turn is. */
    public Statement toIssue(YearMonth month) {
        new Turn(evaluation.contract(), issued).demand(month);
        return statement(month);
    }

    /** What is wrong with the disputes of the months that have some. */
    public List<Problem> misdirected() {
        List<Problem> problems = new ArrayList<>();
        for (YearMonth month : disputes.stream().map(Dispute::month).distinct().sorted().toList()) {
            try {
                statement(month);
            } catch (Refusal refusal) {
                problems.addAll(refusal.problems());
            }
        }
        return problems;
    }

    /** The first month that is not issued yet takes the corrections of all that are. */
    private Statement carrying(Statement statement) {
        List<Correction> corrections = new ArrayList<>();
        List<MonthProblem> open = new ArrayList<>();
        for (IssuedStatement sent : issued.all()) {
            Optional<Statement> now = decided(sent.month());
            now.ifPresent(restated -> corrections.addAll(new Restatement(restated, issued).corrections()));
            if (now.isEmpty()) {
                open.add(new MonthProblem.IssuedMonthOpen(sent.month()));
            }
        }
        String rules = statement.fingerprint().rules();
        return statement.beside(new Issue(corrections, !open.isEmpty()), rulesChanged(statement.month(), rules, corrections), open);
    }

    /** A month as it comes out today; empty where it cannot be decided. */
    private Optional<Statement> decided(YearMonth month) {
        return history.of(month).map(reported -> evaluation.evaluate(month)).filter(Statement::isFinal);
    }

    /** An issued month once more: with its own corrections, as they were issued. */
    private Statement again(Statement statement, IssuedStatement sent) {
        Restatement restated = new Restatement(statement, issued);
        List<Note> notes = Stream.concat(
                rulesChanged(sent.month(), sent.rules(), sent.corrections()).stream(),
                Stream.of(otherwise(sent, restated)).filter(note -> !restated.isAsIssued())).toList();
        return statement.beside(new Issue(sent.corrections(), false), notes, List.of());
    }

    /** Told beside corrections, which may come from changed rules as well as from changed figures. */
    private List<Note> rulesChanged(YearMonth month, String rules, List<Correction> corrections) {
        return issued.of(month.minusMonths(1))
                .filter(before -> !corrections.isEmpty() && !before.rules().equals(rules))
                .<Note>map(before -> new Note.Told(new MonthProblem.RulesChanged(before.month())))
                .stream().toList();
    }

    private Note otherwise(IssuedStatement sent, Restatement restated) {
        Stream<YearMonth> next = issued.last().stream()
                .filter(last -> restated.now().isFinal() && !restated.corrections().isEmpty())
                .map(last -> last.plusMonths(1));
        List<YearMonth> carried = Stream.concat(issued.correcting(sent.month()).stream(), next).toList();
        return new Note.Told(restated.now().isFinal()
                ? new MonthProblem.IssuedOtherwise(sent.month(), sent.total(), carried)
                : new MonthProblem.IssuedUndecided(sent.month(), sent.total()));
    }
}
