package org.avenant.facts;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.avenant.amount.Fraction;
import org.avenant.amount.Tally;
import org.avenant.contract.Days;
import org.avenant.language.Names;

/** What a measure says over some months. */
public sealed interface Reading {

    /**
     * A figure.
     *
     * @param counts the two counts of a ratio, else empty
     * @param tally the calls it was counted from, where it was
     */
    record Known(Fraction value, List<Fraction> counts, Optional<Tally> tally) implements Reading {

        public Known(Fraction value, List<Fraction> counts) {
            this(value, counts, Optional.empty());
        }
    }

    /**
     * No figure: this measure was not reported for this month.
     *
     * @param counts those of the counts it comes from that are missing, where it is never reported itself
     * @param calls the calls it is counted from, where it is, none of which is told of
     * @param days the days of the month for which it was not reported; empty for all of it
     */
    record Missing(Measure measure, List<Measure> counts, Optional<Names> calls, YearMonth month, Optional<Days> days)
            implements Reading {

        Missing(Measure measure, List<Measure> counts, Optional<Names> calls, YearMonth month) {
            this(measure, counts, calls, month, Optional.empty());
        }

        Missing(Measure measure, List<Measure> counts, YearMonth month) {
            this(measure, counts, Optional.empty(), month);
        }

        Missing(Measure measure, YearMonth month) {
            this(measure, List.of(), month);
        }
    }

    /** No figure: this column of this incident was left blank. */
    record Blank(String reference, Names column) implements Reading {}

    /** A ratio over nothing, which has no value. */
    record Undefined(Measure measure, YearMonth month) implements Reading {}

    /**
     * Money of a month that cannot be counted yet.
     *
     * @param clauses the clauses that could not be decided; none where the month has no facts
     */
    record Unsettled(List<String> clauses, YearMonth month) implements Reading {}

    /** Nothing is asked of this month: the window has not closed, or reaches before the contract. */
    record Silent() implements Reading {}
}
