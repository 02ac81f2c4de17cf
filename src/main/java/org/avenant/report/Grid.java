package org.avenant.report;

import java.util.List;
import org.avenant.language.Lines;

/** Lays rows out over the width of a page: a clause, words that wrap, and an amount flush right. */
final class Grid {

    private static final int CLAUSE = 10;
    private static final int AMOUNT = 18;
    private static final int WORDS = Lines.WIDTH - CLAUSE - AMOUNT;

    private final StringBuilder text = new StringBuilder();
    private final boolean colour;

    /** @param colour whether faint and bold type may be used */
    Grid(boolean colour) {
        this.colour = colour;
    }

    /** A row of the table; the amount stands on the first line of the words. */
    void row(String clause, String words, String amount) {
        row(clause, words, amount, "", WORDS);
    }

    /** A row that stands out. */
    void strong(String clause, String words, String amount) {
        row(clause, words, amount, "1", WORDS);
    }

    /** A remark under a row, as wide as the page. */
    void remark(String words) {
        row("", words, "", "2", Lines.WIDTH - CLAUSE);
    }

    /** A paragraph beside a clause, as wide as the page. */
    void paragraph(String clause, String words) {
        row(clause, words, "", "", Lines.WIDTH - CLAUSE);
    }

    private void row(String clause, String words, String amount, String style, int width) {
        List<String> lines = Lines.wrap(words, width);
        for (int i = 0; i < lines.size(); i++) {
            String start = pad(i == 0 ? clause : "", CLAUSE) + lines.get(i);
            String end = i == 0 && !amount.isEmpty() ? " ".repeat(gap(start, amount)) + amount : "";
            line(start + end, style);
        }
    }

    private static int gap(String start, String amount) {
        return Math.max(1, Lines.WIDTH - start.length() - amount.length());
    }

    void rule(char sign) {
        line(String.valueOf(sign).repeat(Lines.WIDTH), "");
    }

    void line(String line, String style) {
        String shown = line.stripTrailing();
        text.append(colour && !style.isEmpty() ? "\u001b[" + style + "m" + shown + "\u001b[0m" : shown).append('\n');
    }

    /** Two texts at the ends of one line. */
    void ends(String left, String right, String style) {
        line(left + " ".repeat(Math.max(1, Lines.WIDTH - left.length() - right.length())) + right, style);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
