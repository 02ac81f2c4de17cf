package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every command that the README shows runs on the built jar, in a copy of the project, and prints what the README shows. */
class ReadmeIT {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(sh|console)\\n(.*?)^```");
    private static final String README = read(Path.of("README.md"));

    @TempDir
    static Path project;

    @TempDir
    static Path scripts;

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeAll
    static void only_where_there_is_a_shell() {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "the launcher here is avenant.cmd");
    }

    /** What the launcher needs to run, and what it runs on; commands may make files there. */
    @BeforeAll
    static void copy() throws IOException {
        Workspace copy = new Workspace(project);
        for (String folder : List.of("contracts", "rules")) {
            copy.copyTree(Path.of(folder), folder);
        }
        Files.createDirectories(project.resolve("target"));
        for (String name : List.of("avenant", "target/avenant.jar")) {
            Files.copy(Path.of(name), project.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static Stream<String> blocks(String kind) {
        return BLOCK.matcher(README).results().filter(block -> block.group(1).equals(kind)).map(block -> block.group(2));
    }

    /**
     * Runs a command line; both streams come as one, as a terminal shows them. It is given as a script, since an
     * argument with an accent would not survive a default charset that has none.
     */
    private static String run(String command, List<Integer> codes) throws IOException, InterruptedException {
        Path script = Files.writeString(scripts.resolve("command.sh"), command);
        ProcessBuilder builder = new ProcessBuilder("sh", script.toString()).directory(project.toFile()).redirectErrorStream(true);
        builder.environment().putAll(Map.of("AVENANT_BUILD", "never", "AVENANT_ARCHIVE", "never"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(codes).as(printed).contains(process.waitFor());
        return printed;
    }

    @TestFactory
    Stream<DynamicTest> commands_run() {
        return blocks("sh")
                .flatMap(String::lines)
                .map(line -> line.replaceFirst("\\s+#.*", "").strip())
                .filter(line -> line.startsWith("./avenant"))
                .map(line -> DynamicTest.dynamicTest(line, () -> assertThat(run(line, List.of(0))).isNotNull()));
    }

    @TestFactory
    Stream<DynamicTest> commands_print_what_is_shown() {
        return blocks("console").map(block -> {
            String command = block.lines().findFirst().orElseThrow().substring("$ ".length());
            String shown = block.substring(block.indexOf('\n') + 1);
            return DynamicTest.dynamicTest(command, () -> assertThat(run(command, List.of(0, 1))).isEqualTo(shown));
        });
    }

    @Test
    void the_clause_shown_is_the_clause_that_fires() {
        String clause = Pattern.compile("(?ms)^```\\n(rule .*?)^```").matcher(README).results()
                .map(block -> block.group(1)).findFirst().orElseThrow();

        assertThat(read(Path.of("rules/quickstart/03-service-level.dslr"))).contains(clause);
    }

    @Test
    void the_test_command_is_the_one_that_ci_runs() {
        assertThat(README).contains("mvn -B verify");
        assertThat(read(Path.of(".ci/run"))).contains("mvn -B verify");
    }
}
