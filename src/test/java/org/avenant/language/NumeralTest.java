package org.avenant.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "92.5 | 92.5", "92,5 | 92.5", "10 000 | 10000", "10\u202f000 | 10000", "10\u00a0000,50 | 10000.50",
        "10,000.00 | 10000.00", "10.000,00 | 10000.00", "1,234,567 | 1234567", "1.234.567 | 1234567",
        "1234,567 | 1234.567", "0,123 | 0.123", "1 234,567 | 1234.567", "12,34 | 12.34", "1.234 | 1.234",
        "-5 | -5", "\u22125 | -5", "+5 | 5", "007 | 7", "3 150,00 | 3150.00", "10'000 | 10000", "0 | 0",
        "999999999999999 | 999999999999999"
    })
    void a_clear_number(String text, BigDecimal value) {
        assertThat(Numeral.read(text)).isEqualTo(new Numeral.Clear(value, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"92.5 % | 92.5", "92,5% | 92.5", "92\u00a0% | 92", "92,5\u202f% | 92.5"})
    void a_percentage(String text, BigDecimal value) {
        assertThat(Numeral.read(text)).isEqualTo(new Numeral.Clear(value, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,234 | 1.234 | 1234", "12,345 | 12.345 | 12345", "-999,999 | -999.999 | -999999"})
    void a_number_with_two_readings(String text, BigDecimal asDecimals, BigDecimal asThousands) {
        assertThat(Numeral.read(text)).isEqualTo(new Numeral.Ambiguous(asDecimals, asThousands));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "n/a", "ninety", "", "-", "%", "1e9", "1,2,3", "1.2.3", "1,23,456", "10 00", "1 2", "0x10", "١٢", "12 %%",
        "1234567890123456", "1.1234567890123", "1,234.567,8", "NaN", "∞", "--5", "5-", "1 234 56"
    })
    void no_number(String text) {
        assertThat(Numeral.read(text)).isInstanceOf(Numeral.Unreadable.class);
    }
}
