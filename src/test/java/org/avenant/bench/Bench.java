package org.avenant.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.avenant.cli.Workspace;

/**
 * All benchmarks, and one table of ratios: {@code mvn -B -Pbench verify}, or with {@code -Dbench.quick} for a first look.
 * {@code -Dbench.only=} takes {@code commands}, {@code months}, {@code growth} or {@code portfolio}.
 */
public final class Bench {

    private Bench() {}

    /** Measures part by part, and prints the table; as far as it has come it is kept in {@code target/benchmarks.md}. */
    public static void main(String[] arguments) throws IOException {
        Settings settings = Settings.asked();
        Path home = Files.createTempDirectory("avenant-bench");
        Map<String, Supplier<List<Row>>> parts = new LinkedHashMap<>();
        parts.put("commands", () -> Starts.measure(settings, home));
        parts.put("months", () -> MonthRows.measure(settings));
        parts.put("growth", () -> GrowthRows.measure(settings));
        parts.put("portfolio", () -> PortfolioRows.measure(settings, home));
        parts.keySet().removeIf(part -> !Settings.wants(part));
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("bench.only is commands, months, growth or portfolio");
        }
        try {
            print(parts);
        } finally {
            new Workspace(home).deleteTree("");
        }
    }

    private static void print(Map<String, Supplier<List<Row>>> parts) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, Supplier<List<Row>>> part : parts.entrySet()) {
            System.err.println(part.getKey());
            rows.addAll(part.getValue().get());
            Files.writeString(Path.of("target", "benchmarks.md"), Row.table(rows));
        }
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        out.print("\n" + Row.table(rows));
        out.flush();
    }
}
