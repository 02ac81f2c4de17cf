package org.avenant.statement;

import java.time.LocalDate;
import java.util.Optional;

/** Which of a clause's versions served a month: its first day in force and its last, as far as the rule says. */
public record Version(Optional<LocalDate> from, Optional<LocalDate> until) {}
