package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The error gallery. Each folder of {@code problems/} holds what is wrong, laid over the sound contract in
 * {@code problems/sound}; the call, in {@code call.txt}; and the exact words, in {@code expected.en.txt} and
 * {@code expected.fr.txt}. What cannot be used prints nothing but those words, and exits with 2; where {@code exit.txt}
 * says 1, it is what a check finds.
 */
class GalleryTest {

    private static final Path GALLERY = Path.of("src/test/resources/problems");
    static final List<String> ENGINE_WORDS = List.of(
            "drools", "kie", "mvel", "antlr", "exception", "null", "token", "parser", "mismatched", "eof", "java", "at org.",
            "snakeyaml", "descr", "stack");

    @TempDir
    Path home;

    @TestFactory
    Stream<DynamicTest> every_problem_is_told_in_its_words() {
        return folders().flatMap(folder -> Stream.of("en", "fr")
                .map(language -> DynamicTest.dynamicTest(
                        folder.getFileName() + " " + language, () -> compare(folder, language))));
    }

    private static Stream<Path> folders() {
        try (Stream<Path> folders = Files.list(GALLERY)) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.getFileName().toString().equals("sound"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong inside rule files is refused wherever a statement is wanted, and found by a check. */
    @TestFactory
    Stream<DynamicTest> what_is_refused_of_rules_is_a_finding_of_check() {
        return folders().filter(GalleryTest::isRefusedRule)
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> compareWithCheck(folder)));
    }

    /** A hidden character is no slip of a rule: it may be anywhere, and the file is not trusted at all. */
    private static boolean isRefusedRule(Path folder) {
        String words = read(folder, "expected.en.txt");
        return read(folder, "call.txt").startsWith("evaluate tiny") && words.startsWith("rules/tiny/") && !words.contains("  hidden-character\n");
    }

    private void compareWithCheck(Path folder) {
        Call check = workspace(folder, "check").call("--language", "en", "check", "tiny");

        assertThat(check.err()).startsWith(read(folder, "expected.en.txt")).contains("rules/tiny  not-checked\n");
        assertThat(check.code()).isEqualTo(Exit.PROBLEM);
    }

    private static int exit(Path folder) {
        return Files.exists(folder.resolve("exit.txt")) ? Integer.parseInt(read(folder, "exit.txt").strip()) : Exit.UNUSABLE;
    }

    private static String read(Path folder, String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sound contract with a folder of the gallery laid over it. */
    private Workspace workspace(Path folder, String name) {
        Workspace workspace = new Workspace(home.resolve(folder.getFileName() + "-" + name));
        workspace.copyTree(Path.of("rules/phrasebook"), "rules/phrasebook");
        workspace.copyTree(GALLERY.resolve("sound"), ".");
        workspace.copyTree(folder, ".");
        return workspace;
    }

    private void compare(Path folder, String language) {
        Workspace workspace = workspace(folder, language);
        String[] call = read(folder, "call.txt").strip().split(" ");

        Call result = workspace.call(Stream.concat(Stream.of("--language", language), Stream.of(call)).toArray(String[]::new));

        String expected = read(folder, "expected." + language + ".txt");
        assertThat(result.err().replace(workspace.root().toString(), "ROOT")).isEqualTo(expected);
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isEqualTo(exit(folder));
        assertThat(ENGINE_WORDS).noneMatch(word -> expected.toLowerCase(Locale.ROOT).contains(word));
    }
}
