package org.avenant.language;

/** The blanks between words, of which there are several kinds, and which nobody counts. */
public final class Spaces {

    private Spaces() {}

    /** Words with one blank between them and none around, so that names that look alike are alike. */
    public static String single(String words) {
        StringBuilder single = new StringBuilder(words.length());
        boolean between = false;
        for (char c : words.toCharArray()) {
            if (isBlank(c)) {
                between = single.length() > 0;
            } else {
                single.append(between ? " " : "").append(c);
                between = false;
            }
        }
        return single.toString().strip();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00a0' || c == '\u202f';
    }
}
