package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portfolio in a process of its own, which may be killed at any moment. */
@Tag("once")
class PortfolioIT {

    private static final int CONTRACTS = 60;

    private static final Pattern STATEMENT = Pattern.compile("2026-\\d\\d\\.txt");

    @TempDir
    Path home;

    @Test
    void what_a_killed_call_leaves_is_whole_and_another_goes_on_from_there() throws Exception {
        Workspace workspace = Workspace.with(home.resolve("root"), "quickstart");
        for (int i = 0; i < CONTRACTS; i++) {
            workspace.copyTree(Path.of("contracts/quickstart"), "contracts/copy-" + i);
            workspace.append("contracts/copy-" + i + "/contract.yaml", "\nrules: quickstart\n");
        }
        Path stopped = home.resolve("stopped");
        Process process = new ProcessBuilder(command(workspace.root(), stopped)).redirectErrorStream(true).start();
        while (process.isAlive() && written(stopped) < CONTRACTS) {
            Thread.sleep(5);
        }
        process.destroyForcibly().waitFor();
        Map<String, String> left = statements(stopped);

        Path whole = home.resolve("whole");
        Call all = workspace.call("evaluate", "--all", "2026-01..2026-06", "--out", whole.toString());
        assertThat(left).isNotEmpty();
        assertThat(statements(whole)).hasSize((CONTRACTS + 1) * 6).containsAllEntriesOf(left);
        assertThat(workspace.call("evaluate", "--all", "2026-01..2026-06", "--out", stopped.toString(), "--resume")).isEqualTo(all);
        assertThat(statements(stopped)).isEqualTo(statements(whole));
        assertThat(hidden(stopped)).isEmpty();
    }

    private static List<String> command(Path root, Path out) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", "target/avenant.jar",
                "--root", root.toString(), "evaluate", "--all", "2026-01..2026-06", "--out", out.toString());
    }

    /** How many statements are in their places by now: it looks at names alone, for other files come and go meanwhile. */
    private static long written(Path folder) {
        return names(folder.toFile())
                .flatMap(contract -> names(folder.resolve(contract).toFile()))
                .filter(name -> STATEMENT.matcher(name).matches())
                .count();
    }

    private static Stream<String> names(File folder) {
        return Stream.ofNullable(folder.list()).flatMap(Stream::of);
    }

    /** The statements that are in their places, by their paths. */
    private static Map<String, String> statements(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path file : files(folder).filter(file -> STATEMENT.matcher(file.getFileName().toString()).matches()).toList()) {
            files.put(folder.relativize(file).toString(), Files.readString(file));
        }
        return files;
    }

    private static List<Path> hidden(Path folder) throws IOException {
        return files(folder).filter(file -> file.getFileName().toString().startsWith(".")).toList();
    }

    private static Stream<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).toList().stream();
        }
    }
}
