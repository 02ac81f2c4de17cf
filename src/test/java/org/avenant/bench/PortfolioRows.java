package org.avenant.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.avenant.bench.Rounds.Turn;

/** Many contracts in one process: the time for each, how it grows with their number, and what they take of memory. */
final class PortfolioRows {

    private static final String COMMAND = "`evaluate --all`, 12 months, ";
    private static final String KEPT = "kept ";
    private static final double MOST_MILLIS = 30;
    /** From so many contracts on it does not matter what the process took to start. */
    private static final int LARGE = 1000;
    /** Memory that does not grow, but for what a collector leaves lying about. */
    private static final double MOST_GROWTH = 1.1;

    private final Map<Integer, Path> roots = new TreeMap<>();
    private final List<Integer> sizes;
    private final Path out;
    private final Rounds rounds;
    private final List<Row> rows = new ArrayList<>();
    private int aside;

    private PortfolioRows(Settings settings, Path home) {
        sizes = settings.portfolios();
        out = home.resolve("statements");
        sizes.forEach(size -> roots.put(size, Generator.write(home.resolve("of-" + size), size)));
        rounds = Rounds.of(settings.rounds(), turns());
    }

    static List<Row> measure(Settings settings, Path home) {
        PortfolioRows all = new PortfolioRows(settings, home);
        all.tell();
        all.memory();
        return all.rows;
    }

    private List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        roots.forEach((size, root) -> turns.add(new Turn(COMMAND + size, this::setAside, Command.avenant(
                "--root", root.toString(), "evaluate", "--all", "2026-01..2026-12", "--out", out.toString()))));
        List.of(fewer(), more()).forEach(size ->
                turns.add(new Turn(KEPT + size, Command.onOurs(Kept.class, roots.get(size).toString()))));
        return turns;
    }

    /** Not deleted: while a file system makes files it pays for those that were just deleted, and that time is none of ours. */
    private void setAside() {
        if (Files.exists(out)) {
            try {
                Files.move(out, out.resolveSibling("statements-" + aside++));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private int last(int back) {
        return sizes.get(sizes.size() - back);
    }

    /** Two numbers of contracts that are kept in memory together; their difference is what the contracts take. */
    private int fewer() {
        return sizes.get(1);
    }

    private int more() {
        return sizes.get(2);
    }

    private void tell() {
        for (int size : sizes) {
            double cpu = Spread.of(rounds.cpu(COMMAND + size)).median() / size;
            String took = Spread.text(cpu) + " ms CPU a contract, peak " + Spread.of(rounds.peak(COMMAND + size)).medianText() + " MB";
            Spread ratio = Spread.of(rounds.cpu(COMMAND + size).stream().map(millis -> millis / size / MOST_MILLIS).toList());
            rows.add(new Row(COMMAND + contracts(size), took, "30 ms a contract", ratio, size >= LARGE ? 1 : Row.ANY));
        }
        String twice = "time for " + contracts(last(1));
        rows.add(new Row("… " + twice, "", contracts(last(2)), Spread.ratio(rounds.cpu(COMMAND + last(1)), rounds.cpu(COMMAND + last(2))), 2.1));
        rows.add(new Row(
                "… peak memory of " + contracts(last(1)), "", contracts(last(2)), Spread.ratio(rounds.peak(COMMAND + last(1)), rounds.peak(COMMAND + last(2))),
                MOST_GROWTH));
    }

    private void memory() {
        List<Double> few = kilobytes(fewer());
        List<Double> many = kilobytes(more());
        List<Double> each = new ArrayList<>();
        for (int round = 0; round < few.size(); round++) {
            each.add((many.get(round) - few.get(round)) / (more() - fewer()));
        }
        rows.add(Row.alone("heap for each contract that is kept, ready to be fired", Spread.of(each).medianText() + " KB"));
    }

    private List<Double> kilobytes(int size) {
        return rounds.of(KEPT + size, run -> Double.parseDouble(run.out().strip()));
    }

    private static String contracts(int size) {
        return size == 1 ? "1 contract" : String.format(Locale.ROOT, "%,d contracts", size);
    }
}
