package org.avenant.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.avenant.problem.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New files come all or not at all. */
class PlacingTest {

    @TempDir
    Path root;

    @BeforeEach
    void a_file_that_is_there() throws IOException {
        Files.createDirectories(root.resolve("contracts/old"));
        Files.writeString(root.resolve("contracts/old/text.md"), "as signed");
    }

    private List<String> all() throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> !path.equals(root)).map(path -> root.relativize(path).toString()).sorted().toList();
        }
    }

    @Test
    void folders_are_made_as_they_are_needed_and_nothing_else_is_left() throws IOException {
        Placing.all(root, List.of(new NewFile("contracts/new/text.md", "anew"), new NewFile("rules/new/02.dslr", "")));

        assertThat(all()).containsExactly(
                "contracts", "contracts/new", "contracts/new/text.md", "contracts/old", "contracts/old/text.md",
                "rules", "rules/new", "rules/new/02.dslr");
        assertThat(root.resolve("contracts/new/text.md")).hasContent("anew");
    }

    @Test
    void what_is_there_is_not_written_over() throws IOException {
        List<String> before = all();

        assertThatThrownBy(() -> Placing.all(root, List.of(
                        new NewFile("rules/new/02.dslr", ""), new NewFile("contracts/old/text.md", "anew"))))
                .isInstanceOf(Refusal.class);

        assertThat(all()).isEqualTo(before);
        assertThat(root.resolve("contracts/old/text.md")).hasContent("as signed");
    }

    /** Two names for one folder: the second finds its place taken by the first, after that was moved. */
    @Test
    void what_was_moved_is_taken_back_when_the_next_cannot_be() throws IOException {
        assumeThat(File.separator).isEqualTo("/");
        Files.createSymbolicLink(root.resolve("same"), root.resolve("contracts"));
        List<String> before = all();

        assertThatThrownBy(() -> Placing.all(root, List.of(
                        new NewFile("contracts/new/text.md", "anew"), new NewFile("same/new/text.md", "again"))))
                .isInstanceOf(Refusal.class);

        assertThat(all()).isEqualTo(before);
    }
}
