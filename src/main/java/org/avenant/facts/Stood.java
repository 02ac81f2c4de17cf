package org.avenant.facts;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;

/**
 * How many months were found on one side of a bound.
 *
 * @param number no number where a month that it takes was not reported
 * @param looked the months that were looked at, put together for whoever wants to show them: of a run, with the one that ended it
 */
record Stood(Reading number, Supplier<List<YearMonth>> looked) {}
