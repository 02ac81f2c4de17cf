package org.avenant.problem;

import java.util.Locale;
import java.util.Optional;

/**
 * One thing that is wrong. Each is a record whose components are the facts that its sentences need.
 *
 * <p>A component called {@code nearest} holds what was probably meant, empty if nothing is near.
 */
public sealed interface Problem permits CallProblem, MonthProblem, PlacedProblem {

    /** The name people type and search for: mostly the record's name in kebab-case. */
    default String name() {
        return nameOf(getClass());
    }

    /** The name of a sort of problem: {@code not-a-number} for {@code NotANumber}. */
    static String nameOf(Class<? extends Problem> sort) {
        return sort.getSimpleName().replaceAll("(?<!^)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Where it is, if it stands in a file. */
    default Optional<Place> where() {
        return Optional.empty();
    }
}
