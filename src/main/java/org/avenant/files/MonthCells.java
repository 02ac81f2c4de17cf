package org.avenant.files;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.avenant.contract.Contract;
import org.avenant.contract.Days;
import org.avenant.contract.Term;
import org.avenant.facts.Stretch;
import org.avenant.problem.DataProblem;
import org.avenant.problem.Place;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;

/** The cells that say which month a row is for, or which part of one: the month, or its first and last day, or all three. */
final class MonthCells {

    private final Table table;
    private final Term term;
    private final DayCells days;
    private final List<Problem> problems;
    private final Map<MonthHead, Integer> heads;

    /** @param problems takes everything that is wrong; a table that does not tell its months is a {@link Refusal} */
    MonthCells(Table table, Contract contract, List<Problem> problems) {
        this.table = table;
        this.term = contract.term();
        this.days = new DayCells(table, contract.language(), problems);
        this.problems = problems;
        this.heads = MonthHead.in(table, problems);
    }

    /** Where a row says its month. */
    Place place(Table.Row row) {
        return table.place(row, heads.values().iterator().next());
    }

    /** The month of a row or the part of it, or empty where it says none, or other days than the month has. */
    Optional<Stretch> stretch(Table.Row row) {
        return saysDays(row) ? byDays(row) : named(row).map(month -> new Stretch(month, Optional.empty()));
    }

    /** Where parts of some months stand beside whole ones, these go by their name alone. */
    private boolean saysDays(Table.Row row) {
        boolean blank = Stream.of(MonthHead.FROM, MonthHead.TO).map(heads::get).allMatch(at -> at == null || row.cells().get(at).isEmpty());
        return !(blank && heads.containsKey(MonthHead.MONTH));
    }

    private Optional<YearMonth> named(Table.Row row) {
        String cell = row.cells().get(heads.get(MonthHead.MONTH));
        Optional<YearMonth> month = MonthText.read(cell);
        if (month.isEmpty()) {
            problems.add(new DataProblem.NotAMonthCell(place(row), cell));
        }
        return month;
    }

    private Optional<Stretch> byDays(Table.Row row) {
        Optional<LocalDate> from = days.day(row, heads.get(MonthHead.FROM));
        Optional<LocalDate> to = days.day(row, heads.get(MonthHead.TO));
        Optional<YearMonth> month = heads.containsKey(MonthHead.MONTH) ? named(row) : from.map(term.calendar()::month);
        return from.isPresent() && to.isPresent() ? month.flatMap(m -> stretch(row, m, from.get(), to.get())) : Optional.empty();
    }

    /** A row's days are those of its month; of one that the contract covers in part, those in the term or all; or a part of it. */
    private Optional<Stretch> stretch(Table.Row row, YearMonth month, LocalDate from, LocalDate to) {
        Days all = term.calendar().days(month);
        Days served = term.contains(month) ? term.days(month) : all;
        boolean begins = from.equals(served.first()) || from.equals(all.first());
        boolean ends = to.equals(served.last()) || to.equals(all.last());
        if (begins && ends) {
            return Optional.of(new Stretch(month, Optional.empty()));
        }
        if (term.calendar().isSplit() && !to.isBefore(from) && served.contain(new Days(from, to))) {
            return Optional.of(new Stretch(month, Optional.of(new Days(from, to))));
        }
        problems.add(new DataProblem.NotTheDaysOfAMonth(
                table.place(row, heads.get(begins ? MonthHead.TO : MonthHead.FROM)), from, to, month, served.first(), served.last()));
        return Optional.empty();
    }
}
