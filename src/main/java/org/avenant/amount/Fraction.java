package org.avenant.amount;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An exact rational number in lowest terms; the denominator is positive.
 *
 * <p>Nearly all numbers of a contract fit into two longs, so these are counted with; what does not fit is counted with
 * {@link BigInteger}, and is no other number for it.
 */
public final class Fraction implements Comparable<Fraction> {

    private static final long[] POWERS_OF_TEN = powersOfTen();
    private static final long HALF = Long.MAX_VALUE / 2;

    public static final Fraction ZERO = of(0);
    public static final Fraction ONE = of(1);

    /** More digits than any two counts can hide a difference in; for engines that compare decimals only. */
    private static final MathContext DIGITS = new MathContext(40, RoundingMode.HALF_EVEN);

    private final long numerator;
    private final long denominator;

    /** The same numbers where one of them does not fit; null where both do. */
    private final BigInteger bigNumerator;

    private final BigInteger bigDenominator;

    private Fraction(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.bigNumerator = null;
        this.bigDenominator = null;
    }

    private Fraction(BigInteger numerator, BigInteger denominator) {
        this.numerator = 0;
        this.denominator = 0;
        this.bigNumerator = numerator;
        this.bigDenominator = denominator;
    }

    private static long[] powersOfTen() {
        long[] powers = new long[19];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    public static Fraction of(long whole) {
        return whole == Long.MIN_VALUE ? reduced(BigInteger.valueOf(whole), BigInteger.ONE) : new Fraction(whole, 1);
    }

    /** Exactly the decimal's value; its scale is not kept. */
    public static Fraction of(BigDecimal decimal) {
        if (isShort(decimal)) {
            return reduced(unscaled(decimal), POWERS_OF_TEN[decimal.scale()]);
        }
        return decimal.scale() <= 0
                ? reduced(decimal.toBigIntegerExact(), BigInteger.ONE)
                : reduced(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    private static boolean isShort(BigDecimal decimal) {
        return decimal.precision() < POWERS_OF_TEN.length && decimal.scale() >= 0 && decimal.scale() < POWERS_OF_TEN.length;
    }

    /** The digits of a decimal that has no more of them than a long. */
    private static long unscaled(BigDecimal decimal) {
        return decimal.scaleByPowerOfTen(decimal.scale()).longValue();
    }

    /** Neither is {@link Long#MIN_VALUE}, which has no opposite. */
    private static Fraction reduced(long numerator, long denominator) {
        if (denominator == 0) {
            throw new ArithmeticException("a fraction over zero");
        }
        long shared = denominator == 1 ? 1 : greatestShared(Math.abs(numerator), Math.abs(denominator));
        if (shared == 1 && denominator > 0) {
            return new Fraction(numerator, denominator);
        }
        long divisor = denominator < 0 ? -shared : shared;
        return new Fraction(numerator / divisor, denominator / divisor);
    }

    /** One division makes both about as large as the smaller was; from there on halves and differences are quicker. */
    private static long greatestShared(long one, long other) {
        long a = other;
        long b = one % other;
        if (b == 0) {
            return a;
        }
        int twos = Long.numberOfTrailingZeros(a | b);
        a >>= Long.numberOfTrailingZeros(a);
        while (b != 0) {
            b >>= Long.numberOfTrailingZeros(b);
            long smaller = Math.min(a, b);
            b = Math.abs(a - b);
            a = smaller;
        }
        return a << twos;
    }

    private static Fraction reduced(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction over zero");
        }
        BigInteger shared = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? shared.negate() : shared;
        BigInteger above = numerator.divide(divisor);
        BigInteger below = denominator.divide(divisor);
        return isLong(above) && isLong(below) ? new Fraction(above.longValue(), below.longValue()) : new Fraction(above, below);
    }

    private static boolean isLong(BigInteger number) {
        return number.bitLength() < Long.SIZE && number.longValue() != Long.MIN_VALUE;
    }

    private boolean isSmall() {
        return bigNumerator == null;
    }

    private BigInteger above() {
        return isSmall() ? BigInteger.valueOf(numerator) : bigNumerator;
    }

    private BigInteger below() {
        return isSmall() ? BigInteger.valueOf(denominator) : bigDenominator;
    }

    /** Whether a product of two numbers fits into a long with room for a sum of two such. */
    private static boolean fits(long a, long b) {
        long high = Math.multiplyHigh(a, b);
        long low = a * b;
        return high == low >> (Long.SIZE - 1) && low >= -HALF && low <= HALF;
    }

    public Fraction plus(Fraction other) {
        if (isSmall() && other.isSmall()) {
            if (denominator == other.denominator && fits(numerator, 1) && fits(other.numerator, 1)) {
                return reduced(numerator + other.numerator, denominator);
            }
            if (fits(numerator, other.denominator) && fits(other.numerator, denominator) && fits(denominator, other.denominator)) {
                return reduced(numerator * other.denominator + other.numerator * denominator, denominator * other.denominator);
            }
        }
        return reduced(above().multiply(other.below()).add(other.above().multiply(below())), below().multiply(other.below()));
    }

    public Fraction minus(Fraction other) {
        return plus(other.negate());
    }

    public Fraction times(Fraction other) {
        if (isSmall() && other.isSmall() && fits(numerator, other.numerator) && fits(denominator, other.denominator)) {
            return reduced(numerator * other.numerator, denominator * other.denominator);
        }
        return reduced(above().multiply(other.above()), below().multiply(other.below()));
    }

    /** This over another; fails with {@link ArithmeticException} over zero. */
    public Fraction over(Fraction other) {
        if (isSmall() && other.isSmall() && fits(numerator, other.denominator) && fits(denominator, other.numerator)) {
            return reduced(numerator * other.denominator, denominator * other.numerator);
        }
        return reduced(above().multiply(other.below()), below().multiply(other.above()));
    }

    public Fraction negate() {
        return isSmall() ? new Fraction(-numerator, denominator) : new Fraction(bigNumerator.negate(), bigDenominator);
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
        return isSmall() ? Long.signum(numerator) : bigNumerator.signum();
    }

    /** The nearest decimal with so many decimals, by a named mode. */
    public BigDecimal rounded(int decimals, RoundingMode mode) {
        return isSmall()
                ? BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), decimals, mode)
                : new BigDecimal(bigNumerator).divide(new BigDecimal(bigDenominator), decimals, mode);
    }

