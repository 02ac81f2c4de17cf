package org.avenant.evaluate;

import java.util.Optional;
import org.avenant.contract.Days;
import org.avenant.facts.Fact;

/**
 * What a clause has answered, for whoever asks for it later.
 *
 * @param days the days of a split month that it answered for; empty for all of the month
 */
record Given(Fact fact, Optional<Days> days) {

    /** Whether a clause that serves some days of the month, or all of it, knows of it. */
    boolean isKnownTo(Optional<Days> asking) {
        return Days.meet(days, asking);
    }
}
