package org.avenant.bench;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of the table.
 *
 * @param what what was measured
 * @param took the median of what it took
 * @param against what it is compared with
 * @param ratio its ratio to that, round by round
 * @param most what the ratio may come to at most; without a bound where it is told for information
 */
record Row(String what, String took, String against, Spread ratio, double most) {

    /** The bound of a row that is told for information. */
    static final double ANY = Double.POSITIVE_INFINITY;

    /** A figure that is compared with nothing. */
    static Row alone(String what, String took) {
        return new Row(what, took, "", new Spread(Double.NaN, Double.NaN, Double.NaN), ANY);
    }

    /** Rows as a table in Markdown. */
    static String table(List<Row> rows) {
        return rows.stream().map(Row::text).collect(Collectors.joining(
                "", "| What | took (median) | against | ratio (median) | quartiles | at most | |\n|---|---|---|---|---|---|---|\n", ""));
    }

    private String text() {
        String bound = most == ANY ? "" : Spread.text(most);
        String kept = most == ANY || Double.isNaN(ratio.median()) ? "" : ratio.median() <= most ? "met" : "**not met**";
        String quartiles = Double.isNaN(ratio.median()) ? "" : ratio.quartiles();
        String median = Double.isNaN(ratio.median()) ? "" : ratio.medianText();
        return "| " + String.join(" | ", what, took, against, median, quartiles, bound, kept) + " |\n";
    }
}
