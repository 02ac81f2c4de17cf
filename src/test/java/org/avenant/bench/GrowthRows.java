package org.avenant.bench;

import java.util.ArrayList;
import java.util.List;

/** How the time for one contract, from its files to the statements of all its months, grows with its rules and its months. */
final class GrowthRows {

    private static final String CONTRACT = "GrowthBenchmark.contract ";

    private final Rates rates;
    private final List<Row> rows = new ArrayList<>();

    private GrowthRows(Rates rates) {
        this.rates = rates;
    }

    static List<Row> measure(Settings settings) {
        GrowthRows all = new GrowthRows(Rates.of(settings, GrowthBenchmark.class));
        all.rows.add(Row.alone("contract of 8 rules × 12 months", all.millis("8x12")));
        all.add("40 rules × 12 months", "40x12", "8 rules × 12 months", "8x12", 5);
        all.add("200 rules × 12 months", "200x12", "40 rules × 12 months", "40x12", 5);
        all.add("40 rules × 36 months", "40x36", "40 rules × 12 months", "40x12", 3);
        all.add("40 rules × 120 months", "40x120", "40 rules × 36 months", "40x36", 120.0 / 36);
        all.add("bill of 64 metrics, 64 guarantees and 64 discounts (320 rules), 1 month", Bill.ID, "200 rules × 12 months", "200x12", Row.ANY);
        return all.rows;
    }

    private void add(String what, String size, String against, String other, double most) {
        rows.add(new Row(what, millis(size), against, rates.ratio(CONTRACT + size, CONTRACT + other), most));
    }

    private String millis(String size) {
        return Spread.text(rates.median(CONTRACT + size) / 1e6) + " ms CPU";
    }
}
