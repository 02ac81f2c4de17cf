package org.avenant.verify;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** An exact number: a numerator over a positive denominator, not reduced. */
record Exact(BigInteger numerator, BigInteger denominator) implements Comparable<Exact> {

    static final Exact ZERO = new Exact(BigInteger.ZERO, BigInteger.ONE);
    static final Exact ONE = new Exact(BigInteger.ONE, BigInteger.ONE);
    static final Exact HUNDRED = new Exact(BigInteger.valueOf(100), BigInteger.ONE);

    private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,400}(\\.\\d{1,400}|/0*[1-9]\\d{0,400})?");

    /** Whether a text is a number as statements write them: {@code 26000}, {@code -12.50}, {@code 17939/22999}. */
    static boolean isWritten(String text) {
        return WRITTEN.matcher(text).matches();
    }

    /** The number of a text for which {@link #isWritten} holds. */
    static Exact of(String text) {
        int slash = text.indexOf('/');
        if (slash > 0) {
            return new Exact(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
        }
        BigDecimal decimal = new BigDecimal(text);
        return new Exact(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    Exact plus(Exact other) {
        return new Exact(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Exact minus(Exact other) {
        return plus(other.negated());
    }

    Exact negated() {
        return new Exact(numerator.negate(), denominator);
    }

    Exact times(Exact other) {
        return new Exact(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** This over another that is not zero. */
    Exact over(Exact other) {
        BigInteger sign = BigInteger.valueOf(other.numerator.signum());
        return new Exact(
                numerator.multiply(other.denominator).multiply(sign), denominator.multiply(other.numerator).multiply(sign));
    }

    Exact rounded(int decimals, RoundingMode mode) {
        return of(decimal(decimals, mode).toPlainString());
    }

    BigDecimal decimal(int decimals, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
    }

    boolean isWhole() {
        return numerator.mod(denominator).signum() == 0;
    }

    boolean isZero() {
        return numerator.signum() == 0;
    }

    Exact min(Exact other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Exact max(Exact other) {
        return compareTo(other) >= 0 ? this : other;
    }

    boolean is(Exact other) {
        return compareTo(other) == 0;
    }

    @Override
    public int compareTo(Exact other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** As a statement would write it: a decimal where one ends, else a fraction in lowest terms. */
    String written() {
        BigInteger shared = numerator.gcd(denominator).max(BigInteger.ONE);
        BigInteger below = denominator.divide(shared);
        try {
            BigDecimal decimal = new BigDecimal(numerator.divide(shared)).divide(new BigDecimal(below)).stripTrailingZeros();
            return (decimal.scale() < 0 ? decimal.setScale(0) : decimal).toPlainString();
        } catch (ArithmeticException endless) {
            return numerator.divide(shared) + "/" + below;
        }
    }
}
