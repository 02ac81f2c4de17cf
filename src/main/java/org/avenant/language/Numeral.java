package org.avenant.language;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    Pattern SPACES = Pattern.compile("(?<=\\d)[ \\u00a0\\u202f\\u2009'\\u2019](?=\\d{3}(?!\\d))");
    Pattern DIGITS = Pattern.compile("\\d+");
    Pattern THOUSANDS_OR_DECIMALS = Pattern.compile("[1-9]\\d{0,2},\\d{3}");
    Pattern UNGROUPED = Pattern.compile("\\d+(?:[.,]\\d+)?");
    Pattern WITH_POINT = Pattern.compile("(?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d+)?");
    Pattern WITH_COMMA = Pattern.compile("(?:\\d+|\\d{1,3}(?:\\.\\d{3})+)(?:,\\d+)?");
    Pattern SIZED = Pattern.compile("\\d{1," + MOST_DIGITS + "}(\\.\\d{1," + MOST_DECIMALS + "})?");
    Pattern SHAPE = Pattern.compile("([-+\\u2212]?)(\\d+(?:[.,]\\d+)*)\\s*(%?)", Pattern.UNICODE_CHARACTER_CLASS);

    /** Reads a cell's text; never fails. */
    static Numeral read(String text) {
        String trimmed = text.strip();
        boolean spaced = SPACES.matcher(trimmed).find();
        String closed = SPACES.matcher(trimmed).replaceAll("");
        Matcher shape = SHAPE.matcher(closed);
        if (trimmed.length() > 40 || !shape.matches()) {
            return new Unreadable();
        }
        boolean negative = !shape.group(1).isEmpty() && !shape.group(1).equals("+");
        return ofDigits(shape.group(2), spaced, negative, !shape.group(3).isEmpty());
    }

    private static Numeral ofDigits(String digits, boolean spaced, boolean negative, boolean percent) {
        int commas = count(digits, ',');
        int dots = count(digits, '.');
        if (commas == 1 && dots == 0 && !spaced && THOUSANDS_OR_DECIMALS.matcher(digits).matches()) {
            return new Ambiguous(decimal(digits.replace(',', '.'), negative), decimal(digits.replace(",", ""), negative));
        }
        char point = pointOf(digits, commas, dots);
        String plain = point == ' ' ? digits : digits.replace(point == ',' ? "." : ",", "").replace(',', '.');
        boolean sound = point == ' ' ? DIGITS.matcher(digits).matches() : wellGrouped(digits, point, spaced);
        return sound && SIZED.matcher(plain).matches()
                ? new Clear(decimal(plain, negative), percent)
                : new Unreadable();
    }

    /** The decimal point is the separator that stands last and once; two of one kind are thousands. */
    private static char pointOf(String digits, int commas, int dots) {
        if (commas + dots == 0) {
            return ' ';
        }
        char last = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
        boolean lastOnce = (last == ',' ? commas : dots) == 1;
        return lastOnce ? last : last == ',' ? '.' : ',';
    }

    private static boolean wellGrouped(String digits, char point, boolean spaced) {
        Pattern shape = spaced ? UNGROUPED : point == ',' ? WITH_COMMA : WITH_POINT;
        return shape.matcher(digits).matches();
    }

    private static BigDecimal decimal(String plain, boolean negative) {
        BigDecimal value = new BigDecimal(plain);
        return negative ? value.negate() : value;
    }

    private static int count(String text, char wanted) {
        int count = 0;
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            count++;
        }
        return count;
    }
}
