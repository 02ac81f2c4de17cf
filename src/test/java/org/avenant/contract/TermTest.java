package org.avenant.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    @ParameterizedTest
    @CsvSource({
        // from, until, month, number, full months, days in force
        "2025-09-16, 2027-12-31, 2025-09, 1, 0, 15",
        "2025-09-16, 2027-12-31, 2025-10, 2, 1, 31",
        "2025-09-16, 2027-12-31, 2026-03, 7, 6, 31",
        "2025-09-16, 2027-12-31, 2026-04, 8, 7, 30",
        "2025-09-01, 2027-12-31, 2025-09, 1, 1, 30",
        "2025-09-16, 2026-04-10, 2026-04, 8, 6, 10",
        "2028-02-16, 2028-12-31, 2028-02, 1, 0, 14",
        "2027-02-16, 2028-12-31, 2027-02, 1, 0, 13",
        "2028-02-01, 2028-02-29, 2028-02, 1, 1, 29",
        "2026-03-10, 2026-03-20, 2026-03, 1, 0, 11",
        "2026-03-10, 2026-03-10, 2026-03, 1, 0, 1"
    })
    void where_a_month_stands(LocalDate from, LocalDate until, YearMonth month, int number, int full, int days) {
        Term term = new Term(from, until);

        assertThat(term.number(month)).isEqualTo(number);
        assertThat(term.fullMonths(month)).isEqualTo(full);
        assertThat(term.days(month).count()).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        // from, until, month, its first day and its last, number, full months, days in force, days of the month
        "2026-04-01, 2027-12-31, 2026-03, 2026-04-01, 2026-04-21, 1, 0, 21, 31",
        "2026-04-01, 2027-12-31, 2026-04, 2026-04-22, 2026-05-21, 2, 1, 30, 30",
        "2026-03-22, 2027-12-31, 2026-03, 2026-03-22, 2026-04-21, 1, 1, 31, 31",
        "2026-03-22, 2026-05-10, 2026-04, 2026-04-22, 2026-05-10, 2, 1, 19, 30",
        "2026-03-22, 2026-05-21, 2026-04, 2026-04-22, 2026-05-21, 2, 2, 30, 30",
        "2028-01-22, 2028-12-31, 2028-02, 2028-02-22, 2028-03-21, 2, 2, 29, 29",
        "2026-01-01, 2027-12-31, 2025-12, 2026-01-01, 2026-01-21, 1, 0, 21, 31"
    })
    void where_a_month_from_the_22nd_stands(
            LocalDate from, LocalDate until, YearMonth month, LocalDate first, LocalDate last, int number, int full, int days, int all) {
        Term term = new Term(from, until, new BillingCalendar(22, Optional.empty(), Optional.empty()));

        assertThat(term.firstDay(month)).isEqualTo(first);
        assertThat(term.lastDay(month)).isEqualTo(last);
        assertThat(term.number(month)).isEqualTo(number);
        assertThat(term.fullMonths(month)).isEqualTo(full);
        assertThat(term.days(month).count()).isEqualTo(days);
        assertThat(term.calendar().days(month).count()).isEqualTo(all);
    }

    /** Thirty days a calendar month, whichever day the contract's months start on. */
    @ParameterizedTest
    @CsvSource({
        "1, 2026-01-16, 2026-12-31, 2026-01, 15",
        "1, 2026-01-31, 2026-12-31, 2026-01, 1",
        "1, 2026-01-01, 2026-02-28, 2026-02, 30",
        "22, 2026-01-22, 2026-12-31, 2026-01, 30",
        "22, 2026-01-22, 2026-12-31, 2026-02, 30",
        "22, 2026-02-28, 2026-12-31, 2026-02, 24",
        "22, 2026-01-31, 2026-12-31, 2026-01, 22",
        "28, 2026-01-28, 2026-12-31, 2026-02, 30"
    })
    void how_many_days_of_thirty(int start, LocalDate from, LocalDate until, YearMonth month, int days) {
        Term term = new Term(from, until, new BillingCalendar(start, Optional.empty(), Optional.empty()));

        assertThat(term.daysOfThirty(month, term.days(month))).isEqualTo(days);
    }

    /** Wherever a month is cut, its parts have together what it has as a whole, be it a leap February or a month of 31 days. */
    @ParameterizedTest
    @CsvSource({"1, 2027-12", "1, 2028-01", "1, 2028-02", "1, 2027-02", "22, 2028-01", "22, 2028-02", "28, 2027-12", "1, 2027-01"})
    void parts_of_a_month_add_up(int start, YearMonth month) {
        Term term = new Term(LocalDate.of(2027, 1, 10), LocalDate.of(2028, 12, 31), new BillingCalendar(start, Optional.empty(), Optional.empty()));
        Days all = term.days(month);

        assertThat(all.first().plusDays(1).datesUntil(all.last().plusDays(1))).allSatisfy(cut -> {
            Days before = new Days(all.first(), cut.minusDays(1));
            Days after = new Days(cut, all.last());
            assertThat(before.count() + after.count()).isEqualTo(all.count());
            assertThat(term.daysOfThirty(month, before) + term.daysOfThirty(month, after)).isEqualTo(term.daysOfThirty(month, all));
            assertThat(term.workingDays(before) + term.workingDays(after)).isEqualTo(term.workingDays(all));
        });
    }
}
