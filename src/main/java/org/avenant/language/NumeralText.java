package org.avenant.language;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers with signs, grouped digits or a decimal comma. It stands apart, since patterns take time to load and few tables need them. */
final class NumeralText {

    private static final Pattern SPACES = Pattern.compile("(?<=\\d)[ \\u00a0\\u202f\\u2009'\\u2019](?=\\d{3}(?!\\d))");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern THOUSANDS_OR_DECIMALS = Pattern.compile("[1-9]\\d{0,2},\\d{3}");
    private static final Pattern UNGROUPED = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern WITH_POINT = Pattern.compile("(?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d+)?");
    private static final Pattern WITH_COMMA = Pattern.compile("(?:\\d+|\\d{1,3}(?:\\.\\d{3})+)(?:,\\d+)?");
    private static final Pattern SIZED = Pattern.compile("\\d{1," + Numeral.MOST_DIGITS + "}(\\.\\d{1," + Numeral.MOST_DECIMALS + "})?");
    private static final Pattern SHAPE = Pattern.compile("([-+\\u2212]?)(\\d+(?:[.,]\\d+)*)\\s*(%?)", Pattern.UNICODE_CHARACTER_CLASS);

    private NumeralText() {}

    static Numeral read(String text) {
        String trimmed = text.strip();
        boolean spaced = SPACES.matcher(trimmed).find();
        String closed = SPACES.matcher(trimmed).replaceAll("");
        Matcher shape = SHAPE.matcher(closed);
        if (trimmed.length() > 40 || !shape.matches()) {
            return new Numeral.Unreadable();
        }
        boolean negative = !shape.group(1).isEmpty() && !shape.group(1).equals("+");
        return ofDigits(shape.group(2), spaced, negative, !shape.group(3).isEmpty());
    }

    private static Numeral ofDigits(String digits, boolean spaced, boolean negative, boolean percent) {
        int commas = count(digits, ',');
        int dots = count(digits, '.');
        if (commas == 1 && dots == 0 && !spaced && THOUSANDS_OR_DECIMALS.matcher(digits).matches()) {
            return new Numeral.Ambiguous(decimal(digits.replace(',', '.'), negative), decimal(digits.replace(",", ""), negative));
        }
        char point = pointOf(digits, commas, dots);
        String plain = point == ' ' ? digits : digits.replace(point == ',' ? "." : ",", "").replace(',', '.');
        boolean sound = point == ' ' ? DIGITS.matcher(digits).matches() : wellGrouped(digits, point, spaced);
        return sound && SIZED.matcher(plain).matches()
                ? new Numeral.Clear(decimal(plain, negative), percent)
                : new Numeral.Unreadable();
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
