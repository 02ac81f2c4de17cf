package org.avenant.files;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that cannot be seen and yet make a text another one: what steers a screen, turns the order of letters
 * around, or stands between letters without a width, so that two names look like one.
 */
final class Hidden {

    private static final Pattern ANY = Pattern.compile(
            "[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]");

    /** Hints where a line of prose may break, as they come along from web pages. */
    private static final Pattern BREAKS = Pattern.compile("[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]");

    private Hidden() {}

    /** Prose without its hints, which mean nothing there. */
    static String withoutBreaks(String prose) {
        return BREAKS.matcher(prose).replaceAll("");
    }

    /** Where the first one stands, if there is one. */
    static Optional<Integer> in(String text) {
        Matcher matcher = ANY.matcher(text);
        return matcher.find() ? Optional.of(matcher.start()) : Optional.empty();
    }

    /** A text with a dot for each. */
    static String shown(String text) {
        return ANY.matcher(text).replaceAll("\u2026");
    }

    /** How a character is named in lists of characters. */
    static String code(char c) {
        return String.format("U+%04X", (int) c);
    }

    /** Controls but for tabs and ends of lines: files that are no text are full of them. */
    static boolean isControl(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r';
    }
}
