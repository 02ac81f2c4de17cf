package org.avenant.statement;

import java.util.List;
import java.util.stream.Stream;

/** What a month's clauses answered, and which of them could not. */
public record MonthAnswers(List<Answer> given, List<Unsettled> unsettled) {

    public MonthAnswers {
        given = List.copyOf(given);
        unsettled = List.copyOf(unsettled);
    }

    /** The same, and further clauses that could not answer. */
    public MonthAnswers with(List<Unsettled> more) {
        return more.isEmpty() ? this : new MonthAnswers(given, Stream.concat(unsettled.stream(), more.stream()).toList());
    }
}
