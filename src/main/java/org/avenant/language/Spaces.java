package org.avenant.language;

/** The blanks between words, of which there are several kinds, and which nobody counts. */
public final class Spaces {

    private Spaces() {}

    /** Words with one blank between them and none around, so that names that look alike are alike. */
    public static String single(String words) {
        return words.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }
}
