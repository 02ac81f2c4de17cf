package org.avenant.contract;

import java.util.regex.Pattern;

/**
 * A clause's number as the contract writes it: {@code 4}, {@code 4.2}, {@code 4.2(b)}, {@code A.3}.
 * Ordered as people count, so that 4.9 stands before 4.10.
 */
public record ClauseNumber(String text) implements Comparable<ClauseNumber> {

    private static final Pattern SHAPE = Pattern.compile("(?:[A-Z]|\\d{1,4})(?:\\.\\d{1,4})*(?:\\([a-z0-9]{1,4}\\))*");

    /** Whether a text can be a clause's number. */
    public static boolean isNumber(String text) {
        return text.length() <= 40 && SHAPE.matcher(text).matches();
    }

    /** Whether this is the other clause, or the article or clause it stands under: 4 covers 4.2. */
    public boolean covers(ClauseNumber other) {
        int length = text.length();
        int more = other.text.length() - length;
        return (more == 0 || more > 0 && (other.text.charAt(length) == '.' || other.text.charAt(length) == '(')) && other.text.startsWith(text);
    }

    @Override
    public int compareTo(ClauseNumber other) {
        Steps mine = new Steps(text);
        Steps its = new Steps(other.text);
        while (mine.next() & its.next()) {
            int order = mine.compareTo(its);
            if (order != 0) {
                return order;
            }
        }
        return mine.isDone() == its.isDone() ? text.compareTo(other.text) : mine.isDone() ? -1 : 1;
    }

    /** The steps of a number one after the other: 4, 2 and b of {@code 4.2(b)}. */
    private static final class Steps {

        private final String text;
        private int from;
        private int to;

        Steps(String text) {
            this.text = text;
        }

        boolean next() {
            from = to;
            while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
                from++;
            }
            to = from;
            while (to < text.length() && Character.isLetterOrDigit(text.charAt(to)) && isNumber() == Character.isDigit(text.charAt(to))) {
                to++;
            }
            return !isDone();
        }

        boolean isDone() {
            return from == text.length();
        }

        private boolean isNumber() {
            return Character.isDigit(text.charAt(from));
        }

        int compareTo(Steps other) {
            return isNumber() && other.isNumber()
                    ? Integer.compare(Integer.parseInt(text, from, to, 10), Integer.parseInt(other.text, other.from, other.to, 10))
                    : text.substring(from, to).compareTo(other.text.substring(other.from, other.to));
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
