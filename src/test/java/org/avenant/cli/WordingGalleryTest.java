package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures of what the comparison of wording and rules finds, laid out as in the error gallery. */
class WordingGalleryTest {

    private static final Path FOUND = Path.of("src/test/resources/wording/found");

    @TempDir
    Path home;

    static List<String> pictures() throws IOException {
        try (Stream<Path> folders = Files.list(FOUND)) {
            return folders.flatMap(folder -> Stream.of(folder.getFileName() + " en", folder.getFileName() + " fr")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void every_finding_is_told_in_its_words(String picture) throws IOException {
        Path folder = FOUND.resolve(picture.split(" ")[0]);
        String language = picture.split(" ")[1];
        Workspace workspace = new Workspace(home);
        workspace.copyTree(Path.of("rules/phrasebook"), "rules/phrasebook");
        workspace.copyTree(Path.of("src/test/resources/problems/sound"), ".");
        workspace.copyTree(folder, ".");

        Call check = workspace.call("check", "tiny", "--language", language);

        assertThat(check).isEqualTo(new Call(Exit.PROBLEM, "", Files.readString(folder.resolve("expected." + language + ".txt"))));
    }
}
