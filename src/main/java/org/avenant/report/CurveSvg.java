package org.avenant.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.amount.Fraction;
import org.avenant.language.Language;
import org.avenant.whatif.Curve;
import org.avenant.whatif.RoundStep;

/** How a total moves with a figure, drawn: a jump stands where rules begin to answer, and a dot there names them. */
public final class CurveSvg {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 420;
    private static final int LEFT = 110;
    private static final int RIGHT = 30;
    private static final int TOP = 50;
    private static final int BOTTOM = 60;
    private static final Fraction TICKS = Fraction.of(6);

    private final Curve curve;
    private final Sayings sayings;
    private final Language language;
    private final Axis across;
    private final Axis up;

    public CurveSvg(Curve curve, Language language) {
        this.curve = curve;
        this.language = language;
        this.sayings = new Sayings(language, curve.now().contract().money());
        this.across = Axis.of(curve.points().stream().map(Curve.Point::value).toList(), LEFT, WIDTH - RIGHT);
        this.up = Axis.of(Stream.concat(curve.points().stream().map(Curve.Point::total), Stream.of(curve.now().total())).map(Fraction::of).toList(),
                HEIGHT - BOTTOM, TOP);
    }

    /** Where the values of a figure stand on the drawing. */
    private record Axis(Fraction least, Fraction most, int from, int until) {

        static Axis of(List<Fraction> values, int from, int until) {
            Fraction least = values.stream().reduce(Fraction::min).orElseThrow();
            Fraction most = values.stream().reduce(Fraction::max).orElseThrow();
            return new Axis(least, most.equals(least) ? most.plus(Fraction.ONE) : most, from, until);
        }

        String at(Fraction value) {
            Fraction share = value.minus(least).over(most.minus(least));
            return share.times(Fraction.of(until - from)).plus(Fraction.of(from)).rounded(2, RoundingMode.HALF_UP).toPlainString();
        }

        List<Fraction> ticks() {
            Fraction step = RoundStep.of(most.minus(least).over(TICKS));
            Fraction first = Fraction.of(least.over(step).rounded(0, RoundingMode.CEILING)).times(step);
            return Stream.iterate(first, tick -> tick.compareTo(most) <= 0, tick -> tick.plus(step)).toList();
        }
    }

    public String write() {
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" lang=\"" + language.code()
                + "\" font-family=\"sans-serif\" font-size=\"12\">\n");
        String title = new CurveWords(curve, sayings).title();
        svg.append("<title>" + Markup.escaped(title) + "</title>\n");
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        svg.append(text(LEFT, TOP - 22, "start", title + besides(), "font-size=\"15\""));
        up.ticks().forEach(tick -> level(tick, svg));
        across.ticks().forEach(tick -> upright(tick, svg));
        svg.append(text(WIDTH - RIGHT, HEIGHT - 12, "end", sayings.label(curve.range().figure()), ""));
        svg.append(text(LEFT - 10, TOP - 8, "end", curve.now().contract().currency().getCurrencyCode(), ""));
        curve.reported().filter(this::isShown).ifPresent(value -> now(value, svg));
        svg.append("<polyline fill=\"none\" stroke=\"#1f5fa8\" stroke-width=\"2\" points=\"" + line() + "\"/>\n");
        curve.points().stream().filter(Curve.Point::turns).forEach(point -> dot(point, svg));
        return svg.append("</svg>\n").toString();
    }

    private String besides() {
        return curve.suppositions().stream().map(supposition -> " · " + supposition.text()).collect(Collectors.joining());
    }

    private boolean isShown(Fraction value) {
        return value.compareTo(across.least()) >= 0 && value.compareTo(across.most()) <= 0;
    }

    private void level(Fraction total, StringBuilder svg) {
        String y = up.at(total);
        svg.append("<path d=\"M" + LEFT + " " + y + "H" + (WIDTH - RIGHT) + "\" stroke=\"#ddd\"/>\n");
        svg.append("<text x=\"" + (LEFT - 10) + "\" y=\"" + y + "\" dy=\"4\" text-anchor=\"end\">"
                + Markup.escaped(language.number(decimal(total))) + "</text>\n");
    }

    private void upright(Fraction value, StringBuilder svg) {
        String x = across.at(value);
        svg.append("<path d=\"M" + x + " " + TOP + "V" + (HEIGHT - BOTTOM) + "\" stroke=\"#ddd\"/>\n");
        svg.append("<text x=\"" + x + "\" y=\"" + (HEIGHT - BOTTOM + 18) + "\" text-anchor=\"middle\">"
                + Markup.escaped(sayings.value(value, curve.range().figure())) + "</text>\n");
    }

    private void now(Fraction value, StringBuilder svg) {
        String x = across.at(value);
        svg.append("<path d=\"M" + x + " " + TOP + "V" + (HEIGHT - BOTTOM) + "\" stroke=\"#888\" stroke-dasharray=\"4 4\"/>\n");
        svg.append("<text x=\"" + x + "\" y=\"" + (HEIGHT - BOTTOM + 36) + "\" text-anchor=\"middle\" fill=\"#555\">"
                + Markup.escaped(sayings.say("as-it-is")) + "</text>\n");
    }

    private String line() {
        return curve.points().stream()
                .map(point -> across.at(point.value()) + "," + up.at(Fraction.of(point.total())))
                .collect(Collectors.joining(" "));
    }

    private void dot(Curve.Point point, StringBuilder svg) {
        svg.append("<circle cx=\"" + across.at(point.value()) + "\" cy=\"" + up.at(Fraction.of(point.total())) + "\" r=\"4\" fill=\"#1f5fa8\"><title>"
                + Markup.escaped(sayings.value(point.value(), curve.range().figure()) + " · " + new CurveWords(curve, sayings).turn(point).orElseThrow()) + "</title></circle>\n");
    }

    private static String text(int x, int y, String anchor, String words, String more) {
        return "<text x=\"" + x + "\" y=\"" + y + "\" text-anchor=\"" + anchor + "\" " + more + ">" + Markup.escaped(words) + "</text>\n";
    }

    /** With as many decimals as a tick of a round step has. */
    private static BigDecimal decimal(Fraction tick) {
        return tick.exactDecimal().orElseThrow();
    }
}
