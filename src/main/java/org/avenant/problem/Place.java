package org.avenant.problem;

import java.util.Comparator;

/**
 * Where a problem stands in a file a person can open.
 *
 * @param file the path as a person would type it, relative to the root
 * @param line from 1; 0 where the whole file is meant
 * @param column from 1; 0 where the whole line is meant
 * @param length how many characters to underline
 * @param excerpt the line as written, or what of a long line stands around the column; empty where there is none
 * @param mark where the column stands in the excerpt, from 1; 0 where there is none
 */
public record Place(String file, int line, int column, int length, String excerpt, int mark) {

    /** Longer lines are cut for showing; nobody reads further. */
    private static final int WIDEST = 160;

    /** How much of a long line is shown before the place that is meant. */
    private static final int BEFORE = 100;

    /** As they are read: file by file, line by line. */
    public static final Comparator<Place> IN_FILES =
            Comparator.comparing(Place::file).thenComparing(Place::line).thenComparing(Place::column);

    /** A place in a line that is given whole. */
    public Place(String file, int line, int column, int length, String whole) {
        this(file, line, column, length, excerpt(whole, hidden(whole, column, length)),
                column - hidden(whole, column, length) + (hidden(whole, column, length) > 0 ? 1 : 0));
    }

    /** How many characters of a line are not shown, so that its place is. */
    private static int hidden(String whole, int column, int length) {
        return column - 1 + Math.min(length, BEFORE / 2) <= WIDEST || column > whole.length() + 1 ? 0 : column - 1 - BEFORE;
    }

    private static String excerpt(String whole, int hidden) {
        int end = Math.min(whole.length(), hidden + WIDEST);
        return (hidden > 0 ? "…" : "") + whole.substring(hidden, end) + (end < whole.length() ? "…" : "");
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
        int line = 1;
        for (int before = text.indexOf('\n'); before >= 0 && before < start; before = text.indexOf('\n', before + 1)) {
            line++;
        }
        return new Place(file, line, safe - start + 1, Math.max(1, length), excerpt);
    }

    /** The same place, so many lines further down. */
    public Place movedDown(int lines) {
        return new Place(file, line + lines, column, length, excerpt, mark);
    }

    /** {@code file:line:column}, as far as it is known. */
    public String address() {
        return file + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "");
    }
}
