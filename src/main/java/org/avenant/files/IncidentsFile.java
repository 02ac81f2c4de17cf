package org.avenant.files;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.avenant.contract.Contract;
import org.avenant.contract.Term;
import org.avenant.facts.Event;
import org.avenant.facts.Events;
import org.avenant.facts.History;
import org.avenant.facts.IncidentKind;
import org.avenant.facts.IncidentTypes;
import org.avenant.facts.Measures;
import org.avenant.language.Language;
import org.avenant.problem.DataProblem;
import org.avenant.problem.Nearest;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;

/** {@code incidents.csv}: dated events, one row each, in any order. */
final class IncidentsFile {

    /** The columns that every such table has. */
    private enum Head {
        DATE("date", "date"), KIND("kind", "type"), REFERENCE("reference", "référence");

        private final String english;
        private final String french;

        Head(String english, String french) {
            this.english = english;
            this.french = french;
        }

        boolean is(String name) {
            return Measures.folded(name).equals(english) || Measures.folded(name).equals(french);
        }

        String in(Language language) {
            return language == Language.FRENCH ? french : english;
        }
    }

    private final Table table;
    private final IncidentTypes types;
    private final Contract contract;
    private final History months;
    private final List<Problem> problems = new ArrayList<>();
    private final IncidentCells cells;
    private final Map<Head, Integer> heads = new EnumMap<>(Head.class);
    private final Map<String, Table.Row> references = new HashMap<>();

    private IncidentsFile(Table table, IncidentTypes types, Contract contract, History months) {
        this.table = table;
        this.types = types;
        this.contract = contract;
        this.months = months;
        this.cells = new IncidentCells(table, types, contract.language(), problems);
    }

    /** The incidents of a file; fails with a {@link Refusal} of everything that is wrong with it. */
    static Events read(TextFile file, IncidentTypes types, Contract contract, History months) {
        IncidentsFile reader = new IncidentsFile(Table.readAny(file), types, contract, months);
        reader.readHeader();
        Refusal.ifAny(reader.problems);
        List<Event> events = reader.table.rows().stream().map(reader::event).flatMap(Optional::stream).toList();
        Refusal.ifAny(reader.problems);
        return new Events(events);
    }

    private void readHeader() {
        List<String> names = table.header().cells();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Optional<Head> head = List.of(Head.values()).stream().filter(h -> h.is(name)).findFirst();
            if (head.isEmpty()) {
                cells.column(i, name);
            } else if (heads.putIfAbsent(head.get(), i) != null) {
                problems.add(new DataProblem.ColumnTwice(table.place(table.header(), i), name));
            }
        }
        List.of(Head.values()).stream().filter(head -> !heads.containsKey(head)).forEach(head -> problems.add(
                new DataProblem.IncidentColumnMissing(table.place(table.header(), 0), head.in(contract.language()))));
    }

    private Optional<Event> event(Table.Row row) {
        Optional<LocalDate> date = cells.day(row, heads.get(Head.DATE)).filter(day -> isReported(day, row));
        Optional<IncidentKind> kind = kind(row);
        String reference = reference(row);
        LocalDate any = date.orElse(contract.term().from());
        Event event = new Event(
                any, contract.term().calendar().month(any), kind.map(IncidentKind::name).orElse(""), reference, cells.figures(row, any), cells.texts(row));
        return date.isPresent() && kind.isPresent() ? Optional.of(event) : Optional.empty();
    }

    /** An incident belongs to a month of the term that was reported; one that does not would be lost in silence. */
    private boolean isReported(LocalDate day, Table.Row row) {
        Term term = contract.term();
        if (day.isBefore(term.from()) || day.isAfter(term.until())) {
            problems.add(new DataProblem.IncidentOutsideTerm(
                    table.place(row, heads.get(Head.DATE)), day, term.from(), term.until()));
            return false;
        }
        YearMonth month = term.calendar().month(day);
        boolean reported = months.of(month).isPresent();
        if (!reported) {
            problems.add(new DataProblem.IncidentWithoutMonth(table.place(row, heads.get(Head.DATE)), day, month));
        }
        return reported;
    }

    private Optional<IncidentKind> kind(Table.Row row) {
        String cell = row.cells().get(heads.get(Head.KIND));
        Optional<IncidentKind> kind = types.kind(cell);
        if (kind.isEmpty()) {
            List<String> known = types.kinds().stream().map(k -> k.names().in(contract.language()).one()).toList();
            problems.add(new DataProblem.UnknownIncident(
                    table.place(row, heads.get(Head.KIND)), cell, Nearest.to(cell, known), known));
        }
        return kind;
    }

    private String reference(Table.Row row) {
        int index = heads.get(Head.REFERENCE);
        String reference = row.cells().get(index);
        Table.Row earlier = reference.isEmpty() ? null : references.putIfAbsent(Measures.folded(reference), row);
        if (reference.isEmpty()) {
            problems.add(new DataProblem.ReferenceMissing(table.place(row, index)));
        } else if (earlier != null) {
            problems.add(new DataProblem.ReferenceTwice(table.place(row, index), reference, earlier.line()));
        }
        return reference;
    }
}
