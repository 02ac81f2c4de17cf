package org.avenant.amount;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** An exact rational number in lowest terms; the denominator is positive. */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = of(0);
    public static final Fraction ONE = of(1);

    /** More digits than any two counts can hide a difference in; for engines that compare decimals only. */
    private static final MathContext DIGITS = new MathContext(40, RoundingMode.HALF_EVEN);

    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction over zero");
        }
        BigInteger shared = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? shared.negate() : shared;
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** Exactly the decimal's value; its scale is not kept. */
    public static Fraction of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(other.negate());
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** This over another; fails with {@link ArithmeticException} over zero. */
    public Fraction over(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Fraction negate() {
        return new Fraction(numerator.negate(), denominator);
    }

    public Fraction abs() {
        return signum() < 0 ? negate() : this;
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public int signum() {
        return numerator.signum();
    }

    /** The nearest decimal with so many decimals, by a named mode. */
    public BigDecimal rounded(int decimals, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
    }

    /** The decimal this is, without trailing zeros, or empty where it never ends. */
    public Optional<BigDecimal> exactDecimal() {
        BigInteger rest = denominator;
        int twos = rest.getLowestSetBit();
        rest = rest.shiftRight(twos);
        int fives = 0;
        for (BigInteger five = BigInteger.valueOf(5); rest.mod(five).signum() == 0; fives++) {
            rest = rest.divide(five);
        }
        return rest.equals(BigInteger.ONE)
                ? Optional.of(plain(rounded(Math.max(twos, fives), RoundingMode.UNNECESSARY)))
                : Optional.empty();
    }

    /** This to forty digits: exact wherever the decimal ends within them. */
    public BigDecimal toFortyDigits() {
        return plain(new BigDecimal(numerator).divide(new BigDecimal(denominator), DIGITS));
    }

    private static BigDecimal plain(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return exactDecimal().map(BigDecimal::toPlainString).orElse(numerator + "/" + denominator);
    }
}
