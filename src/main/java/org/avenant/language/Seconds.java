package org.avenant.language;

import java.math.BigDecimal;

/** How long something takes, in words: {@code 20 seconds}, {@code 2 minutes}. */
public final class Seconds {

    private static final int MINUTE = 60;

    private Seconds() {}

    /** Whole minutes are said as such, anything else in seconds. */
    public static String words(int seconds, Language language) {
        boolean minutes = seconds > 0 && seconds % MINUTE == 0;
        BigDecimal number = BigDecimal.valueOf(minutes ? seconds / MINUTE : seconds);
        // Both languages spell the minute alike.
        String unit = minutes ? "minute" : language == Language.FRENCH ? "seconde" : "second";
        return language.number(number) + language.unitSpace() + unit + (language.isPlural(number) ? "s" : "");
    }

    /** The same for people who read many of them: {@code 61 s}. */
    public static String brief(int seconds, Language language) {
        return language.number(BigDecimal.valueOf(seconds)) + language.unitSpace() + "s";
    }
}
