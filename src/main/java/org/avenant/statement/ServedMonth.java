package org.avenant.statement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.avenant.contract.Anniversaries;
import org.avenant.contract.BillingCalendar;

/** Which anniversary's prices a whole month takes. */
record ServedMonth(Anniversaries anniversaries, Optional<Revision.Deciding> deciding) {

    /** The anniversary whose prices serve a month, or empty before the first one does. */
    Optional<LocalDate> anniversary(YearMonth month) {
        return anniversaries.latest(byLastDay() ? lastDay(month) : firstDay(month));
    }

    /** The first month that takes an anniversary's prices. */
    YearMonth first(LocalDate anniversary) {
        BillingCalendar calendar = anniversaries.term().calendar();
        YearMonth month = calendar.month(anniversary);
        return byLastDay() || anniversary.equals(calendar.firstDay(month)) ? month : month.plusMonths(1);
    }

    /** The anniversary inside a month of which the contract does not say which day's prices it takes. */
    Optional<LocalDate> undecided(YearMonth month) {
        return anniversaries.latest(lastDay(month))
                .filter(day -> deciding.isEmpty() && day.isAfter(firstDay(month)));
    }

    private boolean byLastDay() {
        return deciding.filter(Revision.Deciding.LAST_DAY::equals).isPresent();
    }

    private LocalDate firstDay(YearMonth month) {
        return anniversaries.term().firstDay(month);
    }

    private LocalDate lastDay(YearMonth month) {
        return anniversaries.term().lastDay(month);
    }
}
