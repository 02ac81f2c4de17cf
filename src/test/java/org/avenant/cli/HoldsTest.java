package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.avenant.cli.TinyContract.rule;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Sums that are held and released; by hand. The catalogue has tables of whole mechanisms: D16, D27, D28 and D29. */
class HoldsTest {

    private static final String CALLS = rule("1.1 Calls", "", "fee( \"10 EUR per call answered\" )");
    private static final String PENALTY = rule("2.1 Penalty", "", "penalty( \"1 EUR per call answered\" )");
    private static final String RETAINAGE = rule("5.9 Held", "Kpi( name == \"pickup rate\", value < 80 )", "hold( \"10 % of the fees\" )")
            + rule("5.9 Released", "Kpi( name == \"pickup rate\", value >= 80 )", "release( \"what is held under 5.9\" )");

    @TempDir
    Path home;

    @Test
    void penalties_that_are_held_are_no_deduction_and_fees_that_are_held_no_charge() {
        TinyContract tiny = TinyContract.of(home, CALLS + PENALTY
                + rule("5.1 Fees", "", "hold( \"the fees\" )") + rule("5.2 Penalties", "", "hold( \"the penalties\" )")
                + rule("5.3 Half of them", "", "hold( \"50 % of the penalties\" )"), "200");

        assertThat(tiny.lines("2026-01")).containsExactly(
                "1.1 fee 2000.00", "2.1 penalty -200.00", "5.1 held -2000.00", "5.2 held 200.00", "5.3 held 100.00", "total total 100.00");
    }

    @Test
    void limits_see_lines_before_they_are_held() {
        TinyContract tiny = TinyContract.of(home, PENALTY + rule("4.1 Cap", "", "limit( \"the penalties\", \"at most 200 EUR\" )")
                + rule("5.2 Held", "", "hold( \"the penalties\" )"), "300");

        assertThat(tiny.lines("2026-01")).containsExactly("2.1 penalty -300.00", "4.1 cap 100.00", "5.2 held 200.00", "total total 0.00");
    }

    @Test
    void statements_show_what_is_held() {
        TinyContract tiny = TinyContract.of(home, CALLS + RETAINAGE, "700", "790", "800", "800");

        // a tenth of 7,000 and of 7,900
        assertThat(tiny.lines("2026-01..2026-04", "5.9"))
                .containsExactly("2026-01 held -700.00", "2026-02 held -790.00", "2026-03 released 1490.00");
        assertThat(tiny.text("2026-02", "en")).contains("Held and released", "Held until released, outside the total\n5.9       held at the end of the month")
                .contains("1,490.00");
        assertThat(tiny.text("2026-02", "fr")).contains("En réserve jusqu'à libération, hors total", "1 490,00");
        assertThat(tiny.text("2026-03", "en")).contains("1,490.00 EUR (February 2026)").doesNotContain("Held until released");
    }

    @Test
    void data_show_what_is_held_and_follow_the_schema() {
        TinyContract tiny = TinyContract.of(home, CALLS + RETAINAGE, "700", "790");

        String text = tiny.workspace().call("evaluate", "tiny", "2026-02", "--format", "json").out();
        JsonNode statement = Json.read(text);
        assertThat(Json.departures(text)).isEmpty();
        assertThat(statement.get("held").get(0).get("clause").asString()).isEqualTo("5.9");
        assertThat(statement.get("held").get(0).get("amount").asString()).isEqualTo("1490.00");
        assertThat(statement.get("subtotals").get("held").asString()).isEqualTo("-790.00");
        assertThat(statement.get("total").asString()).isEqualTo("7110.00");
    }

