package org.avenant.files;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.avenant.amount.Fraction;
import org.avenant.contract.Contract;
import org.avenant.facts.Figures;
import org.avenant.facts.History;
import org.avenant.facts.Measure;
import org.avenant.facts.Measures;
import org.avenant.facts.MonthFigures;
import org.avenant.facts.Reading;
import org.avenant.problem.DataProblem;
import org.avenant.problem.Place;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;

/** {@code facts.csv}: what happened, one row a month, in any order. */
final class FactsFile {

    private final Table table;
    private final Measures measures;
    private final FigureCells figures;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Integer, Measure> columns = new LinkedHashMap<>();
    private final NavigableMap<YearMonth, Table.Row> rows = new TreeMap<>();
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
        reader.demandSense(new Figures(measures, history, contract.term()), history);
        Refusal.ifAny(reader.problems);
        return history;
    }

    // The header.

    private void readHeader() {
        for (int i = 0; i < table.header().cells().size(); i++) {
            String name = table.header().cells().get(i);
            if (!MonthCells.isOne(name)) {
                readColumn(i, name);
            }
        }
    }

    private void readColumn(int index, String name) {
        figures.measure(index, name).ifPresent(measure -> {
            if (columns.containsValue(measure)) {
                problems.add(new DataProblem.ColumnTwice(table.place(table.header(), index), name));
            }
            columns.put(index, measure);
        });
    }

    // The rows.

    private History history() {
        List<MonthFigures> reported = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            months.month(row).ifPresent(month -> {
                Table.Row earlier = rows.putIfAbsent(month, row);
                if (earlier != null) {
                    problems.add(new DataProblem.MonthTwice(months.place(row), month, earlier.line()));
                }
                reported.add(new MonthFigures(month, cells(row)));
            });
        }
        if (rows.size() == table.rows().size()) {
            demandNoGaps();
        }
        return new History(reported);
    }

    private void demandNoGaps() {
        YearMonth before = null;
        for (YearMonth month : rows.keySet()) {
            if (before != null && month.isAfter(before.plusMonths(1))) {
                List<YearMonth> missing =
                        Stream.iterate(before.plusMonths(1), m -> m.isBefore(month), m -> m.plusMonths(1)).limit(12).toList();
                problems.add(new DataProblem.MonthsMissing(months.place(rows.get(month)), missing, before, month));
            }
            before = month;
        }
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

    // What the figures of one month say of each other.

    private void demandSense(Figures figures, History history) {
        columns.forEach((index, measure) -> rows.forEach((month, row) -> {
            Optional<Fraction> reported = history.of(month).flatMap(m -> m.of(measure));
            reported.ifPresent(value -> {
                demandWithin(figures, measure, value, month, table.place(row, index));
                demandCounts(figures, measure, value, month, table.place(row, index));
            });
        }));
    }

    private void demandWithin(Figures figures, Measure measure, Fraction value, YearMonth month, Place place) {
        measure.within().map(measures::get).ifPresent(whole -> {
            if (figures.monthly(whole, month) instanceof Reading.Known known && value.compareTo(known.value()) > 0) {
                problems.add(new DataProblem.MoreThanWhole(
                        place, measure.names(), value.toFortyDigits(), whole.names(), known.value().toFortyDigits()));
            }
        });
    }

    /** A rate beside its counts must be what they give, as far as it was printed. */
    private void demandCounts(Figures figures, Measure measure, Fraction value, YearMonth month, Place place) {
        if (figures.monthly(measure, month) instanceof Reading.Known known && !known.value().equals(value)) {
            int printed = value.exactDecimal().map(BigDecimal::scale).orElse(0);
            BigDecimal counted = known.value().rounded(printed + 2, RoundingMode.HALF_UP);
            Fraction gap = known.value().minus(value).abs();
            if (gap.compareTo(Fraction.of(BigDecimal.ONE.movePointLeft(printed))) >= 0) {
                problems.add(new DataProblem.RateAgainstCounts(
                        place, measure.names(), value.toFortyDigits(), counted));
            }
        }
    }
}
