package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no files, or far too large, or no text. */
class HugeAndOddFilesTest {

    @TempDir
    Path home;

    private Workspace helios;

    @BeforeEach
    void copy() {
        helios = Workspace.with(home, "helios-telecom");
    }

    private String refused() {
        Call call = helios.call("evaluate", "helios-telecom", "2026-04", "--language", "en");
        assertThat(call.code()).isEqualTo(Exit.UNUSABLE);
        assertThat(call.out()).isEmpty();
        return call.err();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules/helios-telecom/04-prix.drl", "contracts/helios-telecom/facts.csv"})
    void two_hundred_megabytes_are_not_even_read(String name) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(home.resolve(name).toFile(), "rw")) {
            file.setLength(200L << 20);
        }

        assertThat(refused()).startsWith("file-too-large\n" + name + " is larger than");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules/helios-telecom/04-prix.dslr", "contracts/helios-telecom/facts.csv", "contracts/helios-telecom/contract.yaml"})
    void a_folder_in_the_place_of_a_file(String name) throws IOException {
        helios.delete(name);
        Files.createDirectory(home.resolve(name));

        assertThat(refused()).startsWith("file-is-folder\n" + name + " is a folder");
    }

    @Test
    void a_file_that_may_not_be_read() {
        Path facts = home.resolve("contracts/helios-telecom/facts.csv");
        assumeTrue(facts.toFile().setReadable(false) && !Files.isReadable(facts), "this user may read everything");

        assertThat(refused()).startsWith("file-unreadable\ncontracts/helios-telecom/facts.csv cannot be read.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules/helios-telecom/04-prix.dslr", "contracts/helios-telecom/facts.csv", "contracts/helios-telecom/contract.yaml"})
    void a_file_that_is_no_text(String name) {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        helios.write(name, noise);

        assertThat(refused()).startsWith(name + "  not-text\n");
    }

    @Test
    void brackets_without_end_are_refused_at_once() {
        helios.write("rules/helios-telecom/04-prix.drl", "rule \"a\" @clause( \"1\" ) when Kpi" + "(".repeat(400_000) + " then end");

        assertThat(refused()).contains("rules/helios-telecom/04-prix.drl:1");
    }

    @Test
    void a_hundred_thousand_rules_are_refused() {
        helios.write("rules/helios-telecom/04-prix.drl", "rule \"a\"when then end\n".repeat(40_000));

        assertThat(refused()).contains("too-many-rules");
    }
}
