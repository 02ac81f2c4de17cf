package org.avenant.facts;

import java.time.YearMonth;
import java.util.NavigableMap;

/**
 * Months found on one side of a bound.
 *
 * @param number how many they are; no number where a month that it takes was not reported
 * @param months what the figure came to in each of them
 */
record Stood(Reading number, NavigableMap<YearMonth, Reading.Known> months) {}
