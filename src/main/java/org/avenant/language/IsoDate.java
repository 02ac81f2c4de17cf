package org.avenant.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Days and months as calls and files write them: {@code 2026-04-30}, {@code 2026-04}. What Java's own reader knows
 * besides, years of nine digits, no contract has; and that reader takes long to load.
 */
public final class IsoDate {

    private static final String MONTH = "0000-00";
    private static final String DAY = "0000-00-00";

    private IsoDate() {}

    /** The day that a text is, or empty for any other text, a thirtieth of February among them. */
    public static Optional<LocalDate> day(String text) {
        try {
            return isLike(DAY, text)
                    ? Optional.of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The month that a text is, or empty for any other text. */
    public static Optional<YearMonth> month(String text) {
        try {
            return isLike(MONTH, text) ? Optional.of(YearMonth.of(number(text, 0, 4), number(text, 5, 7))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether it has a digit for each digit, and for the rest what stands there. */
    private static boolean isLike(String shape, String text) {
        boolean like = shape.length() == text.length();
        for (int i = 0; like && i < shape.length(); i++) {
            char c = text.charAt(i);
            like = shape.charAt(i) == '0' ? c >= '0' && c <= '9' : c == shape.charAt(i);
        }
        return like;
    }

    private static int number(String text, int from, int end) {
        return Integer.parseInt(text.substring(from, end));
    }
}
