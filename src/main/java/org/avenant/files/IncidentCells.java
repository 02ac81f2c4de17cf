package org.avenant.files;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.avenant.amount.Fraction;
import org.avenant.facts.Column;
import org.avenant.facts.IncidentTypes;
import org.avenant.facts.Measures;
import org.avenant.language.Language;
import org.avenant.problem.DataProblem;
import org.avenant.problem.Nearest;
import org.avenant.problem.Problem;

/** What is noted of each incident besides its date, its kind and its reference. */
final class IncidentCells {

    private final Table table;
    private final IncidentTypes types;
    private final Language language;
    private final List<Problem> problems;
    private final FigureCells figures;
    private final Map<Column, Integer> columns = new LinkedHashMap<>();

    /** @param problems takes everything that is wrong */
    IncidentCells(Table table, IncidentTypes types, Language language, List<Problem> problems) {
        this.table = table;
        this.types = types;
        this.language = language;
        this.problems = problems;
        this.figures = new FigureCells(table, new Measures(types.figures()), problems);
    }

    /** Takes a column of the table, by its name. */
    void column(int index, String name) {
        figures.measure(index, name).flatMap(figure -> types.column(figure.name())).ifPresent(column -> {
            if (columns.putIfAbsent(column, index) != null) {
                problems.add(new DataProblem.ColumnTwice(table.place(table.header(), index), name));
            }
        });
    }

    /** The numbers of a row by their columns, those that are counted from dates included. */
    Map<String, Fraction> figures(Table.Row row, LocalDate date) {
        Map<String, Fraction> cells = new HashMap<>();
        columns.forEach((column, index) -> {
            if (column.isNumber() && !row.cells().get(index).isEmpty()) {
                figures.number(row, index, column.figure()).ifPresent(n -> cells.put(column.name(), Fraction.of(n)));
            }
        });
        Map<String, LocalDate> dates = dates(row, date);
        types.of(Column.Sort.NUMBER).forEach(column -> column.days()
                .filter(days -> dates.containsKey(days.from()) && dates.containsKey(days.until()))
                .ifPresent(days -> cells.put(column.name(), Fraction.of(
                        ChronoUnit.DAYS.between(dates.get(days.from()), dates.get(days.until()))))));
        return cells;
    }

    private Map<String, LocalDate> dates(Table.Row row, LocalDate date) {
        Map<String, LocalDate> dates = new HashMap<>(Map.of(Column.DATE, date));
        columns.forEach((column, index) -> {
            if (column.sort() == Column.Sort.DATE && !row.cells().get(index).isEmpty()) {
                day(row, index).ifPresent(day -> dates.put(column.name(), day));
            }
        });
        return dates;
    }

    /** The texts of a row by their columns, each in its one spelling. */
    Map<String, String> texts(Table.Row row) {
        Map<String, String> texts = new HashMap<>();
        columns.forEach((column, index) -> {
            String cell = row.cells().get(index);
            if (column.sort() == Column.Sort.TEXT && !cell.isEmpty()) {
                Optional<String> value = column.value(cell);
                value.ifPresentOrElse(text -> texts.put(column.name(), text), () -> refuse(row, index, column));
            }
        });
        return texts;
    }

    private void refuse(Table.Row row, int index, Column column) {
        List<String> known = List.copyOf(
                language == Language.FRENCH ? column.values().values() : column.values().keySet());
        String cell = row.cells().get(index);
        problems.add(new DataProblem.UnknownIncidentValue(
                table.place(row, index), cell, column.figure().names(), Nearest.to(cell, known), known));
    }

    /** The day in a cell, or empty where it is none or may be two. */
    Optional<LocalDate> day(Table.Row row, int index) {
        return new DayCells(table, language, problems).day(row, index);
    }
}
