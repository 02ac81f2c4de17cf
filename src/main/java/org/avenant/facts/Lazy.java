package org.avenant.facts;

import java.util.function.Supplier;

/** What is worked out once somebody asks for it: most facts are asked for one of their numbers only. */
final class Lazy<T> {

    private final Supplier<T> work;
    private T value;

    Lazy(Supplier<T> work) {
        this.work = work;
    }

    T get() {
        if (value == null) {
            value = work.get();
        }
        return value;
    }
}
