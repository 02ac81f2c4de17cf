package org.avenant.files;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.avenant.amount.Fraction;
import org.avenant.contract.Clause;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Contract;
import org.avenant.facts.History;
import org.avenant.facts.Measure;
import org.avenant.facts.Measures;
import org.avenant.facts.Phase;
import org.avenant.language.Language;
import org.avenant.problem.DataProblem;
import org.avenant.problem.Nearest;
import org.avenant.problem.Place;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;
import org.avenant.statement.LadderAnswer;
import org.avenant.statement.LadderCase;
import org.avenant.statement.LadderCase.Given;
import org.avenant.statement.LadderCase.Rung;
import org.avenant.statement.LadderKind;

/** A file of {@code ladders/}: cases agreed with the other party, one row an answer; a case's further rows repeat its name. */
final class LadderFile {

    private static final Pattern EARLIER = Pattern.compile("(.*\\S) +[-−–](\\d{1,3})");
    private static final List<String> NOT_REPORTED = List.of("missing", "manquant");

    private enum Head {
        CASE("case", "cas"), MONTH("month", "mois"), LIKE("like", "comme"), CLAUSE("clause", "article"),
        KIND("kind", "nature"), AMOUNT("amount", "montant");

        private final List<String> words;

        Head(String... words) {
            this.words = List.of(words);
        }
    }

    /** A column of figures: of the case's month, or of so many months before it. */
    private record Column(Measure measure, int ago) {}

    private final Table table;
    private final Contract contract;
    private final History history;
    private final FigureCells figures;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Head, Integer> heads = new LinkedHashMap<>();
    private final Map<Integer, Column> columns = new LinkedHashMap<>();
    private final Map<String, Table.Row> firstRows = new LinkedHashMap<>();
    private final Map<String, List<Rung>> rungs = new LinkedHashMap<>();

    private LadderFile(Table table, Measures measures, Contract contract, History history) {
        this.table = table;
        this.contract = contract;
        this.history = history;
        this.figures = new FigureCells(table, measures, problems);
    }

    /** The cases of a file, in its order; fails with a {@link Refusal} of everything that is wrong with it. */
    static List<LadderCase> read(TextFile file, Measures measures, Contract contract, History history) {
        LadderFile reader = new LadderFile(Table.read(file), measures, contract, history);
        reader.readHeader();
        Refusal.ifAny(reader.problems);
        reader.table.rows().forEach(reader::readRow);
        List<LadderCase> cases = new ArrayList<>();
        reader.firstRows.forEach((name, row) -> reader.ladderCase(name, row).ifPresent(cases::add));
        Refusal.ifAny(reader.problems);
        return cases;
    }

    // The header.

    private void readHeader() {
        for (int i = 0; i < table.header().cells().size(); i++) {
            String name = table.header().cells().get(i);
            Optional<Head> head = Stream.of(Head.values()).filter(h -> h.words.contains(Measures.folded(name))).findFirst();
            boolean twice = head.isPresent() ? heads.putIfAbsent(head.get(), i) != null : readFigure(i, name);
            if (twice) {
                problems.add(new DataProblem.ColumnTwice(table.place(table.header(), i), name));
            }
        }
        for (Head needed : Head.values()) {
            if (needed != Head.LIKE && !heads.containsKey(needed)) {
                int word = contract.language() == Language.FRENCH ? 1 : 0;
                problems.add(new DataProblem.LadderColumnMissing(table.place(table.header(), 0), needed.words.get(word)));
            }
        }
    }

    /** Whether the column is there already. */
    private boolean readFigure(int index, String name) {
        Matcher earlier = EARLIER.matcher(name);
        int ago = earlier.matches() ? Integer.parseInt(earlier.group(2)) : 0;
        Optional<Column> column = figures.measure(index, ago == 0 ? name : earlier.group(1)).map(m -> new Column(m, ago));
        boolean twice = column.filter(columns::containsValue).isPresent();
        column.ifPresent(c -> columns.put(index, c));
        return twice;
    }

    private String cell(Table.Row row, Head head) {
        return heads.containsKey(head) ? row.cells().get(heads.get(head)) : "";
    }

    private Place place(Table.Row row, Head head) {
        return table.place(row, heads.get(head));
    }

    // The rows.

    private void readRow(Table.Row row) {
        String name = cell(row, Head.CASE);
        if (name.isEmpty()) {
            problems.add(new DataProblem.CaseWithoutName(place(row, Head.CASE)));
            return;
        }
        Table.Row first = firstRows.putIfAbsent(name, row);
        if (first != null) {
            demandSameCase(name, first, row);
        }
        answer(row).ifPresent(answer -> rungs.computeIfAbsent(name, n -> new ArrayList<>()).add(new Rung(answer, place(row, Head.CASE))));
    }

