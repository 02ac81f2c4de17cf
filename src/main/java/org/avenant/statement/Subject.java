package org.avenant.statement;

import java.util.Optional;
import org.avenant.contract.ClauseNumber;

/** What answers once a month: a clause, or a part of one. */
public record Subject(ClauseNumber clause, Optional<String> part) {

    /** As it is cited to people: {@code 5.1}, {@code 4.3 (e-mails)}. */
    public String cited() {
        return clause.text() + part.map(p -> " (" + p + ")").orElse("");
    }
}
