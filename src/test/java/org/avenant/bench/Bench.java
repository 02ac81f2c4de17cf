package org.avenant.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.avenant.cli.Workspace;

/**
 * All benchmarks, and one table of ratios: {@code mvn -B -Pbench verify}, or with {@code -Dbench.quick} for a first look.
 * {@code -Dbench.only=} takes {@code commands}, {@code months}, {@code growth} or {@code portfolio}.
 */
public final class Bench {

    private Bench() {}

    /** Measures, and prints the table; it is kept in {@code target/benchmarks.md}, too. */
    public static void main(String[] arguments) throws IOException {
        Settings settings = Settings.asked();
        Path home = Files.createTempDirectory("avenant-bench");
        try {
            String table = Row.table(rows(settings, home));
            Files.writeString(Path.of("target", "benchmarks.md"), table);
            PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
            out.print("\n" + table);
            out.flush();
        } finally {
            new Workspace(home).deleteTree("");
        }
    }

    private static List<Row> rows(Settings settings, Path home) {
        List<Row> rows = new ArrayList<>();
        if (Settings.wants("commands")) {
            rows.addAll(Starts.measure(settings, home));
        }
        if (Settings.wants("months")) {
            rows.addAll(MonthRows.measure(settings));
        }
        if (Settings.wants("growth")) {
            rows.addAll(GrowthRows.measure(settings));
        }
        if (Settings.wants("portfolio")) {
            rows.addAll(PortfolioRows.measure(settings, home));
        }
        return rows;
    }
}
