package org.avenant.files;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.avenant.amount.Fraction;
import org.avenant.contract.Contract;
import org.avenant.facts.History;
import org.avenant.facts.Measure;
import org.avenant.facts.Measures;
import org.avenant.files.LadderHeads.Head;
import org.avenant.problem.DataProblem;
import org.avenant.problem.Place;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;
import org.avenant.statement.LadderCase.Given;
import org.avenant.statement.LadderCase.Rung;
import org.avenant.statement.LadderCase;

/** A file of {@code ladders/}: cases agreed with the other party, one row an answer; a case's further rows repeat its name. */
final class LadderFile {

    private static final Pattern EARLIER = Pattern.compile("(.*\\S) +[-−–](\\d{1,3})");
    private static final List<String> NOT_REPORTED = List.of("missing", "manquant");

    /** A column of figures: of the case's month, or of so many months before it. */
    private record Column(Measure measure, int ago) {

        boolean isSame(Column other) {
            return ago == other.ago && measure.name().equals(other.measure.name());
        }
    }

    private final Table table;
    private final Contract contract;
    private final History history;
    private final FigureCells figures;
    private final List<Problem> problems = new ArrayList<>();
    private final LadderHeads heads;
    private final LadderAnswerCells answers;
    private final Map<Integer, Column> columns = new LinkedHashMap<>();
    private final Map<String, Table.Row> firstRows = new LinkedHashMap<>();
    private final Map<String, List<Rung>> rungs = new LinkedHashMap<>();

    private LadderFile(Table table, Measures measures, Contract contract, History history) {
        this.table = table;
        this.contract = contract;
        this.history = history;
        this.figures = new FigureCells(table, measures, problems);
        this.heads = new LadderHeads(table, new EnumMap<>(Head.class));
        this.answers = new LadderAnswerCells(heads, contract, figures, problems);
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
            Optional<Head> head = Head.of(name);
            boolean twice = head.isPresent() ? heads.indices().putIfAbsent(head.get(), i) != null : readFigure(i, name);
            if (twice) {
                problems.add(new DataProblem.ColumnTwice(table.place(table.header(), i), name));
            }
        }
        for (Head needed : Head.values()) {
            if (needed != Head.LIKE && !heads.indices().containsKey(needed)) {
                problems.add(new DataProblem.LadderColumnMissing(table.place(table.header(), 0), needed.in(contract.language())));
            }
        }
    }

    /** Whether the column is there already. */
    private boolean readFigure(int index, String name) {
        Matcher earlier = EARLIER.matcher(name);
        int ago = earlier.matches() ? Integer.parseInt(earlier.group(2)) : 0;
        Optional<Column> column = figures.measure(index, ago == 0 ? name : earlier.group(1)).map(m -> new Column(m, ago));
        boolean twice = column.isPresent() && columns.values().stream().anyMatch(column.get()::isSame);
        column.ifPresent(c -> columns.put(index, c));
        return twice;
    }

    // The rows.

    private void readRow(Table.Row row) {
        String name = heads.cell(row, Head.CASE);
        if (name.isEmpty()) {
            problems.add(new DataProblem.CaseWithoutName(heads.place(row, Head.CASE)));
            return;
        }
        Table.Row first = firstRows.putIfAbsent(name, row);
        if (first != null) {
            demandSameCase(name, first, row);
        }
        answers.read(row).ifPresent(answer -> rungs.computeIfAbsent(name, n -> new ArrayList<>()).add(new Rung(answer, heads.place(row, Head.CASE))));
    }

    /** A case's further rows leave its figures out, or say the same once more. */
    private void demandSameCase(String name, Table.Row first, Table.Row again) {
        Stream<Integer> told = Stream.concat(
                Stream.of(Head.MONTH, Head.LIKE).map(heads.indices()::get).filter(Objects::nonNull), columns.keySet().stream());
        told.filter(i -> !again.cells().get(i).isEmpty() && !again.cells().get(i).equals(first.cells().get(i)))
                .forEach(i -> problems.add(new DataProblem.CaseToldTwice(table.place(again, i), name, first.line())));
    }

    private Optional<LadderCase> ladderCase(String name, Table.Row row) {
        Optional<YearMonth> month = month(row, Head.MONTH);
        Optional<YearMonth> like = heads.cell(row, Head.LIKE).isEmpty() ? Optional.empty() : month(row, Head.LIKE);
        like.filter(lender -> history.of(lender).isEmpty()).ifPresent(lender ->
                problems.add(new DataProblem.LenderWithoutFacts(heads.place(row, Head.LIKE), lender, history.first(), history.last())));
        return month.map(m -> new LadderCase(name, m, like, given(row, m), rungs.getOrDefault(name, List.of())));
    }

    private Optional<YearMonth> month(Table.Row row, Head head) {
        Optional<YearMonth> month = MonthText.read(heads.cell(row, head));
        if (month.isEmpty()) {
            problems.add(new DataProblem.NotAMonthCell(heads.place(row, head), heads.cell(row, head)));
        }
        return month;
    }

    private List<Given> given(Table.Row row, YearMonth month) {
        Map<Integer, Given> given = new LinkedHashMap<>();
        columns.forEach((index, column) -> {
            if (!row.cells().get(index).isEmpty()) {
                demandInTerm(row, index, month.minusMonths(column.ago()));
                figure(row, index, column).ifPresent(figure -> given.put(index, figure));
            }
        });
        given.forEach((index, part) -> demandWithin(table.place(row, index), part, given.values()));
        return List.copyOf(given.values());
    }

    /** Of a figure for a month before the contract nothing would ever be read. */
    private void demandInTerm(Table.Row row, int index, YearMonth month) {
        if (columns.get(index).ago() > 0 && month.isBefore(contract.term().firstMonth())) {
            problems.add(new DataProblem.BeforeTheContract(table.place(row, index), month, contract.term().from()));
        }
    }

    private Optional<Given> figure(Table.Row row, int index, Column column) {
        return NOT_REPORTED.contains(Measures.folded(row.cells().get(index)))
                ? Optional.of(new Given(column.measure(), column.ago(), Optional.empty()))
                : figures.number(row, index, column.measure())
                        .map(value -> new Given(column.measure(), column.ago(), Optional.of(Fraction.of(value))));
    }

    /** What the row itself says must fit together; what is lent beside it need not. */
    private void demandWithin(Place place, Given part, Collection<Given> row) {
        row.stream()
                .filter(whole -> part.measure().within().filter(whole.measure().name()::equals).isPresent())
                .filter(whole -> whole.ago() == part.ago() && part.figure().isPresent() && whole.figure().isPresent())
                .filter(whole -> part.figure().get().compareTo(whole.figure().get()) > 0)
                .forEach(whole -> problems.add(new DataProblem.MoreThanWhole(
                        place, part.measure().names(), part.figure().get().toFortyDigits(),
                        whole.measure().names(), whole.figure().get().toFortyDigits())));
    }
}
