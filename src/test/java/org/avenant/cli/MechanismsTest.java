package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.avenant.verify.Verification;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The catalogue of what real contracts do, by number: each mechanism as rules that a contract manager would write, with
 * figures from published contracts and price lists, in {@code src/test/resources/mechanisms/}.
 */
class MechanismsTest {

    private static final Path FOLDER = Path.of("src/test/resources/mechanisms");

    private static final Pattern EXCEPTION = Pattern.compile("(?m)^tiny \\d{4}-\\d{2}  ");

    @TempDir
    Path home;

    private static List<Mechanism> mechanisms() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches("[A-E]\\d+-.*\\.txt"))
                    .sorted()
                    .map(Mechanism::read)
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> a_mechanism_gives_what_its_table_says_in_either_language() throws IOException {
        return mechanisms().stream().map(mechanism ->
                DynamicTest.dynamicTest(mechanism.file().getFileName().toString(), () -> evaluate(mechanism)));
    }

    private void evaluate(Mechanism mechanism) {
        Workspace workspace = mechanism.in(home.resolve(mechanism.file().getFileName().toString()));
        Call own = evaluated(workspace, "tiny", mechanism);
        mechanism.expected().forEach(expected -> assertThat(given(own, expected))
                .as(expected.month() + " " + expected.clause() + "\n" + own.out() + own.err())
                .isEqualTo(expected.amount()));
        assertThat(EXCEPTION.matcher(own.err()).results()).as(own.err()).hasSize((int) mechanism.expected().stream()
                .filter(expected -> expected.amount().matches("[a-z-]{2,}"))
                .count());
        assertThat(Verification.of(json(workspace, mechanism)))
                .allSatisfy(checked -> assertThat(checked.findings()).isEmpty());
        String other = mechanism.terms().get("language").equals("en") ? "fr" : "en";
        assertThat(workspace.call("new", "other", "--like", "tiny", "--language", other).code()).isEqualTo(Exit.WELL);
        assertThat(evaluated(workspace, "other", mechanism).out()).isEqualTo(own.out());
    }

    private static Call evaluated(Workspace workspace, String contract, Mechanism mechanism) {
        return workspace.call(
                "--language", "en", "evaluate", contract, mechanism.firstMonth() + ".." + mechanism.lastMonth(), "--format", "csv");
    }

    private static String json(Workspace workspace, Mechanism mechanism) {
        return workspace.call("evaluate", "tiny", mechanism.firstMonth() + ".." + mechanism.lastMonth(), "--format", "json").out();
    }

    private static String given(Call call, Mechanism.Expected expected) {
        String exception = "tiny " + expected.month() + "  " + expected.amount() + "\n";
        if (call.err().contains(exception)) {
            return expected.amount();
        }
        List<String> lines = call.out().lines()
                .filter(line -> line.startsWith(expected.month() + "," + expected.clause() + ","))
                .map(line -> line.substring(line.lastIndexOf(',') + 1))
                .toList();
        return lines.isEmpty() ? "-" : lines.stream().map(BigDecimal::new).reduce(BigDecimal::add).orElseThrow().toPlainString();
    }

    @Test
    void every_item_of_the_catalogue_is_shown_here_or_elsewhere() throws IOException {
        Set<String> shown = mechanisms().stream().map(Mechanism::number).collect(Collectors.toCollection(TreeSet::new));
        shown.addAll(listed("elsewhere.txt"));

        assertThat(shown).isEqualTo(catalogue());
    }

    private static Set<String> listed(String name) throws IOException {
        return Files.readAllLines(FOLDER.resolve(name)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> catalogue() {
        Stream<String> numbers = Stream.of("A16", "B10", "C5", "D33", "E4").flatMap(last ->
                IntStream.rangeClosed(1, Integer.parseInt(last.substring(1))).mapToObj(n -> last.charAt(0) + "" + n));
        return numbers.collect(Collectors.toCollection(TreeSet::new));
    }
}
