package org.avenant.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.avenant.amount.Fraction;
import org.avenant.whatif.Curve;

/** How a total moves with a figure, as a table for programs; with {@code ,} and {@code .} in every language. */
public final class CurveCsv {

    /** As many as a published ratio carries. */
    private static final int MOST_DECIMALS = 12;

    private CurveCsv() {}

    /** A row a point; {@code moved} is the figure that moves, in a rate its count. */
    public static String write(Curve curve) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(curve.range().figure().name(), "moved: " + curve.mover().name(), "total", "difference", "provisional", "begins", "ends");
            curve.points().forEach(point -> csv.writeRecord(
                    decimal(point.value()), decimal(point.moved()), point.total().toPlainString(),
                    point.total().subtract(curve.now().total()).toPlainString(), String.valueOf(point.provisional()),
                    names(point.begins()), names(point.ends())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String names(List<Curve.Answering> rules) {
        return rules.stream().map(one -> one.rule() + (one.withheld() ? " (withheld)" : "")).collect(Collectors.joining("; "));
    }

    private static String decimal(Fraction value) {
        return value.exactDecimal().orElseGet(() -> value.rounded(MOST_DECIMALS, RoundingMode.HALF_UP)).toPlainString();
    }
}
