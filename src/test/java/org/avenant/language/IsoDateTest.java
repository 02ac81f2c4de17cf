package org.avenant.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDateTest {

    @Test
    void a_day_and_a_month_are_read_as_files_write_them() {
        assertThat(IsoDate.day("2026-04-30")).contains(LocalDate.of(2026, 4, 30));
        assertThat(IsoDate.day("2028-02-29")).contains(LocalDate.of(2028, 2, 29));
        assertThat(IsoDate.month("2026-04")).contains(YearMonth.of(2026, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "2026", "2026-04", "2026-4-30", "26-04-30", "2026-04-31", "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-00",
        "2026/04/30", " 2026-04-30", "2026-04-30 ", "+2026-04-3", "-026-04-30", "2026-04-30T00:00", "٢٠٢٦-٠٤-٣٠", "2026-04-3x"})
    void anything_else_is_no_day(String text) {
        assertThat(IsoDate.day(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-4", "2026-13", "2026-00", "2026-04-30", "2026.04", "April 2026", "202604", "+026-04"})
    void anything_else_is_no_month(String text) {
        assertThat(IsoDate.month(text)).isEmpty();
    }
}