    @Test
    void what_rests_on_an_open_month_is_provisional_until_all_of_it_is_released() {
        TinyContract tiny = TinyContract.of(home, CALLS + RETAINAGE, "700", "", "700", "800", "700");

        assertThat(tiny.text("2026-02", "en")).contains("700.00\n          (provisional: rests on 5.9)");
        assertThat(tiny.lines("2026-03")).containsExactly("1.1 fee 7000.00", "5.9 held -700.00", "total total 6300.00");
        assertThat(tiny.text("2026-03", "en")).contains("1,400.00\n          (provisional: rests on 5.9)");
        assertThat(tiny.lines("2026-04")).containsExactly("1.1 fee 8000.00", "5.9 released 1400.00", "total provisional 9400.00");
        assertThat(tiny.text("2026-04", "en")).contains("What clause 5.9 gives looks back at March 2026, which is provisional");
        assertThat(tiny.text("2026-05", "en")).doesNotContain("provisional");
    }

    @Test
    void a_hold_of_penalties_rests_on_a_cap_that_cannot_be_decided() {
        TinyContract tiny = TinyContract.of(home, rule("2.1 Penalty", "", "penalty( \"300 EUR\" )")
                + rule("4.1 Cap", "Kpi( name == \"pickup rate\", value < 80 )", "limit( \"the penalties\", \"at most 200 EUR\" )")
                + rule("5.2 Held", "", "hold( \"the penalties\" )"), "");

        assertThat(tiny.text("2026-01", "en")).contains("300.00\n          300.00 EUR\n          (provisional: rests on 4.1)");
    }

    @Test
    void nothing_can_be_released_of_months_without_facts() {
        TinyContract tiny = TinyContract.of(home, CALLS + RETAINAGE, "800", "800");
        tiny.workspace().edit("contracts/tiny/contract.yaml", yaml -> yaml.replace("from: 2026-01-01", "from: 2025-11-01"));

        assertThat(tiny.text("2026-02", "en")).contains("Clause 5.9 looks back at December 2025, which has no facts.");
    }

    @Test
    void what_is_still_held_when_the_contract_ends_is_told() {
        TinyContract tiny = TinyContract.of(home, CALLS + RETAINAGE, "700", "790");
        tiny.workspace().edit("contracts/tiny/contract.yaml", yaml -> yaml.replace("until: 2028-12-31", "until: 2026-02-28"));

        assertThat(tiny.text("2026-01", "en")).doesNotContain("Notices");
        assertThat(tiny.text("2026-02", "en")).contains("The contract ends with February 2026, and 1,490.00 EUR are still held under clause 5.9.");
        assertThat(tiny.text("2026-02", "fr")).contains("Le contrat s'achève avec février 2026, et 1 490,00 EUR restent en réserve");
        assertThat(tiny.workspace().call("evaluate", "tiny", "2026-02").code()).isEqualTo(Exit.WELL);
    }

    @Test
    void two_clauses_do_not_release_the_same_sum_twice() {
        TinyContract tiny = TinyContract.of(home, CALLS + RETAINAGE
                + rule("6.1 Too", "ContractMonth( number == 3 )", "release( \"what is held under 5.9\" )"), "700", "790", "800");

        assertThat(tiny.lines("2026-03")).containsExactly("1.1 fee 8000.00", "5.9 released 1490.00", "total total 9490.00");
    }

    @Test
    void a_month_by_itself_is_as_in_a_row() {
        TinyContract tiny = TinyContract.of(home, CALLS + PENALTY + RETAINAGE
                + rule("9.9 Never below nothing", "", "release( \"what is held under 9.9\" ); due.hold( \"all lines\", \"below 0 EUR\" )")
                + rule("9.1 Tax", "", "tax( \"20 % of all lines\" )"), "700", "790", "0", "800", "1000");

        String row = tiny.workspace().call("evaluate", "tiny", "2026-01..2026-05", "--format", "csv").out();
        for (int month = 5; month > 0; month--) {
            String alone = tiny.workspace().call("evaluate", "tiny", "2026-0" + month, "--format", "csv").out();
            assertThat(row).contains(alone.substring(alone.indexOf('\n')));
        }
    }
}
