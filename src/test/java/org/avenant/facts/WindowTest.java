package org.avenant.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.avenant.contract.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which months a window covers, on a contract from 16 November 2025 to 20 January 2027. */
class WindowTest {

    private static final Term TERM = new Term(LocalDate.of(2025, 11, 16), LocalDate.of(2027, 1, 20));

    @ParameterizedTest
    @CsvSource({
        "this month, 2026-04, 2026-04",
        "the previous month, 2026-04, 2026-03",
        "the previous month, 2025-11, ''",
        "3 months ago, 2026-04, 2026-01",
        "the last 3 months, 2026-04, '2026-02 2026-03 2026-04'",
        "the last 3 months, 2025-12, '2025-11 2025-12'",
        "the 3 months before, 2026-04, '2026-01 2026-02 2026-03'",
        "the 3 months before, 2025-12, 2025-11",
        "the 3 months before, 2025-11, ''",
        "the calendar quarter, 2025-12, '2025-11 2025-12'",
        "the calendar quarter, 2026-02, ''",
        "the calendar quarter, 2026-03, '2026-01 2026-02 2026-03'",
        "the calendar quarter, 2027-01, 2027-01",
        "the calendar quarter so far, 2026-02, '2026-01 2026-02'",
        "the contract quarter, 2026-01, '2025-11 2025-12 2026-01'",
        "the contract quarter, 2026-03, ''",
        "the contract quarter, 2027-01, '2026-11 2026-12 2027-01'",
        "the calendar half-year, 2026-06, '2026-01 2026-02 2026-03 2026-04 2026-05 2026-06'",
        "the calendar year so far, 2026-02, '2026-01 2026-02'",
        "the contract so far, 2026-01, '2025-11 2025-12 2026-01'",
        "the contract before this month, 2026-01, '2025-11 2025-12'",
        "the contract before this month, 2025-11, ''"
    })
    void the_months_of_a_window(String words, YearMonth at, String months) {
        assertThat(Window.of(words).orElseThrow().months(at, TERM).stream().map(YearMonth::toString)
                .collect(Collectors.joining(" "))).isEqualTo(months);
    }

    @Test
    void a_contract_year_closes_in_its_twelfth_month_and_in_the_last_of_the_term() {
        Window year = Window.of("the contract year").orElseThrow();

        assertThat(year.months(YearMonth.of(2026, 10), TERM)).hasSize(12);
        assertThat(year.months(YearMonth.of(2026, 12), TERM)).isEmpty();
        assertThat(year.months(YearMonth.of(2027, 1), TERM)).hasSize(3);
    }

    static List<String> examples() {
        return Window.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void canonical_words_name_the_window_they_come_from(String words) {
        assertThat(Window.of(words).orElseThrow().words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "the quarter", "the last 0 months", "the last 999 months", "last 3 months", "1e3 months ago"})
    void no_window(String words) {
        assertThat(Window.of(words)).isEmpty();
    }
}
