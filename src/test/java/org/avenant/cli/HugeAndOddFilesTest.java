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
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: "})
    void yaml_that_nests_without_end_is_no_yaml(String opening) {
        helios.append("contracts/helios-telecom/contract.yaml", "note: " + opening.repeat(50_000) + "\n");

        assertThat(refused()).startsWith("contracts/helios-telecom/contract.yaml  yaml-unreadable\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "+999999999-12-31"})
    void a_day_before_or_after_all_contracts_is_no_day(String day) {
        helios.edit("contracts/helios-telecom/contract.yaml", text -> text.replace("2027-12-31", day));

        assertThat(refused()).contains("not-a-day");
    }

    @Test
    void gold_is_no_currency_that_a_line_can_be_rounded_in() {
        helios.edit("contracts/helios-telecom/contract.yaml", text -> text.replace("EUR", "XAU"));

        assertThat(refused()).contains("unknown-currency");
    }

    @ParameterizedTest
    @Timeout(10)
    @ValueSource(strings = {"x", "x("})
    void a_column_of_blanks_is_an_unknown_column(String name) {
        helios.write("contracts/helios-telecom/facts.csv", "month," + name + " ".repeat(200_000) + "y\n2026-04,1\n");

        assertThat(refused()).contains("unknown-column");
    }

    @Test
    @Timeout(20)
    void fifty_thousand_months_that_are_none_are_told_in_one_go() {
        helios.write("contracts/helios-telecom/facts.csv", "month,CSAT\n" + "x,4\n".repeat(50_000));

        assertThat(refused()).contains("facts.csv:50001:1  not-a-month-cell");
    }

    @ParameterizedTest
    @Timeout(20)
    @CsvSource({"'# 1', .1, 2", "'# 1', (a), 2", "**1, ' ', 2", "'# 1 Long\n', 'text\n', 1"})
    void a_wording_of_any_size_is_read(String start, String repeated, int exit) {
        helios.write("contracts/helios-telecom/text.md", start + repeated.repeat(100_000));

        assertThat(helios.call("evaluate", "helios-telecom", "2026-04").code()).isEqualTo(exit);
    }

    @Test
    void a_line_break_of_another_kind_ends_a_remark_as_it_does_on_the_screen() {
        helios.edit("rules/helios-telecom/04-prix.dslr", text -> text.replaceFirst("when\n", "when\n  // \u2028 // \u0085 oops\n"));

        assertThat(refused()).contains("unknown-sentence");
    }
}