    /** A case's further rows leave its figures out, or say the same once more. */
    private void demandSameCase(String name, Table.Row first, Table.Row again) {
        Stream<Integer> told = Stream.concat(
                Stream.of(Head.MONTH, Head.LIKE).filter(heads::containsKey).map(heads::get), columns.keySet().stream());
        told.filter(i -> !again.cells().get(i).isEmpty() && !again.cells().get(i).equals(first.cells().get(i)))
                .forEach(i -> problems.add(new DataProblem.CaseToldTwice(table.place(again, i), name, first.line())));
    }

    private Optional<LadderCase> ladderCase(String name, Table.Row row) {
        Optional<YearMonth> month = month(row, Head.MONTH);
        Optional<YearMonth> like = cell(row, Head.LIKE).isEmpty() ? Optional.empty() : month(row, Head.LIKE);
        like.filter(lender -> history.of(lender).isEmpty()).ifPresent(lender ->
                problems.add(new DataProblem.LenderWithoutFacts(place(row, Head.LIKE), lender, history.first(), history.last())));
        return month.map(m -> new LadderCase(name, m, like, given(row), rungs.getOrDefault(name, List.of())));
    }

    private Optional<YearMonth> month(Table.Row row, Head head) {
        Optional<YearMonth> month = MonthText.read(cell(row, head));
        if (month.isEmpty()) {
            problems.add(new DataProblem.NotAMonthCell(place(row, head), cell(row, head)));
        }
        return month;
    }

    private List<Given> given(Table.Row row) {
        List<Given> given = new ArrayList<>();
        columns.forEach((index, column) -> {
            String cell = row.cells().get(index);
            if (NOT_REPORTED.contains(Measures.folded(cell))) {
                given.add(new Given(column.measure(), column.ago(), Optional.empty()));
            } else if (!cell.isEmpty()) {
                figures.number(row, index, column.measure())
                        .ifPresent(value -> given.add(new Given(column.measure(), column.ago(), Optional.of(Fraction.of(value)))));
            }
        });
        return given;
    }

    // The answer.

    private Optional<LadderAnswer> answer(Table.Row row) {
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
        String cell = Measures.folded(cell(row, Head.KIND));
        Optional<LadderKind> kind = LadderKind.of(cell)
                .or(() -> LadderKind.of(cell.split(" ")[0]).filter(LadderKind.PHASE::equals));
        if (kind.isEmpty()) {
            List<String> known = LadderKind.words(contract.language());
            problems.add(new DataProblem.UnknownAnswer(
                    place(row, Head.KIND), cell(row, Head.KIND), Nearest.to(cell(row, Head.KIND), known), known));
        }
        return kind;
    }

    private Optional<String> phase(Table.Row row) {
        String[] words = cell(row, Head.KIND).split(" ", 2);
        if (words.length == 1) {
            problems.add(new DataProblem.PhaseWithoutName(
                    place(row, Head.KIND), Phase.words("per act", contract.language())));
            return Optional.empty();
        }
        return Optional.of(Phase.named(words[1]));
    }

    private Optional<ClauseNumber> clause(Table.Row row) {
        String cell = cell(row, Head.CLAUSE);
        List<String> signed = contract.wording().clauses().stream().map(Clause::number).map(ClauseNumber::text).toList();
        if (!ClauseNumber.isNumber(cell) || !signed.isEmpty() && !signed.contains(cell)) {
            problems.add(new DataProblem.NoSuchClause(place(row, Head.CLAUSE), cell, Nearest.to(cell, signed)));
            return Optional.empty();
        }
        return Optional.of(new ClauseNumber(cell));
    }

    private Optional<BigDecimal> amount(Table.Row row, LadderKind kind) {
        boolean there = !cell(row, Head.AMOUNT).isEmpty();
        if (there != kind.hasAmount()) {
            problems.add(there
                    ? new DataProblem.AmountWithoutUse(place(row, Head.AMOUNT), cell(row, Head.KIND))
                    : new DataProblem.AmountMissing(place(row, Head.AMOUNT), cell(row, Head.KIND)));
            return Optional.empty();
        }
        return there
                ? figures.money(row, heads.get(Head.AMOUNT)).map(a -> kind.isTakenOff() ? a.abs().negate() : a)
                : Optional.empty();
    }
}
