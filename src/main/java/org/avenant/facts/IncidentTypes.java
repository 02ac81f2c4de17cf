package org.avenant.facts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of incident there are, and what is noted of them. */
public record IncidentTypes(List<IncidentKind> kinds, List<Column> columns) {

    public static final IncidentTypes NONE = new IncidentTypes(List.of(), List.of());

    public IncidentTypes {
        kinds = List.copyOf(kinds);
        columns = List.copyOf(columns);
    }

    /** The kind that goes by a name, in English or French, singular or plural, or empty. */
    public Optional<IncidentKind> kind(String anyName) {
        return kinds.stream()
                .filter(kind -> kind.allNames().map(Measures::folded).anyMatch(Measures.folded(anyName)::equals))
                .findFirst();
    }

    /** The column that goes by a name in either language, or empty. */
    public Optional<Column> column(String anyName) {
        return columns.stream()
                .filter(column -> column.figure().allNames().map(Measures::folded).anyMatch(Measures.folded(anyName)::equals))
                .findFirst();
    }

    /** The column that goes by a name in plain DRL, or empty. */
    public Optional<Column> ofWord(String word) {
        return columns.stream().filter(column -> column.word().equals(word)).findFirst();
    }

    /** The columns of a sort. */
    public Stream<Column> of(Column.Sort sort) {
        return columns.stream().filter(column -> column.sort() == sort);
    }

    /** What columns are called and counted in, for whoever reads a table of them. */
    public Collection<Measure> figures() {
        return columns.stream().map(Column::figure).toList();
    }
}
