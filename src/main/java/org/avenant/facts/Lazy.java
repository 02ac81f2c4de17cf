package org.avenant.facts;

import java.util.function.Supplier;

/** A reading that is worked out once somebody asks for it: most facts are asked for one of their numbers only. */
final class Lazy {

    private final Supplier<Reading> work;
    private Reading reading;

    Lazy(Supplier<Reading> work) {
        this.work = work;
    }

    Reading get() {
        if (reading == null) {
            reading = work.get();
        }
        return reading;
    }
}
