package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How a call is understood. */
class CommandLineTest {

    @TempDir
    Path home;

    static Stream<String> helpCalls() {
        return Stream.concat(
                Stream.of("--help", "help"),
                Commands.NAMES.stream().filter(name -> !name.equals("help")).flatMap(name -> Stream.of(name + " --help", "help " + name)));
    }

    @ParameterizedTest
    @MethodSource("helpCalls")
    void help_shows_examples_on_standard_output(String call) {
        Call help = Call.of(call.split(" "));

        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).containsIgnoringCase("Example").contains("avenant ");
    }

    @Test
    void without_a_command_help_is_shown() {
        assertThat(Call.of().out()).isEqualTo(Call.of("--help").out());
    }

    @Test
    void the_version_is_the_one_in_the_pom() {
        assertThat(Call.of("--version").out()).matches("avenant \\d+\\.\\d+\\.\\d+\\R");
    }

    @Test
    void the_completion_script_knows_commands_and_options() {
        assertThat(Call.of("completion").out()).startsWith("#!").contains("evaluate", "issue", "check", "new", "--like", "--format", "--language");
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
