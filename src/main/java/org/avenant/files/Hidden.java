package org.avenant.files;

import java.util.Optional;

/**
 * Characters that cannot be seen and yet make a text another one: what steers a screen, turns the order of letters
 * around, or stands between letters without a width, so that two names look like one.
 */
final class Hidden {

    private Hidden() {}

    /** Prose without hints where a line may break, as they come along from web pages: they mean nothing there. */
    static String withoutBreaks(String prose) {
        StringBuilder plain = new StringBuilder(prose.length());
        for (char c : prose.toCharArray()) {
            boolean hint = c == '\u00ad' || c >= '\u200b' && c <= '\u200d' || c == '\u2060' || c == '\ufeff';
            plain.append(hint ? "" : c);
        }
        return plain.toString();
    }

    /** Whether a text has none, no ends of lines but {@code \n}, and nothing that could not be decoded: nearly all have not. */
    static boolean none(String text) {
        for (char c : text.toCharArray()) {
            if ((c < ' ' || c > '~') && (isHidden(c) || c == '\u2028' || c == '\u2029' || c == '\ufffd')) {
                return false;
            }
        }
        return true;
    }

    /** Where the first one stands, if there is one. */
    static Optional<Integer> in(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHidden(text.charAt(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean isHidden(char c) {
        if (c < '\u007f') {
            return c < ' ' && c != '\t' && c != '\n';
        }
        return c <= '\u009f' || c == '\u00ad' || c == '\u061c' || c == '\u180e' || c >= '\u200b' && c <= '\u200f'
                || c >= '\u202a' && c <= '\u202e' || c >= '\u2060' && c <= '\u206f' || c == '\ufeff';
    }

    /** A text with a dot for each. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder(text);
        for (int i = 0; i < shown.length(); i++) {
            shown.setCharAt(i, isHidden(shown.charAt(i)) ? '\u2026' : shown.charAt(i));
        }
        return shown.toString();
    }

    /** How a character is named in lists of characters. */
    static String code(char c) {
        return String.format("U+%04X", (int) c);
    }

    /** How many controls there are but for tabs and ends of lines: files that are no text are full of them. */
    static long controls(String text) {
        long controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            controls += c < ' ' && c != '\t' && c != '\n' && c != '\r' ? 1 : 0;
        }
        return controls;
    }
}
