package org.avenant.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
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
        assertThat(term.daysInForce(month)).isEqualTo(days);
    }
}
