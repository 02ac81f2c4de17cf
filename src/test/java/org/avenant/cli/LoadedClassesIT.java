package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a command loads of ours and of libraries, the JDK's own classes left out: each costs some of the time that people
 * wait. A budget that no longer holds is raised on purpose, or the class that broke it stays where it is used.
 */
@Tag("once")
class LoadedClassesIT {

    private static final Pattern LOADED = Pattern.compile("(?m)(\\S+) source: ");
    private static final Pattern OF_THE_JDK = Pattern.compile("(?:java|javax|jdk|sun|com\\.sun)\\..*");

    /** The ordinary road with its parser, MVEL, the writers of tables and of pages, which no text statement needs. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "org\\.(?:antlr|mvel2?|drools\\.drl\\.parser|drools\\.mvel\\.(?:builder|compiler|expr)|drools\\.compiler\\.(?:builder|rule)|eclipse)\\..*"
                    + "|de\\.siegmar\\.fastcsv\\.writer\\..*|tools\\.jackson\\..*|org\\.avenant\\.(?:verify|check|wording|explain|whatif|ladder)\\..*");

    @TempDir
    Path home;

    private List<String> loaded(String... arguments) throws IOException, InterruptedException {
        Path log = home.resolve("loaded.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xlog:class+load:file=" + log, "-jar", "target/avenant.jar"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(home.resolve("said.txt").toFile()).start();
        assertThat(process.waitFor()).as(() -> read(home.resolve("said.txt"))).isLessThan(Exit.UNUSABLE);
        return LOADED.matcher(read(log)).results().map(match -> match.group(1)).toList();
    }

    private List<String> loadedOfOurs(String... arguments) throws IOException, InterruptedException {
        return loaded(arguments).stream().filter(name -> !OF_THE_JDK.matcher(name).matches()).toList();
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--version, 70",
        "sentences bonus, 470",
        "evaluate helios-telecom 2026-06, 2300",
        "check helios-telecom, 2850",
    })
    void a_command_keeps_its_budget(String call, int budget) throws Exception {
        assertThat(loadedOfOurs(call.split(" "))).hasSizeLessThanOrEqualTo(budget);
    }

    @Test
    void a_statement_loads_nothing_that_it_does_not_use() throws Exception {
        assertThat(loadedOfOurs("evaluate", "helios-telecom", "2026-06")).noneMatch(name -> ELSEWHERE.matcher(name).matches());
    }

    /** Each is a class, and all that a record has of itself a method, since it was built: {@code src/build/LinkAhead.java}. */
    @ParameterizedTest
    @ValueSource(strings = {"evaluate helios-telecom 2026-06", "check helios-telecom"})
    void nothing_of_ours_and_of_libraries_is_linked_while_it_runs(String call) throws Exception {
        assertThat(loaded(call.split(" ")))
                .anyMatch(name -> name.matches("org\\.avenant\\.rules\\.ModelEngine\\$\\$\\d+"))
                .anyMatch(name -> name.matches("org\\.drools\\..*\\$\\$\\d+"))
                .noneMatch(name -> name.matches("org\\.(?:avenant|drools|kie|snakeyaml)\\..*\\$\\$Lambda.*"))
                .doesNotContain("java.lang.runtime.ObjectMethods");
    }

    /** What is warmed up is the work of another processor, and only for calls that fire rules. */
    @Test
    void a_call_that_fires_rules_is_warmed_up_for() throws Exception {
        assumeTrue(Runtime.getRuntime().availableProcessors() > 1);

        assertThat(loaded("evaluate", "helios-telecom", "2026-06")).contains("org.avenant.files.SampleFiles");
        assertThat(loaded("sentences", "bonus")).doesNotContain("org.avenant.files.SampleFiles");
    }

    @Test
    void who_verifies_loads_no_rule_engine_and_no_settlement() throws Exception {
        Path statement = home.resolve("statement.json");
        Files.writeString(statement, Call.of("evaluate", "helios-telecom", "2026-06", "--format", "json").out());

        assertThat(loadedOfOurs("verify", statement.toString()))
                .hasSizeLessThanOrEqualTo(400)
                .noneMatch(name -> name.matches("org\\.(?:drools|kie|snakeyaml|avenant\\.(?:statement|facts|evaluate))\\..*"));
    }
}
