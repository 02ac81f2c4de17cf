package org.avenant.contract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clause's number as the contract writes it: {@code 4}, {@code 4.2}, {@code 4.2(b)}, {@code A.3}.
 * Ordered as people count, so that 4.9 stands before 4.10.
 */
public record ClauseNumber(String text) implements Comparable<ClauseNumber> {

    private static final Pattern SHAPE = Pattern.compile("(?:[A-Z]|\\d{1,4})(?:\\.\\d{1,4})*(?:\\([a-z0-9]{1,4}\\))*");
    private static final Pattern STEP = Pattern.compile("\\d+|[A-Za-z]+");

    /** Whether a text can be a clause's number. */
    public static boolean isNumber(String text) {
        return text.length() <= 40 && SHAPE.matcher(text).matches();
    }

    /** Whether this is the other clause, or the article or clause it stands under: 4 covers 4.2. */
    public boolean covers(ClauseNumber other) {
        return other.text.equals(text) || other.text.startsWith(text + ".") || other.text.startsWith(text + "(");
    }

    @Override
    public int compareTo(ClauseNumber other) {
        Matcher mine = STEP.matcher(text);
        Matcher its = STEP.matcher(other.text);
        while (mine.find()) {
            if (!its.find()) {
                return 1;
            }
            int order = compareSteps(mine.group(), its.group());
            if (order != 0) {
                return order;
            }
        }
        return its.find() ? -1 : text.compareTo(other.text);
    }

    private static int compareSteps(String mine, String its) {
        boolean numbers = Character.isDigit(mine.charAt(0)) && Character.isDigit(its.charAt(0));
        return numbers ? Integer.compare(Integer.parseInt(mine), Integer.parseInt(its)) : mine.compareTo(its);
    }

    @Override
    public String toString() {
        return text;
    }
}
