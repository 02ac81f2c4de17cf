package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.avenant.facts.FactType;
import org.avenant.statement.Verb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on writing clauses says what is so. */
class RulesReadmeTest {

    @TempDir
    Path home;

    private static String page() throws IOException {
        return Files.readString(Path.of("rules/README.md"));
    }

    @Test
    void every_sample_stands_in_a_contract_that_is_sound_and_evaluates() throws IOException {
        String samples = Pattern.compile("(?ms)^```drl\\n(.*?)^```").matcher(page()).results()
                .map(block -> block.group(1)).collect(Collectors.joining("\n"));
        Workspace quickstart = Workspace.with(home, "quickstart").write("rules/quickstart/samples.drl", samples);

        assertThat(quickstart.call("check", "quickstart", "--classic")).isEqualTo(new Call(Exit.WELL, "", ""));
        assertThat(quickstart.call("evaluate", "quickstart", "2026-06", "--language", "en").out()).contains("6.1       Every way to say an amount");
    }

    /** 10,000 calls offered and 600 abandoned are 6 %; the month's fees are 310 + 18,000 = 18,310. */
    @Test
    void the_first_clause_gives_what_its_wording_says() throws IOException {
        String clause = Pattern.compile("(?ms)^```drl\\n(.*?)^```").matcher(page()).results().findFirst().orElseThrow().group(1);
        Workspace quickstart = Workspace.with(home, "quickstart")
                .write("rules/quickstart/04-abandoned.drl", clause)
                .write("contracts/quickstart/facts.csv", "month,calls offered,calls answered,calls abandoned,training hours\n2026-06,10000,9000,600,0\n");

        assertThat(quickstart.call("evaluate", "quickstart", "2026-06", "--format", "csv").out()).contains("3.3,malus,-183.10");
    }

    @Test
    void every_fact_and_every_verb_is_named() throws IOException {
        List<String> words = Arrays.stream(Verb.values()).map(Verb::word).collect(Collectors.toList());
        words.addAll(FactType.words());

        assertThat(words).allMatch(page()::contains);
        for (FactType type : FactType.values()) {
            assertThat(type.fields()).allMatch(field -> field.name().equals("unit") || pageHolds(field.name()));
        }
    }

    private static boolean pageHolds(String word) {
        try {
            return page().contains("`" + word) || page().contains(word + " ==");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
