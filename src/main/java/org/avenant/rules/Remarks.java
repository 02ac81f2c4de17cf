package org.avenant.rules;

import java.util.Optional;

/** Blanks out the remarks of a file of sentences, so that every line keeps its place; slashes within quotes are text. */
final class Remarks {

    private static final String STRAIGHT = "\"\u201c\u201d";

    private final StringBuilder text;
    private int at;

    private Remarks(String text) {
        this.text = new StringBuilder(text);
    }

    static Remarks of(String text) {
        Remarks remarks = new Remarks(text);
        remarks.blank();
        return remarks;
    }

    /** The text with blanks for its remarks; one that is never closed stays as it is. */
    String blanked() {
        return text.toString();
    }

    /** Where a remark is opened that is never closed. */
    Optional<Integer> unclosed() {
        return at < text.length() ? Optional.of(at) : Optional.empty();
    }

    private void blank() {
        while (at < text.length()) {
            char c = text.charAt(at);
            char next = c == '/' && at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            if (next == '/') {
                blankTo(endOfLine());
            } else if (next == '*') {
                int close = text.indexOf("*/", at + 2);
                if (close < 0) {
                    return;
                }
                blankTo(close + 2);
            } else if (c == '\u00ab') {
                skipQuoted("\u00bb");
            } else if (STRAIGHT.indexOf(c) >= 0) {
                skipQuoted(STRAIGHT);
            } else {
                at++;
            }
        }
    }

    private int endOfLine() {
        int end = text.indexOf("\n", at);
        return end < 0 ? text.length() : end;
    }

    /** A quote ends with its line, closed or not. */
    private void skipQuoted(String closing) {
        int end = endOfLine();
        do {
            at++;
        } while (at < end && closing.indexOf(text.charAt(at)) < 0);
        at = Math.min(at + 1, Math.max(end, at));
    }

    private void blankTo(int end) {
        for (; at < end; at++) {
            if (text.charAt(at) != '\n') {
                text.setCharAt(at, ' ');
            }
        }
    }
}
