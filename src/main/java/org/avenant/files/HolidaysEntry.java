package org.avenant.files;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.avenant.contract.BillingCalendar;
import org.avenant.contract.Term;
import org.avenant.problem.YamlProblem;

/** {@code holidays:} in {@code contract.yaml}: the days besides Saturdays and Sundays that are no working days. */
final class HolidaysEntry {

    private HolidaysEntry() {}

    /** The days of a list; what is wrong with any is reported to it. */
    static Set<LocalDate> read(Yaml list, BillingCalendar calendar) {
        Set<LocalDate> days = new TreeSet<>();
        for (Yaml item : list.items()) {
            Optional<LocalDate> day = item.day();
            day.ifPresent(days::add);
            day.map(calendar::month).filter(month -> isAllHolidays(month, calendar, days)).ifPresent(month ->
                    item.report(new YamlProblem.MonthWithoutWorkingDay(item.place(), month)));
        }
        return days;
    }

    /** Nothing can be prorated over no day at all. */
    private static boolean isAllHolidays(YearMonth month, BillingCalendar calendar, Set<LocalDate> days) {
        return new Term(calendar.firstDay(month), calendar.lastDay(month), calendar, days).workingDays(calendar.days(month)) == 0;
    }
}
