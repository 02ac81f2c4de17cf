package org.avenant.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    @Test
    void thirds_add_up_to_one() {
        Fraction third = Fraction.ONE.over(Fraction.of(3));

        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
        assertThat(third.exactDecimal()).isEmpty();
        assertThat(third).hasToString("1/3");
    }

    @Test
    void equal_values_are_equal_however_they_were_written() {
        assertThat(Fraction.of(new BigDecimal("92.50"))).isEqualTo(Fraction.of(185).over(Fraction.of(2)));
        assertThat(Fraction.of(new BigDecimal("1E+3"))).isEqualTo(Fraction.of(1000));
        assertThat(Fraction.of(1).over(Fraction.of(-2))).isEqualTo(Fraction.of(-1).over(Fraction.of(2)));
    }

    @Test
    void nothing_is_divided_by_zero() {
        assertThatThrownBy(() -> Fraction.ONE.over(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2.345, half-up, 2.35", "-2.345, half-up, -2.35", "2.345, half-even, 2.34", "2.345, half-down, 2.34",
        "2.341, up, 2.35", "-2.341, up, -2.35", "2.349, down, 2.34", "-2.349, down, -2.34", "0.005, half-up, 0.01"
    })
    void each_rounding_by_its_name(BigDecimal exact, String rounding, BigDecimal rounded) {
        assertThat(Rounding.of(rounding).orElseThrow().round(Fraction.of(exact), 2)).isEqualTo(Fraction.of(rounded));
    }

    @ParameterizedTest
    @CsvSource({"2, 2, 2", "2.3, 2, 3", "0, 0, 0", "0.1, 0, 1", "2.0, 2, 2"})
    void full_units_and_started_ones(BigDecimal units, int full, int started) {
        assertThat(Counting.FULL.count(Fraction.of(units))).isEqualTo(Fraction.of(full));
        assertThat(Counting.STARTED.count(Fraction.of(units))).isEqualTo(Fraction.of(started));
        assertThat(Counting.LINEAR.count(Fraction.of(units))).isEqualTo(Fraction.of(units));
    }

    @Test
    void a_rate_just_below_its_threshold_is_below_it_in_forty_digits_too() {
        Fraction rate = Fraction.of(22_999).over(Fraction.of(25_000)).times(Fraction.of(100));

        assertThat(rate.compareTo(Fraction.of(92))).isNegative();
        assertThat(rate.toFortyDigits()).isEqualByComparingTo("91.996");
    }
}
