package org.avenant.statement;

import java.time.YearMonth;
import java.util.Optional;

/** The earlier months of a contract, as they were settled. */
@FunctionalInterface
public interface Past {

    /** What a month came to; empty where nothing is known of it. */
    Optional<Ledger> of(YearMonth month);
}
