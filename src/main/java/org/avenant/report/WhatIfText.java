package org.avenant.report;

import java.util.Optional;
import org.avenant.amount.Fraction;
import org.avenant.facts.Measure;
import org.avenant.language.Language;
import org.avenant.whatif.Moved;
import org.avenant.whatif.Supposed;
import org.avenant.whatif.Supposition;

/** A month on supposed figures for people: the figures that move, then the statement with what is otherwise marked. */
public final class WhatIfText {

    private final Language language;
    private final boolean colour;

    /** @param colour whether the reader's terminal shows bold and faint type */
    public WhatIfText(Language language, boolean colour) {
        this.language = language;
        this.colour = colour;
    }

    public String write(Supposed supposed) {
        Grid grid = new Grid(colour);
        Sayings sayings = new Sayings(language, supposed.then().contract().money());
        TextReport report = new TextReport(language, colour);
        report.head(supposed.then(), " · " + sayings.say("what-if"), grid);
        grid.rule('─');
        String label = sayings.say("suppose");
        for (Supposition supposition : supposed.suppositions()) {
            grid.strong(label, supposition.text(), "");
            label = "";
        }
        supposed.idle().forEach(figure -> grid.remark(sayings.say("idle", "figure", sayings.label(figure))));
        supposed.figures().forEach(moved -> grid.remark(moved(moved, sayings)));
        report.body(supposed.then(), new BesideReported(supposed, sayings, report::title, grid), grid);
        return grid.toString();
    }

    private String moved(Moved moved, Sayings sayings) {
        Measure figure = moved.figure();
        return sayings.say("moved", "figure", sayings.label(figure), "to", value(figure, moved.to(), sayings), "from", value(figure, moved.from(), sayings));
    }

    private String value(Measure figure, Optional<Fraction> value, Sayings sayings) {
        return value.map(known -> sayings.value(known, figure)).orElseGet(() -> sayings.say("no-figure"));
    }
}
