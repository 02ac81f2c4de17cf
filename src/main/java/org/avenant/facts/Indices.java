package org.avenant.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The indices that a contract's prices follow. */
public record Indices(List<IndexSeries> all) {

    public static final Indices NONE = new Indices(List.of());

    public Indices {
        all = all.stream().sorted(Comparator.comparing(IndexSeries::name)).toList();
    }

    /** What was known on a day, in one fixed order: what digests hash. */
    public String knownOn(LocalDate day) {
        StringBuilder text = new StringBuilder();
        for (IndexSeries index : all) {
            index.values().stream().filter(value -> !value.published().isAfter(day)).forEach(value -> text
                    .append(index.name()).append(' ').append(value.period().text()).append(" = ")
                    .append(value.value().stripTrailingZeros().toPlainString()).append(" published ").append(value.published()).append('\n'));
        }
        return text.toString();
    }
}
