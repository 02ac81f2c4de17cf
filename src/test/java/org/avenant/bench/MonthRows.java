package org.avenant.bench;

import java.util.ArrayList;
import java.util.List;

/** Contract-months per CPU-second, against the hand-written arithmetic; and rules fired alone, against Evrete. */
final class MonthRows {

    private static final String BY_HAND = "MonthsBenchmark.handWritten";
    private static final String SETTLED = "MonthsBenchmark.settled";
    private static final String OURS = "FiringBenchmark.ours";
    private static final String HAND_WORDS = "hand-written arithmetic";

    private final Rates rates;
    private final List<Row> rows = new ArrayList<>();

    private MonthRows(Rates rates) {
        this.rates = rates;
    }

    static List<Row> measure(Settings settings) {
        MonthRows all = new MonthRows(Rates.of(settings, MonthsBenchmark.class, FiringBenchmark.class));
        all.rows.add(Row.alone("hand-written arithmetic of a month", all.perSecond(BY_HAND)));
        all.add("month fired and settled", SETTLED, HAND_WORDS, BY_HAND, 100);
        all.add("… each month alone, nothing known of those before", "MonthsBenchmark.settledAlone", HAND_WORDS, BY_HAND, Row.ANY);
        all.add("… with full expressions and reasons", "MonthsBenchmark.withReasons", HAND_WORDS, BY_HAND, 160);
        all.add("… as a statement's text", "MonthsBenchmark.inWords", HAND_WORDS, BY_HAND, Row.ANY);
        all.add("… with why not and how far, fired again on other figures", "MonthsBenchmark.whyNot", "fired and settled", SETTLED, Row.ANY);
        all.add("… through the ordinary Drools road", "MonthsBenchmark.classic", "fired and settled", SETTLED, Row.ANY);
        all.add("rules fired, nothing settled", OURS, "Evrete, the same rules and facts", "FiringBenchmark.evrete", 0.5);
        all.add("… through the ordinary Drools road", "FiringBenchmark.classic", "ours", OURS, Row.ANY);
        return all.rows;
    }

    private void add(String what, String name, String against, String other, double most) {
        rows.add(new Row(what, perSecond(name), against, rates.ratio(name, other), most));
    }

    private String perSecond(String name) {
        double micros = rates.median(name) / 1e3;
        return Spread.text(micros) + " µs, " + Spread.text(1e6 / micros) + " a CPU-second";
    }
}
