package org.avenant.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0 | 0 | 0", "999.5 | 999.5 | 999,5", "1000 | 1,000 | 1\u202f000",
        "-1234567.80 | \u22121,234,567.80 | \u22121\u202f234\u202f567,80"
    })
    void numbers_in_groups_of_three(BigDecimal number, String english, String french) {
        assertThat(Language.ENGLISH.number(number)).isEqualTo(english);
        assertThat(Language.FRENCH.number(number)).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource({"0, calls, appel", "1, call, appel", "1.5, calls, appel", "2, calls, appels", "-1, call, appel"})
    void plurals(BigDecimal number, String english, String french) {
        assertThat(new Noun("call", "calls").with(number, Language.ENGLISH)).isEqualTo(english);
        assertThat(new Noun("appel", "appels").with(number, Language.FRENCH)).isEqualTo(french);
    }

    @Test
    void months_days_and_lists() {
        assertThat(Language.FRENCH.month(YearMonth.of(2026, 8))).isEqualTo("août 2026");
        assertThat(Language.ENGLISH.month(YearMonth.of(2026, 8))).isEqualTo("August 2026");
        assertThat(Language.FRENCH.date(LocalDate.of(2026, 5, 1))).isEqualTo("1er mai 2026");
        assertThat(Language.ENGLISH.date(LocalDate.of(2026, 5, 1))).isEqualTo("1 May 2026");
        assertThat(Language.ENGLISH.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(Language.FRENCH.list(List.of("a", "b"))).isEqualTo("a et b");
        assertThat(Language.FRENCH.list(List.of("a"))).isEqualTo("a");
        assertThat(Language.FRENCH.list(List.of())).isEmpty();
    }
}
