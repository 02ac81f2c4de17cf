package org.avenant.files;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.avenant.amount.Unit;
import org.avenant.contract.Contract;
import org.avenant.facts.Calls;
import org.avenant.facts.History;
import org.avenant.facts.Measure;
import org.avenant.facts.Measures;
import org.avenant.facts.Stretch;
import org.avenant.language.Language;
import org.avenant.language.Names;
import org.avenant.language.Noun;
import org.avenant.problem.DataProblem;
import org.avenant.problem.Nearest;
import org.avenant.problem.Place;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;

/**
 * {@code calls.csv}: how many calls of a month lasted how long, in any order; rows of one length add up, so that a
 * row may also be a single call. Read row by row, for there may be very many.
 */
final class CallsFile {

    /** So many slips are told; nobody mends more at a time. */
    private static final int ENOUGH = 50;

    /** A table that is plainly none has more; no contract has so many calls of one length. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    private enum Head {
        KIND("kind", "type", "queue", "file"), DURATION("duration", "durée", "duration (s)", "durée (s)"),
        COUNT("count", "nombre");

        private final List<String> names;

        Head(String... names) {
            this.names = List.of(names);
        }

        /** The column as messages call it. */
        String in(Language language) {
            return names.get(language == Language.FRENCH ? 1 : 0);
        }
    }

    /** How the number of calls is written, as any count of a month. */
    private static final Measure COUNTED = new Measure(
            "count", Measure.Kind.VOLUME, new Names(new Noun("count", "count"), new Noun("nombre", "nombre")), List.of(), Unit.NONE, 0,
            Measure.Better.NEITHER, Optional.empty(), Optional.empty(), Measure.Ties.NONE);

    private final Measures measures;
    private final Contract contract;
    private final History reported;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Head, Integer> heads = new EnumMap<>(Head.class);
    private final Map<Stretch, Map<Calls.Lasting, Long>> calls = new HashMap<>();
    private final Map<YearMonth, Boolean> byParts = new HashMap<>();
    private Table table;
    private MonthCells months;
    private FigureCells numbers;

    private CallsFile(Measures measures, Contract contract, History reported) {
        this.measures = measures;
        this.contract = contract;
        this.reported = reported;
    }

    /** The calls of a file; fails with a {@link Refusal} of what is wrong with it. */
    static Calls read(TextFile file, Measures measures, Contract contract, History reported) {
        CallsFile reader = new CallsFile(measures, contract, reported);
        Table.scan(file, reader::header, reader::row, reader.problems);
        Refusal.ifAny(reader.problems);
        return new Calls(reader.calls);
    }

    private void header(Table head) {
        table = head;
        numbers = new FigureCells(head, measures, problems);
        months = new MonthCells(head, contract, problems);
        for (int i = 0; i < head.header().cells().size(); i++) {
            if (MonthHead.of(head.header().cells().get(i)).isEmpty()) {
                column(i);
            }
        }
        Stream.of(Head.DURATION, Head.COUNT).filter(needed -> problems.isEmpty() && !heads.containsKey(needed)).forEach(needed ->
                problems.add(new DataProblem.CallsColumnMissing(head.place(head.header(), 0), needed.in(contract.language()))));
        Refusal.ifAny(problems);
    }

    private void column(int index) {
        String name = table.header().cells().get(index);
        Place place = table.place(table.header(), index);
        Optional<Head> found = Arrays.stream(Head.values()).filter(h -> h.names.contains(Measures.folded(name))).findFirst();
        if (found.isEmpty()) {
            List<String> known = Stream.concat(
                    MonthHead.names(contract.language()), Arrays.stream(Head.values()).map(h -> h.in(contract.language()))).toList();
            problems.add(new DataProblem.CallsColumnUnknown(place, name, Nearest.to(name, known), known));
        } else if (heads.putIfAbsent(found.get(), index) != null) {
            problems.add(new DataProblem.ColumnTwice(place, name));
        }
    }

    private void row(Table.Row row) {
        if (problems.size() >= ENOUGH) {
            return;
        }
        Optional<Stretch> when = when(row);
        Optional<String> kind = heads.containsKey(Head.KIND) ? kind(row) : Optional.of("");
        Optional<Integer> seconds = CallLengthText.read(cell(row, Head.DURATION));
        Optional<Long> count = count(row);
        if (seconds.isEmpty()) {
            problems.add(new DataProblem.NotACallLength(place(row, Head.DURATION), cell(row, Head.DURATION)));
        }
        if (when.isPresent() && kind.isPresent() && seconds.isPresent() && count.isPresent()) {
            calls.computeIfAbsent(when.get(), at -> new HashMap<>())
                    .merge(new Calls.Lasting(kind.get(), seconds.get()), count.get(), Long::sum);
        }
    }

    private String cell(Table.Row row, Head head) {
        return row.cells().get(heads.get(head));
    }

    private Place place(Table.Row row, Head head) {
        return table.place(row, heads.get(head));
    }

    /** A month that was not reported would take its calls along in silence. */
    private Optional<Stretch> when(Table.Row row) {
        Optional<Stretch> when = months.stretch(row);
        when.filter(stretch -> reported.of(stretch.month()).isEmpty())
                .ifPresent(stretch -> problems.add(new DataProblem.CallsWithoutMonth(months.place(row), stretch.month())));
        when.filter(stretch -> reported.of(stretch.month()).isPresent() && !isToldSo(stretch))
                .ifPresent(stretch -> problems.add(new DataProblem.CallsOfOtherDays(months.place(row), stretch.month())));
        return when;
    }

    /** The parts of a month are those of facts.csv, and either all calls of a month are told by them or none. */
    private boolean isToldSo(Stretch stretch) {
        boolean known = stretch.days().stream().allMatch(reported.of(stretch.month()).orElseThrow().parts()::containsKey);
        boolean same = byParts.merge(stretch.month(), stretch.days().isPresent(), (first, now) -> first) == stretch.days().isPresent();
        return known && same;
    }

    private Optional<String> kind(Table.Row row) {
        String cell = cell(row, Head.KIND);
        Optional<Measure> kind = measures.find(cell).filter(Measure::isCountedWhole);
        if (kind.isEmpty()) {
            List<String> known = measures.all().stream().filter(Measure::isCountedWhole).flatMap(Measure::allNames).distinct().toList();
            problems.add(new DataProblem.CallKindUnknown(place(row, Head.KIND), cell, Nearest.to(cell, known)));
        }
        return kind.map(Measure::name);
    }

    private Optional<Long> count(Table.Row row) {
        Optional<BigDecimal> count = numbers.number(row, heads.get(Head.COUNT), COUNTED);
        count.filter(number -> number.compareTo(MOST) > 0).ifPresent(number ->
                problems.add(new DataProblem.NotANumber(place(row, Head.COUNT), cell(row, Head.COUNT), Head.COUNT.in(contract.language()))));
        return count.filter(number -> number.compareTo(MOST) <= 0).map(BigDecimal::longValueExact);
    }
}
