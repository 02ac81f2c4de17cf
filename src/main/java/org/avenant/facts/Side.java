package org.avenant.facts;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.avenant.amount.Fraction;

/** One side of a bound: {@code below 85}, {@code at least 4.5}. */
public record Side(Comparison comparison, BigDecimal bound) {

    private static final Pattern SHAPE = Pattern.compile("(below|at most|at least|above) (\\d{1,9}(?:\\.\\d{1,6})?)(?: ?%)?");

    /** The side that canonical words name, or empty. */
    public static Optional<Side> of(String words) {
        Matcher matcher = SHAPE.matcher(words);
        return matcher.matches()
                ? Arrays.stream(Comparison.values())
                        .filter(c -> c.words().equals(matcher.group(1)))
                        .findFirst()
                        .map(c -> new Side(c, new BigDecimal(matcher.group(2))))
                : Optional.empty();
    }

    public String words() {
        return comparison.words() + " " + bound.toPlainString();
    }

    public boolean holds(Fraction figure) {
        return comparison.holds(figure, Fraction.of(bound));
    }
}
