package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever tries to be more than a clause is refused at its place, at once and in our words, and nothing of it runs. */
class AttacksTest {

    @TempDir
    Path home;

    private Workspace tiny;

    @BeforeEach
    void copy() {
        tiny = new Workspace(home);
        tiny.copyTree(Path.of("rules/phrasebook"), "rules/phrasebook");
        tiny.copyTree(Path.of("src/test/resources/problems/sound"), ".");
        Canary.sang();
    }

    static List<Attack> attacks() {
        return Attack.all();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void is_refused(Attack attack) {
        attack.writeHostileTo(tiny);
        Map<Path, String> before = snapshot();
        for (String language : List.of("en", "fr")) {
            Stopwatch watch = new Stopwatch();
            Call call = tiny.call("evaluate", "tiny", "2026-03", "--language", language);

            assertThat(call.code()).as(call.out() + call.err()).isEqualTo(Exit.UNUSABLE);
            assertThat(call.out()).isEmpty();
            assertThat(call.err()).containsPattern("\\A(rules|contracts)/\\S+:\\d+:\\d+  [a-z]").doesNotContain("unforeseen");
            assertThat(foreignWords(call.err(), attack.hostile())).isEmpty();
            assertThat(watch.spent()).isLessThan(Stopwatch.AT_ONCE);
        }
        assertThat(snapshot()).isEqualTo(before);
        assertThat(Canary.sang()).isFalse();
    }

    /** Words of the engine's that the file did not bring along. */
    private static Set<String> foreignWords(String told, String hostile) {
        Set<String> words = new HashSet<>(GalleryTest.ENGINE_WORDS);
        words.removeIf(word -> hostile.toLowerCase(Locale.ROOT).contains(word) || !told.toLowerCase(Locale.ROOT).contains(word));
        return words;
    }

    private Map<Path, String> snapshot() {
        try (Stream<Path> files = Files.walk(home)) {
            Map<Path, String> texts = new TreeMap<>();
            files.filter(Files::isRegularFile).forEach(file -> texts.put(file, tiny.read(home.relativize(file).toString())));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void is_accepted_without_the_attack(Attack attack) {
        attack.writeTwinTo(tiny);

        Call call = tiny.call("evaluate", "tiny", "2026-03", "--language", "en");

        assertThat(call.code()).as(call.err()).isEqualTo(Exit.WELL);
        assertThat(call.out()).contains("Total");
        assertThat(tiny.call("clauses", "tiny", "--language", "fr").code()).isEqualTo(Exit.WELL);
        assertThat(Canary.sang()).isFalse();
    }

    @Test
    void there_are_very_many_attacks_each_with_a_name_of_its_own() {
        assertThat(attacks()).hasSizeGreaterThan(250).extracting(Attack::name).doesNotHaveDuplicates();
    }
}
