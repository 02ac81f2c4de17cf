package org.avenant.statement;

import java.time.YearMonth;
import org.avenant.contract.Term;

/** How a fixed amount is cut for a month that the contract covers in part. */
public enum Proration {
    /** Days of service over the days that the month has. */
    CALENDAR_DAYS("calendar days"),
    /** Days of service over thirty: every month has thirty days, and its last day is the thirtieth. */
    THIRTY_360("30/360 days");

    private final String words;

    Proration(String words) {
        this.words = words;
    }

    /** The canonical words. */
    public String words() {
        return words;
    }

    int daysIn(Term term, YearMonth month) {
        return this == CALENDAR_DAYS ? term.calendar().days(month) : 30;
    }

    int daysInForce(Term term, YearMonth month) {
        return this == CALENDAR_DAYS ? term.daysInForce(month) : term.daysOfThirty(month);
    }
}
