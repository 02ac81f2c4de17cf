package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Accepted files with a slip or an attack in them, many hundreds of them: each is refused at its place in our words, or
 * can be evaluated and read back; nothing of it runs, hangs or fails otherwise. {@code -Davenant.mutants=100000} tries
 * more of them, {@code -Davenant.mutants.from=SEED} others.
 */
@Tag("once")
class MutationsTest {

    private static final int MUTANTS = Integer.getInteger("avenant.mutants", 600);
    private static final int FIRST = Integer.getInteger("avenant.mutants.from", 0);
    private static final Map<String, String> MONTHS =
            Map.of("quickstart", "2026-04", "helios-telecom", "2026-04", "public-helpline", "2008-05");
    private static final List<String> CONTRACTS = MONTHS.keySet().stream().sorted().toList();

    @TempDir
    Path home;

    @Test
    void a_mutant_is_refused_in_our_words_or_can_be_evaluated_and_read_back() throws IOException {
        Workspace workspace = Workspace.with(home, CONTRACTS.toArray(new String[0]));
        // Ladders are checked against the contract, and a mutant may be sound and still fail its ladders.
        CONTRACTS.forEach(contract -> deleteLadders(workspace, contract));
        CONTRACTS.forEach(contract -> workspace.call("check", contract, "--language", "fr"));
        Canary.sang();
        int accepted = 0;
        for (int seed = FIRST; seed < FIRST + MUTANTS; seed++) {
            accepted += mutate(workspace, seed) ? 1 : 0;
        }

        assertThat(accepted).isBetween(MUTANTS / 20, MUTANTS * 19 / 20);
        assertThat(Canary.sang()).isFalse();
    }

    private static void deleteLadders(Workspace workspace, String contract) {
        String folder = "contracts/" + contract + "/ladders/";
        try (Stream<Path> ladders = Files.list(workspace.root().resolve(folder))) {
            ladders.toList().forEach(ladder -> workspace.delete(folder + ladder.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the mutant was accepted. */
    private boolean mutate(Workspace workspace, int seed) throws IOException {
        Mutation mutation = new Mutation(seed);
        String contract = mutation.any(CONTRACTS);
        String file = mutation.any(files(contract));
        String sound = workspace.read(file);
        workspace.write(file, mutation.of(sound));
        try {
            return judge(workspace, contract, file, "seed " + seed + ", " + file);
        } finally {
            workspace.write(file, sound);
        }
    }

    private List<String> files(String contract) throws IOException {
        String home = "contracts/" + contract + "/";
        try (Stream<Path> rules = Files.list(this.home.resolve("rules/" + contract))) {
            return Stream.concat(
                            rules.map(path -> "rules/" + contract + "/" + path.getFileName()).sorted(),
                            Stream.of("rules/phrasebook/en.dsl", "rules/phrasebook/fr.dsl", "rules/measures.yaml",
                                    home + "contract.yaml", home + "facts.csv", home + "text.md"))
                    .toList();
        }
    }

    private boolean judge(Workspace workspace, String contract, String file, String name) {
        Call call = timed(workspace, name, "evaluate", contract, MONTHS.get(contract), "--language", "en");
        assertThat(call.code()).as(name).isIn(Exit.WELL, Exit.PROBLEM, Exit.UNUSABLE);
        assertThat(call.err()).as(name).doesNotContain("unforeseen").doesNotContain("evaluators-disagree");
        if (call.code() == Exit.UNUSABLE) {
            assertThat(call.out()).as(name).isEmpty();
            assertThat(call.err()).as(name).containsPattern("\\A((rules|contracts)/\\S+  )?[a-z-]+\n");
            String own = wordsOf(home.resolve(file));
            assertThat(GalleryTest.ENGINE_WORDS).as(name + call.err())
                    .noneMatch(word -> call.err().toLowerCase(Locale.ROOT).contains(word) && !own.contains(word));
            return false;
        }
        for (String language : List.of("en", "fr")) {
            Call read = timed(workspace, name, "clauses", contract, "--language", language);
            assertThat(read.code()).as(name + read.err()).isEqualTo(Exit.WELL);
        }
        return true;
    }

    /** The words of a file, whatever became of its letters. */
    private static String wordsOf(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Call timed(Workspace workspace, String name, String... call) {
        Stopwatch watch = new Stopwatch();
        Call result = workspace.call(call);
        assertThat(watch.spent()).as(name).isLessThan(Stopwatch.AT_ONCE);
        return result;
    }
}
