package org.avenant.files;

import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.avenant.contract.BillingCalendar;
import org.avenant.contract.MonthServed;
import org.avenant.problem.YamlProblem;

/** The entries of {@code contract.yaml} that say how the contract counts its months; each may be left out. */
record MonthEntries(Map<String, Yaml> entries) {

    private static final String MONTH = "month starts on";
    private static final String YEAR = "year starts on";
    private static final String CHANGE = "change inside a month";

    static final List<String> KEYS = List.of(MONTH, YEAR, CHANGE);

    BillingCalendar calendar() {
        int first = entry(MONTH).flatMap(MonthEntries::firstDay).orElse(BillingCalendar.PLAIN.firstDay());
        Optional<Month> year = entry(YEAR).flatMap(value -> year(value, first));
        return new BillingCalendar(first, year, entry(CHANGE).flatMap(MonthEntries::served));
    }

    private Optional<Yaml> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    private static Optional<Integer> firstDay(Yaml value) {
        Optional<Integer> day = Optional.of(value.text()).filter(text -> text.matches("\\d{1,2}")).map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= BillingCalendar.LATEST);
        if (day.isEmpty()) {
            value.report(new YamlProblem.MonthStartsOnNoDay(value.place(), value.text(), BillingCalendar.LATEST));
        }
        return day;
    }

    /** A year is made of whole months, so it starts with one. */
    private static Optional<Month> year(Yaml value, int first) {
        try {
            MonthDay day = MonthDay.parse("--" + value.text());
            if (day.getDayOfMonth() != first) {
                String meant = day.withDayOfMonth(first).toString().substring("--".length());
                value.report(new YamlProblem.YearStartsInsideMonth(value.place(), value.text(), meant));
            }
            return Optional.of(day.getMonth());
        } catch (DateTimeException e) {
            value.report(new YamlProblem.NotADayOfTheYear(value.place(), value.text()));
            return Optional.empty();
        }
    }

    private static Optional<MonthServed> served(Yaml value) {
        Optional<MonthServed> served = MonthServed.of(value.text());
        if (served.isEmpty()) {
            value.refuse(MonthServed.words());
        }
        return served;
    }
}