    /** The decimal this is, without trailing zeros, or empty where it never ends. */
    public Optional<BigDecimal> exactDecimal() {
        if (isSmall() && denominator == 1) {
            return Optional.of(BigDecimal.valueOf(numerator));
        }
        BigInteger rest = below();
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
        return isSmall() && denominator == 1
                ? BigDecimal.valueOf(numerator)
                : plain(new BigDecimal(above()).divide(new BigDecimal(below()), DIGITS));
    }

    private static BigDecimal plain(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public int compareTo(Fraction other) {
        if (isSmall() && other.isSmall() && fits(numerator, other.denominator) && fits(other.numerator, denominator)) {
            return Long.compare(numerator * other.denominator, other.numerator * denominator);
        }
        return above().multiply(other.below()).compareTo(other.above().multiply(below()));
    }

    /** Compares with a decimal by multiplying out, so that nothing is divided, and nothing brought to lowest terms. */
    public int compareTo(BigDecimal decimal) {
        if (isSmall() && isShort(decimal)) {
            long scale = POWERS_OF_TEN[decimal.scale()];
            long digits = unscaled(decimal);
            if (fits(numerator, scale) && fits(digits, denominator)) {
                return Long.compare(numerator * scale, digits * denominator);
            }
        }
        return new BigDecimal(above()).compareTo(decimal.multiply(new BigDecimal(below())));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction that
                && numerator == that.numerator && denominator == that.denominator
                && (isSmall() ? that.isSmall() : bigNumerator.equals(that.bigNumerator) && bigDenominator.equals(that.bigDenominator));
    }

    @Override
    public int hashCode() {
        return isSmall() ? Long.hashCode(numerator) * 31 + Long.hashCode(denominator) : bigNumerator.hashCode() * 31 + bigDenominator.hashCode();
    }

    @Override
    public String toString() {
        return exactDecimal().map(BigDecimal::toPlainString).orElseGet(() -> above() + "/" + below());
    }
}
