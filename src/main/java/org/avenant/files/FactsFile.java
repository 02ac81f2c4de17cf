package org.avenant.files;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.avenant.amount.Fraction;
import org.avenant.contract.Contract;
import org.avenant.contract.Days;
import org.avenant.contract.Term;
import org.avenant.facts.History;
import org.avenant.facts.Measure;
import org.avenant.facts.Measures;
import org.avenant.facts.MonthFigures;
import org.avenant.facts.Stretch;
import org.avenant.problem.DataProblem;
import org.avenant.problem.Place;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;

/** {@code facts.csv}: what happened, one row a month or a part of one, in any order. */
final class FactsFile {

    private final Table table;
    private final Measures measures;
    private final FigureCells figures;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Integer, Measure> columns = new LinkedHashMap<>();
    private final SortedMap<Stretch, Table.Row> rows = new TreeMap<>();
    private final MonthCells months;

    private FactsFile(Table table, Measures measures, Contract contract) {
        this.table = table;
        this.measures = measures;
        this.figures = new FigureCells(table, measures, problems);
        this.months = new MonthCells(table, contract, problems);
    }

    /** The months of a file; fails with a {@link Refusal} of everything that is wrong with it. */
    static History read(TextFile file, Measures measures, Contract contract) {
        FactsFile reader = new FactsFile(Table.read(file), measures, contract);
        reader.readHeader();
        Refusal.ifAny(reader.problems);
        History history = reader.history();
        Refusal.ifAny(reader.problems);
        Refusal.ifAny(reader.parts(history, contract.term()));
        Refusal.ifAny(new FigureSense(reader.table, reader.rows, reader.columns, measures, history, contract.term()).problems());
        return history;
    }

    // The header.

    private void readHeader() {
        for (int i = 0; i < table.header().cells().size(); i++) {
            String name = table.header().cells().get(i);
            if (MonthHead.of(name).isEmpty()) {
                readColumn(i, name);
            }
        }
    }

    private void readColumn(int index, String name) {
        figures.measure(index, name).ifPresent(measure -> {
            if (columns.values().stream().anyMatch(taken -> taken.name().equals(measure.name()))) {
                problems.add(new DataProblem.ColumnTwice(table.place(table.header(), index), name));
            }
            columns.put(index, measure);
        });
    }

    // The rows.

    private History history() {
        table.rows().forEach(row -> months.stretch(row).ifPresent(stretch -> {
            Table.Row earlier = rows.putIfAbsent(stretch, row);
            if (earlier != null) {
                problems.add(new DataProblem.MonthTwice(months.place(row), stretch.month(), earlier.line()));
            }
        }));
        List<YearMonth> reported = rows.keySet().stream().map(Stretch::month).distinct().toList();
        if (rows.size() == table.rows().size()) {
            demandNoGaps(reported);
        }
        return new History(reported.stream().map(this::figures).toList());
    }

    private void demandNoGaps(List<YearMonth> reported) {
        YearMonth before = null;
        for (YearMonth month : reported) {
            if (before != null && month.isAfter(before.plusMonths(1))) {
                List<YearMonth> missing =
                        Stream.iterate(before.plusMonths(1), m -> m.isBefore(month), m -> m.plusMonths(1)).limit(12).toList();
                problems.add(new DataProblem.MonthsMissing(place(month), missing, before, month));
            }
            before = month;
        }
    }

    private SortedMap<Stretch, Table.Row> rowsOf(YearMonth month) {
        return rows.subMap(new Stretch(month, Optional.empty()), new Stretch(month.plusMonths(1), Optional.empty()));
    }

    private Place place(YearMonth month) {
        return months.place(rowsOf(month).values().iterator().next());
    }

    /** What a month's own row leaves blank, or does not stand there at all, its parts give together. */
    private MonthFigures figures(YearMonth month) {
        NavigableMap<Days, Map<String, Fraction>> parts = new TreeMap<>();
        rowsOf(month).forEach((stretch, row) -> stretch.days().ifPresent(days -> parts.put(days, cells(row))));
        Map<String, Fraction> cells = new LinkedHashMap<>(measures.together(parts.values()));
        Optional.ofNullable(rows.get(new Stretch(month, Optional.empty()))).ifPresent(row -> cells.putAll(cells(row)));
        return new MonthFigures(month, cells, Set.of(), parts);
    }

    private List<Problem> parts(History history, Term term) {
        return rows.keySet().stream()
                .map(Stretch::month)
                .distinct()
                .map(month -> new MonthParts(history.of(month).orElseThrow(), term, place(month)))
                .flatMap(parts -> parts.problem().stream())
                .toList();
    }

    private Map<String, Fraction> cells(Table.Row row) {
        Map<String, Fraction> cells = new LinkedHashMap<>();
        columns.forEach((index, measure) -> {
            if (!row.cells().get(index).isEmpty()) {
                figures.number(row, index, measure).ifPresent(value -> cells.put(measure.name(), Fraction.of(value)));
            }
        });
        return cells;
    }
}
