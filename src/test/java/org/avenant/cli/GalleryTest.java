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
 * {@code expected.fr.txt}. What cannot be used prints nothing but those words, and exits with 2.
 */
class GalleryTest {

    private static final Path GALLERY = Path.of("src/test/resources/problems");
    private static final List<String> ENGINE_WORDS = List.of(
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

    private void compare(Path folder, String language) throws IOException {
        Workspace workspace = new Workspace(home.resolve(folder.getFileName() + "-" + language));
        workspace.copyTree(Path.of("rules/phrasebook"), "rules/phrasebook");
        workspace.copyTree(GALLERY.resolve("sound"), ".");
        workspace.copyTree(folder, ".");
        String[] call = Files.readString(folder.resolve("call.txt")).strip().split(" ");

        Call result = workspace.call(Stream.concat(Stream.of("--language", language), Stream.of(call)).toArray(String[]::new));

        String expected = Files.readString(folder.resolve("expected." + language + ".txt"));
        assertThat(result.err().replace(workspace.root().toString(), "ROOT")).isEqualTo(expected);
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isEqualTo(Exit.UNUSABLE);
        assertThat(ENGINE_WORDS).noneMatch(word -> expected.toLowerCase(Locale.ROOT).contains(word));
    }
}
