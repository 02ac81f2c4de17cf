package org.avenant.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A mechanism of the catalogue as a file tells it: what the contract says in a sentence, its terms if they are not the
 * usual ones, its rules, and a table of months: figures before the bar, what each clause gives behind it.
 *
 * @param number its number in the catalogue
 * @param terms the lines of contract.yaml that differ
 */
record Mechanism(Path file, String number, Map<String, String> terms, String rules, List<String> table) {

    private static final Map<String, String> USUAL = Map.of(
            "client", "A", "provider", "B", "currency", "EUR", "from", "2026-01-01", "until", "2028-12-31", "language", "en");

    static Mechanism read(Path file) {
        List<String> lines = lines(file);
        int rules = first(lines, "rule .*");
        int table = first(lines, "month *,.*");
        Map<String, String> terms = new TreeMap<>(USUAL);
        lines.subList(0, rules).stream()
                .filter(line -> line.matches("[a-z ]+: .*"))
                .forEach(line -> terms.put(line.split(": ")[0], line.split(": ")[1]));
        List<String> rows = lines.subList(table, lines.size()).stream().filter(line -> line.contains("|")).toList();
        return new Mechanism(file, lines.get(0).split(" ")[0], terms, String.join("\n", lines.subList(rules, table)), rows);
    }

    private static int first(List<String> lines, String like) {
        return IntStream.range(0, lines.size()).filter(i -> lines.get(i).matches(like)).findFirst().orElseThrow();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes it a contract of its own. */
    Workspace in(Path home) {
        String yaml = terms.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue() + "\n").collect(Collectors.joining());
        return Workspace.with(home)
                .write("contracts/tiny/contract.yaml", yaml)
                .write("contracts/tiny/facts.csv", facts())
                .write("contracts/tiny/calls.csv", calls())
                .write("contracts/tiny/measures.yaml", String.join("\n", lines(file.resolveSibling("measures.yaml"))))
                .write("rules/tiny/rules.dslr", "expander " + terms.get("language") + ".dsl\n" + rules);
    }

    private String facts() {
        return figures().map(row -> withoutLengths(row).collect(Collectors.joining(",", "", "\n"))).collect(Collectors.joining());
    }

    private Stream<List<String>> figures() {
        return table.stream().map(row -> cells(row.split("\\|")[0]));
    }

    private Stream<String> withoutLengths(List<String> row) {
        int lengths = lengths();
        return IntStream.range(0, row.size()).filter(i -> i != lengths).mapToObj(row::get);
    }

    /** Which column tells how long calls lasted: {@code 3x61 5x0:20}, three of 61 s and five of 20 s. */
    private int lengths() {
        return figures().findFirst().orElseThrow().indexOf("lengths");
    }

    private String calls() {
        int lengths = lengths();
        Stream<String> rows = lengths < 0 ? Stream.empty() : figures().skip(1).flatMap(row -> Arrays.stream(row.get(lengths).split(" "))
                .filter(length -> !length.isEmpty())
                .map(length -> row.get(0) + "," + length.replace('x', ',') + "\n"));
        return "month,count,duration\n" + rows.collect(Collectors.joining());
    }

    private static List<String> cells(String part) {
        return Arrays.stream(part.split(",", -1)).map(String::strip).toList();
    }

    /** What a clause, or the total, gives in a month: an amount, {@code -} for no line, or an exception's name. */
    record Expected(String month, String clause, String amount) {}

    List<Expected> expected() {
        List<String> clauses = cells(table.get(0).split("\\|")[1]);
        return table.stream().skip(1)
                .flatMap(row -> {
                    String month = cells(row).get(0);
                    List<String> amounts = cells(row.split("\\|")[1]);
                    return IntStream.range(0, clauses.size())
                            .mapToObj(i -> new Expected(month, clauses.get(i), amounts.get(i)));
                })
                .toList();
    }

    String firstMonth() {
        return cells(table.get(1)).get(0);
    }

    String lastMonth() {
        return cells(table.get(table.size() - 1)).get(0);
    }
}
