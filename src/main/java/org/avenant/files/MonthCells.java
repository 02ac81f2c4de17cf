package org.avenant.files;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.avenant.contract.Contract;
import org.avenant.contract.Term;
import org.avenant.facts.Measures;
import org.avenant.problem.DataProblem;
import org.avenant.problem.Place;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;

/** The cells that say which month a row is for: the month, or its first and last day, or all three. */
final class MonthCells {

    /** A column about the month. */
    private enum Head {
        MONTH("month", "mois"), FROM("from", "du"), TO("to", "au");

        private final List<String> names;

        Head(String english, String french) {
            this.names = List.of(english, french);
        }

        static Optional<Head> of(String name) {
            return Stream.of(values()).filter(head -> head.names.contains(Measures.folded(name))).findFirst();
        }
    }

    private final Table table;
    private final Term term;
    private final DayCells days;
    private final List<Problem> problems;
    private final Map<Head, Integer> heads = new EnumMap<>(Head.class);

    /** @param problems takes everything that is wrong; a table that does not tell its months is a {@link Refusal} */
    MonthCells(Table table, Contract contract, List<Problem> problems) {
        this.table = table;
        this.term = contract.term();
        this.days = new DayCells(table, contract.language(), problems);
        this.problems = problems;
        for (int i = 0; i < table.header().cells().size(); i++) {
            readHead(i, table.header().cells().get(i));
        }
        demandHeads();
    }

    private void readHead(int index, String name) {
        Head.of(name).filter(head -> heads.putIfAbsent(head, index) != null)
                .ifPresent(head -> problems.add(new DataProblem.ColumnTwice(table.place(table.header(), index), name)));
    }

    private void demandHeads() {
        if (heads.containsKey(Head.FROM) != heads.containsKey(Head.TO)) {
            throw new Refusal(new DataProblem.OneEndOfMonths(
                    table.place(table.header(), heads.getOrDefault(Head.FROM, heads.getOrDefault(Head.TO, 0)))));
        }
        if (heads.isEmpty()) {
            throw new Refusal(new DataProblem.NoMonthColumn(table.place(table.header(), 0)));
        }
    }

    /** Whether a column, by its name, is about the month. */
    static boolean isOne(String name) {
        return Head.of(name).isPresent();
    }

    /** Where a row says its month. */
    Place place(Table.Row row) {
        return table.place(row, heads.values().iterator().next());
    }

    /** The month of a row, or empty where it says none, or other days than the month has. */
    Optional<YearMonth> month(Table.Row row) {
        return heads.containsKey(Head.FROM) ? byDays(row) : named(row);
    }

    private Optional<YearMonth> named(Table.Row row) {
        String cell = row.cells().get(heads.get(Head.MONTH));
        Optional<YearMonth> month = MonthText.read(cell);
        if (month.isEmpty()) {
            problems.add(new DataProblem.NotAMonthCell(place(row), cell));
        }
        return month;
    }

    private Optional<YearMonth> byDays(Table.Row row) {
        Optional<LocalDate> from = days.day(row, heads.get(Head.FROM));
        Optional<LocalDate> to = days.day(row, heads.get(Head.TO));
        Optional<YearMonth> month = heads.containsKey(Head.MONTH) ? named(row) : from.map(term.calendar()::month);
        return month.filter(m -> from.isPresent() && to.isPresent() && isMonth(row, m, from.get(), to.get()));
    }

    /** A row's days are those of its month; of one that the contract covers in part, those in the term or all. */
    private boolean isMonth(Table.Row row, YearMonth month, LocalDate from, LocalDate to) {
        LocalDate first = term.contains(month) ? term.firstDay(month) : term.calendar().firstDay(month);
        LocalDate last = term.contains(month) ? term.lastDay(month) : term.calendar().lastDay(month);
        boolean begins = from.equals(first) || from.equals(term.calendar().firstDay(month));
        boolean ends = to.equals(last) || to.equals(term.calendar().lastDay(month));
        if (!begins || !ends) {
            problems.add(new DataProblem.NotTheDaysOfAMonth(
                    table.place(row, heads.get(begins ? Head.TO : Head.FROM)), from, to, month, first, last));
        }
        return begins && ends;
    }
}
