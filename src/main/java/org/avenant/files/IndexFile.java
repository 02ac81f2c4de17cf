package org.avenant.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.avenant.facts.IndexSeries;
import org.avenant.facts.Measures;
import org.avenant.facts.Period;
import org.avenant.language.IsoDate;
import org.avenant.language.Language;
import org.avenant.language.Names;
import org.avenant.language.Noun;
import org.avenant.language.Numeral;
import org.avenant.problem.DataProblem;
import org.avenant.problem.Nearest;
import org.avenant.problem.Place;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;

/**
 * {@code indices/Syntec.csv}: the published values of an index, one row a month or a quarter, in any order. The index
 * is called what the file is called, unless a remark says otherwise: {@code # fr: IPC}.
 */
final class IndexFile {

    private static final Map<String, String> COLUMNS = Map.of(
            "period", "period", "période", "period", "value", "value", "valeur", "value",
            "published", "published", "publication", "published");
    private static final List<String> NEEDED = List.of("period", "value", "published");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})[- ]?[QTqt]([1-4])|[QTqt]([1-4])[- ](\\d{4})");
    private static final Pattern CALLED = Pattern.compile("#\\s*(en|fr):\\s*(\\S.*)");

    private final Table table;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Period, Table.Row> rows = new TreeMap<>();

    private IndexFile(Table table) {
        this.table = table;
    }

    /** The index of a file; fails with a {@link Refusal} of everything that is wrong with it. */
    static IndexSeries read(TextFile file, String name) {
        IndexFile reader = new IndexFile(Table.read(file));
        reader.demandNames();
        reader.readHeader();
        Refusal.ifAny(reader.problems);
        List<IndexSeries.Value> values = reader.values();
        Refusal.ifAny(reader.problems);
        reader.demandOneRun();
        Refusal.ifAny(reader.problems);
        return new IndexSeries(new Names(called(file, Language.ENGLISH, name), called(file, Language.FRENCH, name)), values);
    }

    private static Noun called(TextFile file, Language language, String otherwise) {
        String name = remarks(file)
                .filter(remark -> remark.group(1).equals(language.code()))
                .map(remark -> remark.group(2).strip())
                .findFirst()
                .orElse(otherwise);
        return new Noun(name, name);
    }

    private static Stream<Matcher> remarks(TextFile file) {
        return file.lines().stream().map(CALLED::matcher).filter(Matcher::matches);
    }

    /** What a remark calls the index goes into rules, and so must be a name. */
    private void demandNames() {
        TextFile file = table.file();
        remarks(file).filter(remark -> !IndexFolder.isName(remark.group(2).strip())).forEach(remark -> {
            int line = 1 + file.lines().indexOf(remark.group());
            problems.add(new DataProblem.NotAnIndexName(
                    file.place(line, remark.start(2) + 1, remark.group(2).length()), remark.group(2).strip()));
        });
    }

    // The header.

    private void readHeader() {
        List<String> header = table.header().cells();
        for (int i = 0; i < header.size(); i++) {
            String column = COLUMNS.get(Measures.folded(header.get(i)));
            Place place = table.place(table.header(), i);
            if (column == null) {
                problems.add(new DataProblem.UnknownIndexColumn(place, header.get(i), Nearest.to(header.get(i), COLUMNS.keySet()), NEEDED));
            } else if (columns.putIfAbsent(column, i) != null) {
                problems.add(new DataProblem.ColumnTwice(place, header.get(i)));
            }
        }
        Place first = table.place(table.header(), 0);
        NEEDED.stream()
                .filter(column -> problems.isEmpty() && !columns.containsKey(column))
                .forEach(column -> problems.add(new DataProblem.IndexColumnMissing(first, column)));
    }

    // The rows.

    private List<IndexSeries.Value> values() {
        Map<Period, IndexSeries.Value> values = new TreeMap<>();
        for (Table.Row row : table.rows()) {
            period(row).ifPresent(period -> {
                Table.Row earlier = rows.putIfAbsent(period, row);
                if (earlier != null) {
                    problems.add(new DataProblem.PeriodTwice(place(row, "period"), named(period), earlier.line()));
                }
                value(row, period).ifPresent(value -> values.put(period, value));
            });
        }
        return List.copyOf(values.values());
    }

    private Place place(Table.Row row, String column) {
        return table.place(row, columns.get(column));
    }

    private String cell(Table.Row row, String column) {
        return row.cells().get(columns.get(column));
    }

    private static Names named(Period period) {
        String english = period.words(Language.ENGLISH);
        String french = period.words(Language.FRENCH);
        return new Names(new Noun(english, english), new Noun(french, french));
    }

    private Optional<Period> period(Table.Row row) {
        String cell = cell(row, "period");
        Matcher quarter = QUARTER.matcher(cell);
        Optional<Period> period = quarter.matches() ? Optional.of(quarter(quarter)) : MonthText.read(cell).map(Period::month);
        if (period.isEmpty()) {
            problems.add(new DataProblem.NotAPeriod(place(row, "period"), cell));
        }
        return period;
    }

    private static Period quarter(Matcher text) {
        boolean yearFirst = text.group(1) != null;
        return Period.quarter(
                Integer.parseInt(yearFirst ? text.group(1) : text.group(4)), Integer.parseInt(yearFirst ? text.group(2) : text.group(3)));
    }

    /** A row that was prepared and has neither a value nor a day is not published yet. */
    private Optional<IndexSeries.Value> value(Table.Row row, Period period) {
        if (cell(row, "value").isEmpty() && cell(row, "published").isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> value = number(row);
        Optional<LocalDate> published = day(row, period);
        return value.isPresent() && published.isPresent()
                ? Optional.of(new IndexSeries.Value(period, value.get(), published.get()))
                : Optional.empty();
    }

    private Optional<BigDecimal> number(Table.Row row) {
        Numeral read = Numeral.read(cell(row, "value"));
        Place place = place(row, "value");
        if (read instanceof Numeral.Ambiguous both) {
            problems.add(new DataProblem.AmbiguousNumber(place, cell(row, "value"), both.asDecimals(), both.asThousands()));
        } else if (!(read instanceof Numeral.Clear clear) || clear.percent()) {
            problems.add(new DataProblem.NotAnIndexValue(place, cell(row, "value")));
        } else if (clear.value().signum() <= 0) {
            problems.add(new DataProblem.IndexNotPositive(place, clear.value()));
        } else {
            return Optional.of(clear.value());
        }
        return Optional.empty();
    }

    /** Nobody knows a value before its period is over. */
    private Optional<LocalDate> day(Table.Row row, Period period) {
        String cell = cell(row, "published");
        Optional<LocalDate> day = IsoDate.day(cell);
        if (day.isEmpty()) {
            problems.add(new DataProblem.NotAPublicationDay(place(row, "published"), cell));
        } else if (day.get().isBefore(period.lastDay())) {
            problems.add(new DataProblem.PublishedTooEarly(place(row, "published"), named(period), day.get(), period.lastDay()));
        }
        return day;
    }

    /** All months or all quarters, and none left out between two others. */
    private void demandOneRun() {
        Optional<Period> before = Optional.empty();
        for (Entry<Period, Table.Row> row : rows.entrySet()) {
            Period period = row.getKey();
            Place place = place(row.getValue(), "period");
            if (before.filter(b -> b.isQuarter() != period.isQuarter()).isPresent()) {
                problems.add(new DataProblem.MonthsAndQuarters(place));
                return;
            }
            before.filter(b -> !b.next().equals(period))
                    .ifPresent(b -> problems.add(new DataProblem.PeriodMissing(place, named(b.next()), named(b), named(period))));
            before = Optional.of(period);
        }
    }
}
