package org.avenant.facts;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.avenant.amount.Fraction;
import org.avenant.amount.Rounding;

/** A rounding that a clause names for a figure it compares: {@code down to 1}, {@code half-up to 0.01}. */
public record RoundedTo(Rounding rounding, BigDecimal step) {

    private static final Pattern SHAPE = Pattern.compile("(up|down|half-up|half-even) to (\\d{1,6}(?:\\.\\d{1,6})?)");

    /** The rounding that canonical words name, or empty; a step of zero is none. */
    public static Optional<RoundedTo> of(String words) {
        Matcher matcher = SHAPE.matcher(words);
        return matcher.matches()
                ? Rounding.of(matcher.group(1))
                        .map(r -> new RoundedTo(r, new BigDecimal(matcher.group(2))))
                        .filter(r -> r.step.signum() > 0)
                : Optional.empty();
    }

    /** The canonical words. */
    public String words() {
        return rounding.word() + " to " + step.toPlainString();
    }

    /** The number of decimals that it rounds to, where its step is 1, 0.1, 0.01 and so on. */
    public Optional<Integer> decimals() {
        BigDecimal plain = step.stripTrailingZeros();
        return plain.unscaledValue().equals(BigInteger.ONE) && plain.scale() >= 0 ? Optional.of(plain.scale()) : Optional.empty();
    }

    public Fraction apply(Fraction exact) {
        Fraction size = Fraction.of(step);
        return rounding.round(exact.over(size), 0).times(size);
    }
}
