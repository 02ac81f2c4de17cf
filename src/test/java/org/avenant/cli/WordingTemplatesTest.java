package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The ways in which the wording and the logic of published contract templates were found to differ: each folder of
 * {@code wording/} has a text, the rules as they should be and as they were, and what is found of the latter.
 */
class WordingTemplatesTest {

    private static final Path FOLDERS = Path.of("src/test/resources/wording");

    /** The clauses that turn at a bound, which also need a ladder. */
    private static final Pattern TURNING = Pattern.compile("@clause\\( \"([\\d.]+)\" \\)\\nwhen\\n  (?:Kpi|Volume)");

    @TempDir
    Path home;

    static List<String> folders() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("wrong"))).map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    private Call check(String folder, String rules) {
        Workspace workspace = Workspace.with(home);
        workspace.copyTree(FOLDERS.resolve("base"), ".");
        workspace.copyTree(FOLDERS.resolve(folder).resolve("contracts"), "contracts");
        workspace.copyTree(FOLDERS.resolve(folder).resolve(rules), "rules/tiny");
        String language = folder.endsWith("-fr") ? "fr" : "en";
        List<String> turning = TURNING.matcher(workspace.read("rules/tiny/02-performance.drl")).results().map(rule -> rule.group(1)).toList();
        return workspace.ladders("tiny", language, turning).call("check", "tiny", "--language", language);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void rules_that_say_what_was_signed_are_passed_in_silence(String folder) {
        assertThat(check(folder, "right")).isEqualTo(new Call(Exit.WELL, "", ""));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void rules_that_differ_are_found_in_these_words(String folder) throws IOException {
        Call check = check(folder, "wrong");

        assertThat(check.err()).isEqualTo(Files.readString(FOLDERS.resolve(folder).resolve("expected.txt")));
        assertThat(check.code()).isEqualTo(Exit.PROBLEM);
    }
}
