package org.avenant.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
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

    /** What is counted in longs and what is not are one arithmetic: numbers at the ends of a long, beside them and far from them. */
    @Test
    void numbers_that_fit_and_those_that_do_not_are_counted_alike() {
        List<BigInteger> numbers = new ArrayList<>();
        for (int bits : List.of(0, 1, 2, 20, 31, 32, 61, 62, 63, 64, 80)) {
            for (int off = -1; off <= 1; off++) {
                BigInteger number = BigInteger.ONE.shiftLeft(bits).add(BigInteger.valueOf(off));
                numbers.add(number);
                numbers.add(number.negate());
            }
        }
        for (BigInteger a : numbers) {
            for (BigInteger b : numbers) {
                Fraction one = fraction(a, b.abs().max(BigInteger.ONE));
                Fraction other = fraction(b, a.abs().max(BigInteger.ONE));
                demandAlike(one, other, a, b.abs().max(BigInteger.ONE), b, a.abs().max(BigInteger.ONE));
            }
        }
    }

    private static Fraction fraction(BigInteger above, BigInteger below) {
        return Fraction.of(new BigDecimal(above)).over(Fraction.of(new BigDecimal(below)));
    }

    private static void demandAlike(Fraction one, Fraction other, BigInteger a, BigInteger b, BigInteger c, BigInteger d) {
        assertThat(one.plus(other)).isEqualTo(fraction(a.multiply(d).add(c.multiply(b)), b.multiply(d))).hasSameHashCodeAs(other.plus(one));
        assertThat(one.minus(other)).isEqualTo(fraction(a.multiply(d).subtract(c.multiply(b)), b.multiply(d)));
        assertThat(one.times(other)).isEqualTo(fraction(a.multiply(c), b.multiply(d)));
        assertThat(one.compareTo(other)).isEqualTo(a.multiply(d).compareTo(c.multiply(b)));
        assertThat(one.compareTo(new BigDecimal(c, 3))).isEqualTo(a.multiply(BigInteger.valueOf(1000)).compareTo(c.multiply(b)));
        assertThat(one.compareTo(new BigDecimal(c, -2))).isEqualTo(a.compareTo(c.multiply(b).multiply(BigInteger.valueOf(100))));
        assertThat(one.signum()).isEqualTo(a.signum());
        assertThat(one.abs().min(one)).isEqualTo(a.signum() < 0 ? one : one.abs());
        assertThat(one.rounded(3, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal(a).divide(new BigDecimal(b), 3, RoundingMode.HALF_UP));
        if (c.signum() != 0) {
            assertThat(one.over(other)).isEqualTo(fraction(a.multiply(d).multiply(BigInteger.valueOf(c.signum())), b.multiply(c.abs())));
        }
    }
}
