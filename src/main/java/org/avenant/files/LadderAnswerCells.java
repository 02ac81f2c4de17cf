package org.avenant.files;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.avenant.contract.Clause;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Contract;
import org.avenant.facts.Measures;
import org.avenant.facts.Phase;
import org.avenant.files.LadderHeads.Head;
import org.avenant.problem.DataProblem;
import org.avenant.problem.Nearest;
import org.avenant.problem.Problem;
import org.avenant.statement.LadderAnswer;
import org.avenant.statement.LadderKind;

/** The last three cells of a ladder's row: what is due under which clause. */
final class LadderAnswerCells {

    private final LadderHeads heads;
    private final Contract contract;
    private final FigureCells figures;
    private final List<Problem> problems;

    /** @param problems takes everything that is wrong */
    LadderAnswerCells(LadderHeads heads, Contract contract, FigureCells figures, List<Problem> problems) {
        this.heads = heads;
        this.contract = contract;
        this.figures = figures;
        this.problems = problems;
    }

    /** The answer of a row, or empty where something is wrong with it. */
    Optional<LadderAnswer> read(Table.Row row) {
        Optional<LadderKind> kind = kind(row);
        Optional<ClauseNumber> clause = kind.filter(k -> k != LadderKind.TOTAL).flatMap(k -> clause(row));
        Optional<BigDecimal> amount = kind.flatMap(k -> amount(row, k));
        Optional<String> phase = kind.filter(LadderKind.PHASE::equals).flatMap(k -> phase(row));
        return kind
                .filter(k -> clause.isPresent() == (k != LadderKind.TOTAL))
                .filter(k -> amount.isPresent() == k.hasAmount())
                .filter(k -> phase.isPresent() == (k == LadderKind.PHASE))
                .map(k -> new LadderAnswer(k, clause, amount, phase.orElse("")));
    }

    /** The word of the cell; behind that of a phase stands its name. */
    private Optional<LadderKind> kind(Table.Row row) {
        String cell = Measures.folded(heads.cell(row, Head.KIND));
        Optional<LadderKind> kind = LadderKind.of(cell)
                .or(() -> LadderKind.of(cell.split(" ")[0]).filter(LadderKind.PHASE::equals));
        if (kind.isEmpty()) {
            List<String> known = LadderKind.words(contract.language());
            problems.add(new DataProblem.UnknownAnswer(
                    heads.place(row, Head.KIND), heads.cell(row, Head.KIND), Nearest.to(heads.cell(row, Head.KIND), known), known));
        }
        return kind;
    }

    private Optional<String> phase(Table.Row row) {
        String[] words = heads.cell(row, Head.KIND).split(" ", 2);
        if (words.length == 1) {
            problems.add(new DataProblem.PhaseWithoutName(
                    heads.place(row, Head.KIND), Phase.words("per act", contract.language())));
            return Optional.empty();
        }
        return Optional.of(Phase.named(words[1]));
    }

    private Optional<ClauseNumber> clause(Table.Row row) {
        String cell = heads.cell(row, Head.CLAUSE);
        List<String> signed = contract.wording().clauses().stream().map(Clause::number).map(ClauseNumber::text).toList();
        if (!ClauseNumber.isNumber(cell) || !signed.isEmpty() && !signed.contains(cell)) {
            problems.add(new DataProblem.NoSuchClause(heads.place(row, Head.CLAUSE), cell, Nearest.to(cell, signed)));
            return Optional.empty();
        }
        return Optional.of(new ClauseNumber(cell));
    }

    private Optional<BigDecimal> amount(Table.Row row, LadderKind kind) {
        boolean there = !heads.cell(row, Head.AMOUNT).isEmpty();
        if (there != kind.hasAmount()) {
            problems.add(there
                    ? new DataProblem.AmountWithoutUse(heads.place(row, Head.AMOUNT), heads.cell(row, Head.KIND))
                    : new DataProblem.AmountMissing(heads.place(row, Head.AMOUNT), heads.cell(row, Head.KIND)));
            return Optional.empty();
        }
        return there
                ? figures.money(row, heads.indices().get(Head.AMOUNT)).map(a -> kind.isTakenOff() ? a.abs().negate() : a)
                : Optional.empty();
    }
}
