package org.avenant.files;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.avenant.facts.Measures;
import org.avenant.language.Language;
import org.avenant.problem.DataProblem;
import org.avenant.problem.Nearest;
import org.avenant.problem.Place;
import org.avenant.problem.Problem;

/** The columns of {@code disputes.csv}: where they stand. */
record DisputeHeads(Table table, Map<Head, Integer> indices) {

    enum Head {
        MONTH("month", "mois"), CLAUSE("clause", "article"), PART("part", "partie"), REFERENCE("reference", "référence"), DAYS("days", "jours"),
        KIND("kind", "nature"), AMOUNT("amount", "montant"), REASON("reason", "motif");

        private final List<String> words;

        Head(String... words) {
            this.words = List.of(words);
        }

        static Optional<Head> of(String name) {
            return Arrays.stream(values()).filter(head -> head.words.contains(Measures.folded(name))).findFirst();
        }

        String in(Language language) {
            return words.get(language == Language.FRENCH ? 1 : 0);
        }
    }

    /** Reads the header; what is wrong with it goes to {@code problems}. */
    static DisputeHeads of(Table table, Language language, List<Problem> problems) {
        DisputeHeads heads = new DisputeHeads(table, new EnumMap<>(Head.class));
        for (int i = 0; i < table.header().cells().size(); i++) {
            heads.column(i, language, problems);
        }
        List.of(Head.MONTH, Head.CLAUSE).stream().filter(head -> !heads.indices.containsKey(head)).forEach(head ->
                problems.add(new DataProblem.DisputeColumnMissing(table.place(table.header(), 0), head.in(language))));
        return heads;
    }

    private void column(int index, Language language, List<Problem> problems) {
        String name = table.header().cells().get(index);
        Place place = table.place(table.header(), index);
        Optional<Head> head = Head.of(name);
        if (head.isEmpty()) {
            List<String> known = Arrays.stream(Head.values()).map(one -> one.in(language)).toList();
            problems.add(new DataProblem.UnknownDisputeColumn(place, name, Nearest.to(name, known), known));
        } else if (indices.putIfAbsent(head.get(), index) != null) {
            problems.add(new DataProblem.ColumnTwice(place, name));
        }
    }

    /** What a row says in a column; empty where it says nothing, or there is no such column. */
    Optional<String> cell(Table.Row row, Head head) {
        return Optional.ofNullable(indices.get(head)).map(row.cells()::get).filter(cell -> !cell.isEmpty());
    }

    /** The place of a cell, or of the row's clause where there is no such column. */
    Place place(Table.Row row, Head head) {
        return table.place(row, indices.getOrDefault(head, indices.get(Head.CLAUSE)));
    }
}
