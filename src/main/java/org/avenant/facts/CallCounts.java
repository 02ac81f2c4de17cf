package org.avenant.facts;

import java.time.YearMonth;
import java.util.Optional;

/** Which figures a contract counts from its calls, and how; what it says may change from month to month. */
@FunctionalInterface
public interface CallCounts {

    CallCounts NONE = (figure, month) -> Optional.empty();

    /** How a figure is counted in a month, or empty where it is reported. */
    Optional<CallCount> of(Measure figure, YearMonth month);
}
