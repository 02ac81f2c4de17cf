package org.avenant.statement;

import java.util.List;

/** What a month's clauses answered, and which of them could not. */
public record MonthAnswers(List<Answer> given, List<Unsettled> unsettled) {

    public MonthAnswers {
        given = List.copyOf(given);
        unsettled = List.copyOf(unsettled);
    }
}
