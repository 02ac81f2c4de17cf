package org.avenant.wording;

import java.util.Optional;

/** What one side states and the other does not; both, where one was probably meant for the other. */
public record Difference(Optional<Stated> wording, Optional<Stated> rule) {

    static Difference inWording(Stated stated) {
        return new Difference(Optional.of(stated), Optional.empty());
    }

    static Difference inRule(Stated stated) {
        return new Difference(Optional.empty(), Optional.of(stated));
    }

    static Difference between(Stated wording, Stated rule) {
        return new Difference(Optional.of(wording), Optional.of(rule));
    }
}
