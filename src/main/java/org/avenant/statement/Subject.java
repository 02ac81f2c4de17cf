package org.avenant.statement;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.contract.ClauseNumber;

/**
 * What answers once a month: a clause, or a part of one; where its rules are about incidents, once for each.
 *
 * @param reference the incident that the answer is about, empty where it is about the month
 */
public record Subject(ClauseNumber clause, Optional<String> part, Optional<String> reference) {

    /** A clause, or a part of one, answering for the month. */
    public Subject(ClauseNumber clause, Optional<String> part) {
        this(clause, part, Optional.empty());
    }

    /** The same clause, answering for an incident. */
    public Subject on(String incident) {
        return new Subject(clause, part, Optional.of(incident));
    }

    /** The same clause, answering for the month. */
    public Subject ofMonth() {
        return new Subject(clause, part);
    }

    /** As it is cited to people: {@code 5.1}, {@code 4.3 (e-mails)}, {@code 8.2 (LV-2026-014)}. */
    public String cited() {
        String of = Stream.of(part, reference).flatMap(Optional::stream).collect(Collectors.joining(", "));
        return clause.text() + (of.isEmpty() ? "" : " (" + of + ")");
    }
}
