package org.avenant.bench;

import java.util.ArrayList;
import java.util.List;

/** How the time for one contract, from its files to the statements of all its months, grows with its rules and its months. */
final class GrowthRows {

    private static final String CONTRACT = "GrowthBenchmark.contract ";
    private static final String MONTHS = "GrowthBenchmark.months ";

    private final Rates rates;
    private final List<Row> rows = new ArrayList<>();

    private GrowthRows(Rates rates) {
        this.rates = rates;
    }

    static List<Row> measure(Settings settings) {
        GrowthRows all = new GrowthRows(Rates.of(settings, GrowthBenchmark.class));
        all.growth("from files to statements, ", CONTRACT);
        all.growth("months alone, ", MONTHS);
        all.add("bill of 64 metrics, 64 guarantees and 64 discounts (320 rules), from files to the statement of a month", CONTRACT + Bill.ID,
                "200 rules × 12 months", CONTRACT + "200x12", Row.ANY);
        return all.rows;
    }

    private void growth(String what, String measured) {
        rows.add(Row.alone(what + "8 rules × 12 months", millis(measured + "8x12")));
        add(what + "40 rules × 12 months", measured + "40x12", "8 rules", measured + "8x12", 5);
        add(what + "200 rules × 12 months", measured + "200x12", "40 rules", measured + "40x12", 5);
        add(what + "40 rules × 36 months", measured + "40x36", "12 months", measured + "40x12", 3);
        add(what + "40 rules × 120 months", measured + "40x120", "36 months", measured + "40x36", 120.0 / 36);
    }

    private void add(String what, String name, String against, String other, double most) {
        rows.add(new Row(what, millis(name), against, rates.ratio(name, other), most));
    }

    private String millis(String name) {
        return Spread.text(rates.median(name) / 1e6) + " ms CPU";
    }
}
