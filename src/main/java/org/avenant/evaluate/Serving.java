package org.avenant.evaluate;

import java.util.Optional;
import org.avenant.contract.Days;
import org.avenant.rules.Rule;

/**
 * A rule that serves a month.
 *
 * @param days which days of it, where the month is split; empty for all of it
 */
record Serving(Rule rule, Optional<Days> days) {

    /** Whether it serves all of some days, or of the month where none are given. */
    boolean during(Optional<Days> some) {
        return days.isEmpty() || some.stream().anyMatch(days.get()::contain);
    }
}
