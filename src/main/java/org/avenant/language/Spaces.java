package org.avenant.language;

import java.util.regex.Pattern;

/** The blanks between words, of which there are several kinds, and which nobody counts. */
public final class Spaces {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");

    private Spaces() {}

    /** Words with one blank between them and none around, so that names that look alike are alike. */
    public static String single(String words) {
        return BLANKS.matcher(words).replaceAll(" ").strip();
    }
}
