package org.avenant.files;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Contract;
import org.avenant.contract.Days;
import org.avenant.facts.History;
import org.avenant.facts.Measures;
import org.avenant.files.DisputeHeads.Head;
import org.avenant.language.Language;
import org.avenant.problem.DataProblem;
import org.avenant.problem.Nearest;
import org.avenant.problem.Place;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;
import org.avenant.statement.Dispute;
import org.avenant.statement.Kind;
import org.avenant.statement.LadderKind;
import org.avenant.statement.Subject;

/** {@code disputes.csv}: the lines that a party does not accept, one a row, in any order. */
final class DisputesFile {

    private final Contract contract;
    private final History history;
    private final List<Problem> problems = new ArrayList<>();
    private final DisputeHeads heads;
    private final FigureCells figures;

    private DisputesFile(Table table, Measures measures, Contract contract, History history) {
        this.contract = contract;
        this.history = history;
        this.heads = DisputeHeads.of(table, contract.language(), problems);
        this.figures = new FigureCells(table, measures, problems);
    }

    /** The disputes of a file; fails with a {@link Refusal} of everything that is wrong with it. */
    static List<Dispute> read(TextFile file, Measures measures, Contract contract, History history) {
        Table table = Table.readAny(file);
        DisputesFile reader = new DisputesFile(table, measures, contract, history);
        Refusal.ifAny(reader.problems);
        List<Dispute> disputes = table.rows().stream().map(reader::dispute).flatMap(Optional::stream).toList();
        reader.demandOnce(disputes);
        Refusal.ifAny(reader.problems);
        return disputes;
    }

    private Optional<Dispute> dispute(Table.Row row) {
        int before = problems.size();
        Optional<YearMonth> month = month(row);
        Optional<ClauseNumber> clause = clause(row);
        Optional<Kind> kind = heads.cell(row, Head.KIND).flatMap(cell -> kind(cell, heads.place(row, Head.KIND)));
        Optional<Days> days = heads.cell(row, Head.DAYS).flatMap(cell -> days(cell, heads.place(row, Head.DAYS)));
        Optional<BigDecimal> amount = heads.cell(row, Head.AMOUNT).flatMap(cell -> amount(row, cell));
        return problems.size() > before
                ? Optional.empty()
                : month.map(m -> new Dispute(
                        m, new Subject(clause.orElseThrow(), heads.cell(row, Head.PART), heads.cell(row, Head.REFERENCE), days), kind, amount,
                        heads.cell(row, Head.REASON).orElse(""), heads.place(row, Head.CLAUSE), heads.place(row, Head.AMOUNT)));
    }

    /** One line may be in dispute for several reasons; a row that says nothing new was pasted twice. */
    private void demandOnce(List<Dispute> disputes) {
        Map<List<Object>, Place> first = new HashMap<>();
        for (Dispute dispute : disputes) {
            List<Object> said = List.of(dispute.month(), dispute.subject(), dispute.kind(), dispute.amount(), dispute.reason());
            Place earlier = first.putIfAbsent(said, dispute.row());
            if (earlier != null) {
                problems.add(new DataProblem.DisputeTwice(dispute.row(), earlier.line()));
            }
        }
    }

    private Optional<YearMonth> month(Table.Row row) {
        String cell = heads.cell(row, Head.MONTH).orElse("");
        Place place = heads.place(row, Head.MONTH);
        Optional<YearMonth> month = MonthText.read(cell);
        if (month.isEmpty()) {
            problems.add(new DataProblem.NotAMonthCell(place, cell));
        }
        month.filter(m -> history.of(m).isEmpty()).ifPresent(m -> problems.add(new DataProblem.DisputeWithoutMonth(place, m)));
        return month;
    }

    private Optional<ClauseNumber> clause(Table.Row row) {
        String cell = heads.cell(row, Head.CLAUSE).orElse("");
        if (!ClauseNumber.isNumber(cell)) {
            problems.add(new DataProblem.NoSuchClause(heads.place(row, Head.CLAUSE), cell, ""));
            return Optional.empty();
        }
        return Optional.of(new ClauseNumber(cell));
    }

    private Optional<Days> days(String cell, Place place) {
        Optional<Days> days = Days.of(cell);
        if (days.isEmpty()) {
            problems.add(new DataProblem.NotADayCell(place, cell));
        }
        return days;
    }

    private Optional<Kind> kind(String cell, Place place) {
        Optional<Kind> kind = Arrays.stream(Kind.values()).filter(k -> words(k).anyMatch(Measures.folded(cell)::equals)).findFirst();
        if (kind.isEmpty()) {
            List<String> known = Arrays.stream(Kind.values()).map(k -> word(k, contract.language())).toList();
            problems.add(new DataProblem.UnknownDisputeKind(place, cell, Nearest.to(cell, known), known));
        }
        return kind;
    }

    private static Stream<String> words(Kind kind) {
        return Arrays.stream(Language.values()).map(language -> word(kind, language));
    }

    /** As ladders call it; of a kind that no ladder tells, its own word. */
    private static String word(Kind kind, Language language) {
        return Arrays.stream(LadderKind.values())
                .filter(told -> told.name().equals(kind.name()))
                .map(told -> told.word(language))
                .findFirst()
                .orElse(kind.word());
    }

    private Optional<BigDecimal> amount(Table.Row row, String cell) {
        Optional<BigDecimal> amount = figures.money(row, heads.indices().get(Head.AMOUNT));
        amount.filter(sum -> sum.signum() <= 0 || sum.stripTrailingZeros().scale() > contract.decimals()).ifPresent(sum ->
                problems.add(new DataProblem.NotADisputedAmount(heads.place(row, Head.AMOUNT), cell, contract.decimals())));
        return amount.filter(sum -> sum.stripTrailingZeros().scale() <= contract.decimals()).map(sum -> sum.setScale(contract.decimals()));
    }
}
