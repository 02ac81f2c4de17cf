package org.avenant.problem;

/**
 * Where a problem stands in a file a person can open.
 *
 * @param file the path as a person would type it, relative to the root
 * @param line from 1; 0 where the whole file is meant
 * @param column from 1; 0 where the whole line is meant
 * @param length how many characters to underline
 * @param excerpt the line as written, empty where there is none
 */
public record Place(String file, int line, int column, int length, String excerpt) {

    /** Longer lines are cut for showing; nobody reads further. */
    private static final int WIDEST = 160;

    public Place {
        excerpt = excerpt.length() > WIDEST ? excerpt.substring(0, WIDEST) + "…" : excerpt;
    }

    /** A whole file. */
    public static Place of(String file) {
        return new Place(file, 0, 0, 0, "");
    }

    /** The place of a stretch of text in a file, from its offset. */
    public static Place at(String file, String text, int offset, int length) {
        int safe = Math.max(0, Math.min(offset, text.length()));
        int start = text.lastIndexOf('\n', safe - 1) + 1;
        int end = text.indexOf('\n', safe);
        String excerpt = text.substring(start, end < 0 ? text.length() : end).stripTrailing();
        int line = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        return new Place(file, line, safe - start + 1, Math.max(1, length), excerpt);
    }

    /** {@code file:line:column}, as far as it is known. */
    public String address() {
        return file + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "");
    }
}
