package org.avenant.files;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.avenant.facts.Measures;
import org.avenant.language.Language;
import org.avenant.problem.DataProblem;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;

/** A column that says which month a row is for, or which days. */
enum MonthHead {
    MONTH("month", "mois"), FROM("from", "du"), TO("to", "au");

    private final List<String> names;

    MonthHead(String english, String french) {
        this.names = List.of(english, french);
    }

    /** The column of a name, or empty where it is about something else. */
    static Optional<MonthHead> of(String name) {
        return Stream.of(values()).filter(head -> head.names.contains(Measures.folded(name))).findFirst();
    }

    /** What such columns are called. */
    static Stream<String> names(Language language) {
        return Stream.of(values()).map(head -> head.names.get(language == Language.FRENCH ? 1 : 0));
    }

    /** Where they stand in a table, at least one; fails with a {@link Refusal} where none says a month. */
    static Map<MonthHead, Integer> in(Table table, List<Problem> problems) {
        Map<MonthHead, Integer> heads = new EnumMap<>(MonthHead.class);
        for (int i = 0; i < table.header().cells().size(); i++) {
            String name = table.header().cells().get(i);
            Optional<MonthHead> head = of(name);
            if (head.isPresent() && heads.putIfAbsent(head.get(), i) != null) {
                problems.add(new DataProblem.ColumnTwice(table.place(table.header(), i), name));
            }
        }
        if (heads.containsKey(FROM) != heads.containsKey(TO)) {
            throw new Refusal(new DataProblem.OneEndOfMonths(table.place(table.header(), heads.getOrDefault(FROM, heads.get(TO)))));
        }
        if (heads.isEmpty()) {
            throw new Refusal(new DataProblem.NoMonthColumn(table.place(table.header(), 0)));
        }
        return heads;
    }
}
