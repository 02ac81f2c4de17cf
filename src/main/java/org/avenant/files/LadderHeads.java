package org.avenant.files;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.avenant.facts.Measures;
import org.avenant.language.Language;
import org.avenant.problem.Place;

/** The columns of a ladder that are no figures: where they stand. */
record LadderHeads(Table table, Map<Head, Integer> indices) {

    enum Head {
        CASE("case", "cas"), MONTH("month", "mois"), LIKE("like", "comme"), CLAUSE("clause", "article"),
        KIND("kind", "nature"), AMOUNT("amount", "montant");

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

    /** What a row says in a column; empty where there is no such column. */
    String cell(Table.Row row, Head head) {
        return indices.containsKey(head) ? row.cells().get(indices.get(head)) : "";
    }

    Place place(Table.Row row, Head head) {
        return table.place(row, indices.get(head));
    }
}
