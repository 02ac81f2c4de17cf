package org.avenant.rules;

import java.time.LocalDate;
import java.util.Optional;

/** From when until when a rule is in force, both days included; empty where it is not said. */
public record InForce(Optional<LocalDate> from, Optional<LocalDate> until) {

    /** As long as the contract. */
    public static final InForce ALWAYS = new InForce(Optional.empty(), Optional.empty());

    /** Whether it is in force as long as the contract. */
    public boolean isAlways() {
        return from.isEmpty() && until.isEmpty();
    }

    /** Whether any of the days from first to last is one of its days. */
    public boolean touches(LocalDate first, LocalDate last) {
        return !from.filter(day -> day.isAfter(last)).isPresent() && !until.filter(day -> day.isBefore(first)).isPresent();
    }

    /** Whether some day is a day of both. */
    public boolean overlaps(InForce other) {
        boolean before = until.isPresent() && other.from.filter(day -> day.isAfter(until.get())).isPresent();
        boolean after = other.until.isPresent() && from.filter(day -> day.isAfter(other.until.get())).isPresent();
        return !before && !after;
    }

    /** The day inside the month, its first day apart, on which the rule starts or stops being in force. */
    public Optional<LocalDate> changeWithin(LocalDate first, LocalDate last) {
        Optional<LocalDate> begins = from.filter(day -> day.isAfter(first) && !day.isAfter(last));
        Optional<LocalDate> ends = until.filter(day -> !day.isBefore(first) && day.isBefore(last)).map(day -> day.plusDays(1));
        return begins.or(() -> ends);
    }
}
