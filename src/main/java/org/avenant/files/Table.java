package org.avenant.files;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.avenant.problem.DataProblem;
import org.avenant.problem.Place;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;

/**
 * A table of text cells with one header row, separated by commas, semicolons or tabs; lines that start with
 * {@code #} are comments.
 */
record Table(TextFile file, char separator, Row header, List<Row> rows) {

    /** One row of the file, with the number of the line it starts on. */
    record Row(int line, List<String> cells) {}

    /** Reads a table with rows; fails with a {@link Refusal} of every one that has not as many cells as the header. */
    static Table read(TextFile file) {
        Table table = readAny(file);
        if (table.rows.isEmpty()) {
            throw new Refusal(new DataProblem.HeaderOnly(Place.of(file.name())));
        }
        return table;
    }

    /** Reads a table that may have no rows yet, as nothing need have happened. */
    static Table readAny(TextFile file) {
        char separator = separator(file.text());
        List<Row> all = rows(file, separator);
        if (all.isEmpty()) {
            throw new Refusal(new DataProblem.EmptyFile(Place.of(file.name())));
        }
        Table table = new Table(file, separator, all.get(0), all.subList(1, all.size()));
        table.demandFullRows();
        return table;
    }

    /**
     * Goes through a table row by row, the header first, and holds none of them: it may tell of very many calls.
     * A row that has not as many cells as the header is left out and told.
     */
    static void scan(TextFile file, Consumer<Table> header, Consumer<Row> each, List<Problem> problems) {
        char separator = separator(file.text());
        Table[] head = new Table[1];
        forEach(file, separator, row -> {
            if (head[0] == null) {
                head[0] = new Table(file, separator, row, List.of());
                header.accept(head[0]);
            } else if (row.cells().size() == head[0].header.cells().size()) {
                each.accept(row);
            } else {
                problems.add(head[0].wrongNumberOfCells(row));
            }
        });
        if (head[0] == null) {
            throw new Refusal(new DataProblem.EmptyFile(Place.of(file.name())));
        }
    }

    private static List<Row> rows(TextFile file, char separator) {
        List<Row> rows = new ArrayList<>();
        forEach(file, separator, rows::add);
        return rows;
    }

    /** A spreadsheet leaves rows and columns of bare separators behind the last ones. */
    private static void forEach(TextFile file, char separator, Consumer<Row> each) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.SKIP)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file.text())) {
            int width = 0;
            for (CsvRecord read : reader) {
                Row row = new Row((int) read.getStartingLineNumber(), read.getFields().stream().map(String::strip).toList());
                int used = used(row);
                width = width == 0 ? used : width;
                if (used > 0) {
                    each.accept(new Row(row.line(), row.cells().subList(0, Math.max(used, Math.min(width, row.cells().size())))));
                }
            }
        } catch (CsvParseException | IOException e) {
            throw new Refusal(new DataProblem.UnclosedQuote(firstOpenQuote(file)));
        }
    }

    /** How many cells a row has up to its last that is not blank. */
    private static int used(Row row) {
        int used = row.cells().size();
        while (used > 0 && row.cells().get(used - 1).isEmpty()) {
            used--;
        }
        return used;
    }

    private static Place firstOpenQuote(TextFile file) {
        int line = 0;
        boolean open = false;
        int opened = 1;
        int column = 1;
        for (String text : file.text().split("\n", -1)) {
            line++;
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) == '"') {
                    open = !open;
                    opened = open ? line : opened;
                    column = open ? i + 1 : column;
                }
            }
        }
        return file.place(opened, column, 1);
    }

    /** The header decides: a tab or a semicolon in it is a separator, for nobody puts one into a name. */
    private static char separator(String text) {
        String header = text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).findFirst().orElse("");
        return header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 ? ';' : ',';
    }

    private void demandFullRows() {
        List<Problem> problems = new ArrayList<>();
        for (Row row : rows) {
            if (row.cells().size() != header.cells().size()) {
                problems.add(wrongNumberOfCells(row));
            }
        }
        // Where no row fits, it is the header that does not: once is enough.
        Refusal.ifAny(problems.size() == rows.size() ? problems.subList(0, Math.min(1, rows.size())) : problems);
    }

    private Problem wrongNumberOfCells(Row row) {
        return new DataProblem.WrongNumberOfCells(file.place(row.line(), 0, 0), row.cells().size(), header.cells().size());
    }

    /** The place of a cell, under its first character. */
    Place place(Row row, int index) {
        String line = file.line(row.line());
        int at = 0;
        boolean quoted = false;
        for (int cell = 0; cell < index && at < line.length(); at++) {
            quoted ^= line.charAt(at) == '"';
            cell += !quoted && line.charAt(at) == separator ? 1 : 0;
        }
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return file.place(row.line(), at + 1, Math.max(1, row.cells().get(index).length()));
    }
}
