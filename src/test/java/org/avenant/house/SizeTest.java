package org.avenant.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small files: half of them at most 60 lines, nine in ten at most 200, none over 400. */
class SizeTest {

    @Test
    void files_stay_small() {
        List<Long> lengths = sources().map(SizeTest::lines).sorted().toList();

        assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(60);
        assertThat(lengths.get(lengths.size() * 9 / 10)).isLessThanOrEqualTo(200);
        assertThat(lengths.get(lengths.size() - 1)).isLessThanOrEqualTo(400);
    }

    @Test
    void no_source_counts_in_floating_point() {
        assertThat(sources().filter(path -> text(path).matches("(?s).*\\b(double|float)\\b\\s+\\w.*"))).isEmpty();
    }

    private static Stream<Path> sources() {
        try {
            return Files.walk(Path.of("src/main/java")).filter(path -> path.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path path) {
        return text(path).lines().count();
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
