package org.avenant.statement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.avenant.contract.Anniversaries;
import org.avenant.contract.BillingCalendar;
import org.avenant.contract.Days;

/** Which anniversary's prices a whole month takes. */
record ServedMonth(Anniversaries anniversaries, Optional<Revision.Deciding> deciding) {

    /**
     * The anniversary whose prices serve a month, or empty before the first one does.
     *
     * @param part the days that the prices are for, where the month is split
     */
    Optional<LocalDate> anniversary(YearMonth month, Optional<Days> part) {
        return anniversaries.latest(part.map(Days::last).orElseGet(() -> byLastDay() ? lastDay(month) : firstDay(month)));
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
                .filter(day -> deciding.isEmpty() && !isSplit() && day.isAfter(firstDay(month)));
    }

    /** Where an anniversary splits its month, the month after takes what its last day has. */
    private boolean byLastDay() {
        return deciding.filter(Revision.Deciding.LAST_DAY::equals).isPresent() || isSplit();
    }

    private boolean isSplit() {
        return deciding.isEmpty() && anniversaries.term().calendar().isSplit();
    }

    private LocalDate firstDay(YearMonth month) {
        return anniversaries.term().firstDay(month);
    }

    private LocalDate lastDay(YearMonth month) {
        return anniversaries.term().lastDay(month);
    }
}
