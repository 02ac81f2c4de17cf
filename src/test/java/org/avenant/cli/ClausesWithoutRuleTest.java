package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.avenant.cli.TinyContract.rule;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What was signed and is in no rule: a statement says so, and is not final. */
class ClausesWithoutRuleTest {

    @TempDir
    Path home;

    private Workspace quickstart;

    /** Without the file that has the rules of clauses 3.1 and 3.2. */
    @BeforeEach
    void copy() {
        quickstart = Workspace.with(home, "quickstart").delete("rules/quickstart/03-service-level.dslr");
    }

    private Call evaluated(String... more) {
        return quickstart.call(Stream.concat(Stream.of("evaluate", "quickstart", "2026-02"), Stream.of(more)).toArray(String[]::new));
    }

    private static String plain(Call call) {
        return call.out().replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    @Test
    void are_exceptions_and_leave_the_total_provisional() {
        Call english = evaluated("--language", "en");

        // A whole month for 310, and 9,200 calls for 2 each.
        assertThat(plain(english)).contains(
                "Fees, provisional 18,710.00 Performance, provisional 0.00", "Total, provisional 18,710.00",
                "3.1 Clause 3.1 is in the wording, and no rule serves it. Write a rule for it, or, if it gives nothing, name it in contract.yaml",
                "3.2 Clause 3.2 is in the wording,").doesNotContain("Tax", "Held", "1.1");
        assertThat(english.code()).isEqualTo(Exit.PROBLEM);
        assertThat(plain(evaluated("--language", "fr"))).contains("provisoire 18 710,00", "3.1 L'article 3.1 est dans le texte signé, et aucune règle ne le traite.");
    }

    @Test
    void are_none_once_the_contract_names_them_as_giving_nothing() {
        quickstart.edit("contracts/quickstart/contract.yaml", text -> text.replace("[1.1]", "[1.1, 3.1, 3.2]"));

        assertThat(plain(evaluated("--language", "en"))).contains("Total 18,710.00").doesNotContain("provisional", "Exceptions");
        assertThat(evaluated().code()).isEqualTo(Exit.WELL);
    }

    @Test
    void are_told_with_their_code_where_programs_read() {
        Call call = evaluated("--format", "json");
        JsonNode statement = Json.read(call.out());

        assertThat(statement.at("/exceptions/0/clause").asString()).isEqualTo("3.1");
        assertThat(statement.at("/exceptions/0/code").asString()).isEqualTo("clause-without-rule");
        assertThat(statement.at("/subtotals/provisional").toString()).isEqualTo("[\"fees\",\"performance\"]");
        quickstart.write("statement.json", call.out());
        assertThat(quickstart.call("verify", home.resolve("statement.json").toString()).code()).isEqualTo(Exit.WELL);
    }

    @Test
    void are_explained_like_any_other() {
        assertThat(plain(quickstart.call("explain", "quickstart", "2026-02", "3.1", "--language", "en")))
                .contains("3.1 This cannot be decided. Clause 3.1 is in the wording, and no rule serves it.").doesNotContain("3.2", "2.1");
        assertThat(plain(quickstart.call("explain", "quickstart", "2026-02", "--language", "en"))).containsSubsequence("2.3 Training", "3.1 This", "3.2 This");
    }

    /** It was signed, so that no other clause can have been meant. */
    @Test
    void that_give_nothing_are_not_taken_for_another() {
        assertThat(quickstart.call("explain", "quickstart", "2026-02", "1.1", "--language", "en").err())
                .isEqualTo("clause-not-served\nNo rule of quickstart serves a clause 1.1.\nClauses with rules: 2.1, 2.2 and 2.3.\n");
    }

    @Test
    void keep_a_month_from_being_issued() {
        assertThat(quickstart.call("issue", "quickstart", "2026-02").code()).isNotEqualTo(Exit.WELL);
        assertThat(home.resolve("contracts/quickstart/issued")).doesNotExist();
    }

    @Test
    void are_found_once_by_check_and_not_for_each_of_their_cases() {
        assertThat(quickstart.call("check", "quickstart", "--language", "en").err().lines().filter(line -> line.endsWith("-rule") || line.contains("ladder")))
                .containsExactly("contracts/quickstart/text.md  clause-without-rule", "contracts/quickstart/text.md  clause-without-rule");
    }

    @Test
    void do_not_hide_a_case_of_another_clause() {
        quickstart.edit("rules/quickstart/02-fees.dslr", text -> text.replace("30.00 GBP", "31.00 GBP"));

        assertThat(quickstart.call("check", "quickstart", "--language", "en").err()).contains("ladder-disagrees", "under clause 2.3");
    }

    @Test
    void leave_taxes_and_what_is_held_provisional_too() {
        TinyContract tiny = TinyContract.of(home, rule("1.1 Calls", "", "fee( \"1 EUR per call answered\" )")
                + rule("5.1 Held", "", "hold( \"10 % of the fees\" )") + rule("9.1 VAT", "", "tax( \"20 % of the fees\" )"), "100");
        tiny.workspace().write("contracts/tiny/text.md", "**1.1** Calls.\n\n**2.1** Service.\n\n**5.1** Held.\n\n**9.1** VAT.\n");

        assertThat(tiny.text("2026-01", "en").replaceAll("\\s+", " ")).contains(
                "Fees, provisional 100.00", "Performance, provisional 0.00", "Held and released, provisional −10.00",
                "Tax, provisional 20.00", "Total including tax, provisional 110.00");
    }

    /** A tenth of the fees rests on a clause that might be a fee; one that the phrase does not mean, nothing. */
    @Test
    void leave_what_is_a_share_of_them_open() {
        TinyContract tiny = TinyContract.of(home, rule("1.1 Calls", "", "fee( \"1 EUR per call answered\" )")
                + rule("3.1 Bonus", "", "bonus( \"10 % of the fees\" )") + rule("3.2 Malus", "", "malus( \"10 % of the fees under 1.1\" )"), "100");
        tiny.workspace().write("contracts/tiny/text.md", "**1.1** Calls.\n\n**1.2** E-mails.\n\n**3.1** Bonus.\n\n**3.2** Malus.\n");

        JsonNode lines = Json.read(tiny.workspace().call("evaluate", "tiny", "2026-01", "--format", "json").out()).get("lines");
        assertThat(lines.at("/1/restsOn").toString()).isEqualTo("[\"1.2\"]");
        assertThat(lines.at("/2/restsOn").toString()).isEqualTo("[]");
        assertThat(tiny.text("2026-01", "en").replaceAll("\\s+", " ")).contains("3.1 Bonus · bonus 10.00 10 % × 100.00 EUR (provisional: rests on 1.2)");
    }

    @Test
    void are_not_those_that_have_their_rules_further_down() {
        TinyContract tiny = TinyContract.of(home, rule("1.2(b) Calls", "", "fee( \"1 EUR per call answered\" )"), "100");
        tiny.workspace().write("contracts/tiny/text.md", "# 1 Fees\n\n**1.2** Calls: (b) 1.00 EUR.\n\n**1.21** More.\n");

        assertThat(tiny.text("2026-01", "en").replaceAll("\\s+", " "))
                .contains("Clause 1.21 is in the wording").doesNotContain("Clause 1 is", "Clause 1.2 is");
    }
}
