package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code avenant issue}, and the files it keeps. */
class IssueTest {

    private static final String JANUARY = "contracts/helios-telecom/statements/2026-01.json";

    @TempDir
    Path home;

    private Workspace helios;

    @BeforeEach
    void copy() {
        helios = Workspace.with(home, "helios-telecom");
    }

    private Call issue(String month) {
        return helios.call("issue", "helios-telecom", month);
    }

    private String json(String month, String language) {
        return helios.call("evaluate", "helios-telecom", month, "--format", "json", "--language", language).out();
    }

    /** The facts begin with September 2025; the first month of a contract, and every later one, leaves nothing out. */
    @Test
    void the_first_to_be_issued_says_which_months_it_leaves_behind() {
        Call january = helios.call("issue", "helios-telecom", "2026-01", "--language", "en");

        assertThat(january.err()).startsWith("months-not-issued\nJanuary 2026 is the first month issued for helios-telecom, whose facts begin with September 2025")
                .endsWith("delete " + JANUARY + " and issue September 2025 first.\n");
        assertThat(issue("2026-02").err()).isEmpty();
        assertThat(Workspace.with(home.resolve("other"), "helios-telecom").call("issue", "helios-telecom", "2025-09").err()).isEmpty();
    }

    @Test
    void what_is_kept_is_the_statement_as_data_with_a_digest_that_anyone_can_compute() {
        String before = json("2026-01", "fr");

        Call issued = issue("2026-01");

        assertThat(issued.out()).isEqualTo(JANUARY + "\n");
        assertThat(issued.code()).isEqualTo(Exit.WELL);
        String kept = helios.read(JANUARY);
        assertThat(Json.departures(kept)).isEmpty();
        assertThat(kept).isEqualTo(before).isEqualTo(Json.withDigest(kept)).isEqualTo(json("2026-01", "fr"));
        assertThat(json("2026-01", "en")).contains("\"language\": \"en\"");
        assertThat(helios.call("check", "helios-telecom")).isEqualTo(new Call(Exit.WELL, "", ""));
    }

    @Test
    void the_months_of_a_year_are_issued_one_by_one_and_nothing_is_corrected() {
        for (String month : new String[] {"2025-12", "2026-01", "2026-02", "2026-03", "2026-04"}) {
            assertThat(issue(month).code()).as(month).isZero();
        }

        assertThat(helios.read(JANUARY)).contains("\"corrections\": \"0.00\"");
        assertThat(Json.departures(helios.call("evaluate", "helios-telecom", "2025-12..2026-05", "--format", "json").out())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01, already-issued", "2026-03, not-next-to-issue", "2025-12, not-next-to-issue", "2031-01, month-without-facts",
        "2026-02..2026-03, one-month-only", "Feb, not-a-month"
    })
    void what_cannot_be_issued_is_refused_and_leaves_everything_as_it_was(String month, String why) {
        issue("2026-01");
        String kept = helios.read(JANUARY);

        Call refused = issue(month);

        assertThat(refused.code()).isEqualTo(Exit.UNUSABLE);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).startsWith(why + "\n");
        assertThat(helios.read(JANUARY)).isEqualTo(kept);
        assertThat(home.resolve("contracts/helios-telecom/statements").toFile().list()).containsExactly("2026-01.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"amount\": \"", "\"formula\": \"", "\"title\": \"", "\"total\": \"", "\"digest\": \"sha256:", "\"rules\": \"sha256:"})
    void a_kept_statement_that_was_edited_anywhere_is_refused(String where) {
        issue("2026-01");
        helios.edit(JANUARY, text -> text.replaceFirst(where, "$0 "));

        for (String call : new String[] {"evaluate helios-telecom 2026-02", "issue helios-telecom 2026-02", "check helios-telecom"}) {
            Call refused = helios.call(call.split(" "));
            assertThat(refused.code()).isEqualTo(Exit.UNUSABLE);
            assertThat(refused.err()).startsWith(JANUARY + "  statement-altered\n");
        }
    }

    @Test
    void other_ends_of_lines_and_spaces_are_no_change() {
        issue("2026-01");
        helios.edit(JANUARY, text -> text.replace("\n", "\r\n "));

        assertThat(helios.call("evaluate", "helios-telecom", "2026-02").code()).isZero();
    }

    /** A digest is no signature: what bears a right one is still read as data alone. */
    @Test
    void characters_that_nobody_sees_are_refused_behind_a_right_digest_too() {
        assertForged("statement-unreadable", text -> text.replaceFirst("\"title\": \"", "$0\\\\u001b[2J"));
    }

    @Test
    void a_forged_statement_of_another_contract_is_refused() {
        assertForged("statement-misplaced", text -> text.replace("\"contract\": \"helios-telecom\"", "\"contract\": \"hermes\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"total\"", "\"lines\"", "\"fingerprint\"", "\"clause\"", "\"kind\": \"fee\""})
    void a_forged_statement_without_its_parts_is_refused(String part) {
        assertForged("statement-unreadable", text -> text.replace(part, "\"x\": \"y\"" + (part.contains(":") ? "" : ", \"z\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{\"a\": }", "12", "{} {}", "NaN"})
    void what_is_no_statement_is_refused(String text) {
        helios.write(JANUARY, text);

        Call refused = helios.call("evaluate", "helios-telecom", "2026-02", "--language", "en");

        assertThat(refused.code()).isEqualTo(Exit.UNUSABLE);
        assertThat(refused.err()).startsWith(JANUARY).containsPattern("  statement-(unreadable|altered)\n");
    }

    @Test
    void brackets_without_end_are_no_statement() {
        helios.write(JANUARY, "[".repeat(100_000));

        assertThat(helios.call("evaluate", "helios-telecom", "2026-02").err()).contains("  statement-unreadable\n");
    }

    private void assertForged(String why, UnaryOperator<String> change) {
        issue("2026-01");
        helios.edit(JANUARY, text -> Json.withDigest(change.apply(text)));

        Call refused = helios.call("evaluate", "helios-telecom", "2026-02", "--language", "en");

        assertThat(refused.code()).isEqualTo(Exit.UNUSABLE);
        assertThat(refused.err()).startsWith(JANUARY).contains("  " + why + "\n").doesNotContain("\u001b");
    }

    @Test
    void letters_and_pages_may_lie_beside_the_statements() {
        issue("2026-01");
        helios.write("contracts/helios-telecom/statements/2026-01.pdf", "%PDF");

        assertThat(helios.call("evaluate", "helios-telecom", "2026-02").code()).isZero();
    }
}
