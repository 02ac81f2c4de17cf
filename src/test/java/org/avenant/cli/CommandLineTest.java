package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a call is understood. */
class CommandLineTest {

    @TempDir
    Path home;

    @Test
    void without_a_command_help_is_shown() {
        assertThat(Call.of().out()).isEqualTo(Call.of("--help").out());
    }

    @Test
    void the_version_is_the_one_in_the_pom() {
        assertThat(Call.of("--version").out()).matches("avenant \\d+\\.\\d+\\.\\d+\\R");
    }

    @ParameterizedTest
    @CsvSource({
        "evaluate quickstart --explain --explain, option-twice",
        "evaluate --all=yes, unknown-argument",
        "explain, 'CONTRACT and MONTH.'",
        "explain quickstart, 'missing: MONTH.'",
        "what-if quickstart 2026-02, 'missing: SUPPOSITION.'",
        "clauses quickstart 2026-02, “2026-02”",
        "verify, STATEMENT.json",
        "verify a.json b.json, “b.json”",
        "help evaluate check, “check”",
        "help evalute, Did you mean evaluate?",
        "--rot x evaluate quickstart, Did you mean --root?",
        "evalute --formt json, “evalute”",
        "evaluate quickstart -x, “-x”",
        "-root . evaluate quickstart, Did you mean --root?",
        "-hV evaluate, “-hV”",
        "evaluate quickstart -format=csv, Did you mean --format?",
        "=, “=”",
        "- evaluate quickstart, “-”",
        "--format csv evaluate quickstart, “--format”",
        "--out evaluate quickstart, “--out”",
        "--all --out evaluate 2026-04, “--all”",
        "--root --all evaluate quickstart, --root DIR",
        "evaluate quickstart --out --resume, --out DIR",
        "new, ID"
    })
    void a_call_that_cannot_be_understood_is_refused(String call, String named) {
        Call refused = Call.of(("--language en " + call).split(" "));

        assertThat(refused.code()).isEqualTo(Exit.UNUSABLE);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains(named);
    }

    @ParameterizedTest
    @CsvSource({
        "evaluate quickstart 2026-02 --format=csv --language=en",
        "--language en evaluate --format csv quickstart 2026-02",
        "evaluate --format csv quickstart 2026-02 --language en",
        "evaluate --language en --format csv -- quickstart 2026-02"
    })
    void the_parts_of_a_call_may_stand_in_any_order(String call) {
        assertThat(Call.of(call.split(" "))).isEqualTo(Call.of("evaluate", "quickstart", "2026-02", "--format", "csv", "--language", "en"));
    }

    @ParameterizedTest
    @CsvSource({"-h, --help", "-V, --version", "evaluate -h, evaluate --help", "check -V, --version", "explain --help, help explain"})
    void help_and_version_have_their_short_forms(String call, String same) {
        assertThat(Call.of(call.split(" "))).isEqualTo(Call.of(same.split(" ")));
    }

    @Test
    void what_is_quoted_stays_as_it_is() {
        assertThat(Call.of("--language", "en", "evaluate", "\"quickstart\"").err()).contains("“\"quickstart\"”");
    }

    @ParameterizedTest
    @CsvSource({
        "evalute helios-telecom, evaluate",
        "chekc, check",
        "evaluate helios-telecom --formt json, --format",
        "evaluate helios-telecm, helios-telecom",
        "nwe acme, new",
        "new acme --like helios-telecm, helios-telecom",
        "evaluate helios-telecom --format jsn, json",
        "check quickstart --clasic, --classic"
    })
    void what_was_probably_meant_is_offered(String call, String meant) {
        Call refused = Call.of(("--language en " + call).split(" "));

        assertThat(refused.code()).isEqualTo(Exit.UNUSABLE);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("Did you mean " + meant + "?");
    }

    @Test
    void the_root_may_stand_before_or_after_the_command() {
        Workspace elsewhere = Workspace.with(home, "quickstart");
        Call here = Call.of("evaluate", "quickstart", "2026-02");

        assertThat(elsewhere.call("evaluate", "quickstart", "2026-02")).isEqualTo(here);
        assertThat(Call.of("evaluate", "--root", home.toString(), "quickstart", "2026-02")).isEqualTo(here);
    }

    @Test
    void a_folder_without_contracts_says_what_to_do() {
        Call refused = Call.at(home, "--language", "en", "evaluate", "quickstart");

        assertThat(refused.code()).isEqualTo(Exit.UNUSABLE);
        assertThat(refused.err()).contains("no-contracts", "--root");
    }

    @Test
    void check_names_every_contract_that_cannot_be_used() {
        Workspace workspace = Workspace.with(home, "quickstart", "helios-telecom");
        workspace.edit("rules/quickstart/02-fees.dslr", text -> text.replace("per call answered", "per call anwsered"));
        workspace.edit("contracts/helios-telecom/contract.yaml", text -> text.replace("EUR", "EURO"));

        Call check = workspace.call("check", "--language", "en");

        assertThat(check.code()).isEqualTo(Exit.UNUSABLE);
        assertThat(check.out()).isEmpty();
        assertThat(check.err()).contains("call anwsered", "call answered", "There is no currency “EURO”");
    }

    @Test
    void colour_is_for_terminals_only() {
        assertThat(Call.of("evaluate", "quickstart", "2026-02").out()).doesNotContain("\u001b");
    }
}
