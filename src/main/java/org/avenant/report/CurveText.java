package org.avenant.report;

import java.util.ArrayList;
import java.util.List;
import org.avenant.language.Language;
import org.avenant.statement.Statement;
import org.avenant.whatif.Curve;
import org.avenant.whatif.Supposition;

/** How a total moves with a figure, as a table for people. */
public final class CurveText {

    private static final int COLUMN = 24;

    private final Language language;
    private final boolean colour;

    /** @param colour whether the reader's terminal shows bold and faint type */
    public CurveText(Language language, boolean colour) {
        this.language = language;
        this.colour = colour;
    }

    public String write(Curve curve) {
        Statement now = curve.now();
        Sayings sayings = new Sayings(language, now.contract().money());
        Labels labels = new Labels(language);
        Grid grid = new Grid(colour);
        grid.ends(new CurveWords(curve, sayings).title(), labels.get("amounts") + " " + now.contract().currency().getCurrencyCode(), "1");
        for (Supposition supposition : curve.suppositions()) {
            grid.line(sayings.say("suppose") + " " + supposition.text(), "");
        }
        grid.rule('─');
        boolean moves = !curve.mover().equals(curve.range().figure());
        grid.line(row(sayings.label(curve.range().figure()), moves ? sayings.label(curve.mover()) : "",
                sayings.say("curve-total"), sayings.say("curve-difference")), "1");
        grid.rule('─');
        for (Curve.Point point : curve.points()) {
            grid.line(row(
                    sayings.value(point.value(), curve.range().figure()), moves ? sayings.value(point.moved(), curve.mover()) : "",
                    language.number(point.total()) + labels.provisional(point.provisional()),
                    sayings.signed(point.total().subtract(now.total()))), "");
            remarks(curve, point, sayings).forEach(grid::remark);
        }
        return grid.toString();
    }

    private static List<String> remarks(Curve curve, Curve.Point point, Sayings sayings) {
        List<String> remarks = new ArrayList<>(new CurveWords(curve, sayings).turn(point).stream().toList());
        if (curve.reported().filter(point.value()::equals).isPresent()) {
            remarks.add(sayings.say("as-it-is"));
        }
        return remarks;
    }

    private static String row(String value, String moved, String total, String difference) {
        return cell(value) + cell(moved) + cell(total) + cell(difference);
    }

    private static String cell(String words) {
        return " ".repeat(Math.max(1, COLUMN - words.length())) + words;
    }
}
