package org.avenant.language;

import java.math.BigDecimal;

/**
 * A number as people write it in a table: {@code 92.5}, {@code 92,5 %}, {@code 10 000}, {@code 10,000.00}.
 *
 * <p>{@code 1,234} is both 1.234 and 1234, so it is not guessed: it reads as {@link Ambiguous}.
 */
public sealed interface Numeral {

    /** One clear number; {@code percent} tells whether a percent sign followed it. */
    record Clear(BigDecimal value, boolean percent) implements Numeral {}

    /** A number with two readings. */
    record Ambiguous(BigDecimal asDecimals, BigDecimal asThousands) implements Numeral {}

    /** No number, or one with more digits than any figure of a contract has. */
    record Unreadable() implements Numeral {}

    /** More than anyone counts in a month; a longer one is a slip, or an attack on the arithmetic. */
    int MOST_DIGITS = 15;

    /** As many decimals as a published ratio carries. */
    int MOST_DECIMALS = 12;

    /** Reads a cell's text; never fails. */
    static Numeral read(String text) {
        return isPlain(text) ? new Clear(new BigDecimal(text), false) : NumeralText.read(text);
    }

    /** Whether it is digits alone, or with a decimal point among them, as nearly all cells are. */
    private static boolean isPlain(String text) {
        int point = text.indexOf('.');
        return point < 0
                ? areDigits(text, MOST_DIGITS)
                : areDigits(text.substring(0, point), MOST_DIGITS) && areDigits(text.substring(point + 1), MOST_DECIMALS);
    }

    private static boolean areDigits(String text, int most) {
        boolean digits = !text.isEmpty() && text.length() <= most;
        for (int i = 0; digits && i < text.length(); i++) {
            digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits;
    }
}
