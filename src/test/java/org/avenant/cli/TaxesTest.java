package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.avenant.cli.TinyContract.rule;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Taxes: the last lines before the total, each rounded once, on lines as they stand after limits and holds; by hand. */
class TaxesTest {

    private static final String CALLS = rule("1.1 Calls", "", "fee( \"0.33 EUR per call answered\" )");
    private static final String MALUS = rule("2.1 Malus", "", "malus( \"10 EUR\" )");

    @TempDir
    Path home;

    @Test
    void a_statement_shows_its_total_before_tax_and_with_it() {
        TinyContract tiny = TinyContract.of(home, CALLS + MALUS + rule("9.1 VAT", "", "tax( \"20 % of the fees\" )"), "101");

        // 33.33; a fifth of it is 6.666
        assertThat(tiny.lines("2026-01")).containsExactly("1.1 fee 33.33", "2.1 malus -10.00", "9.1 tax 6.67", "total total 30.00");
        assertThat(tiny.text("2026-01", "en")).containsSubsequence("Total before tax", "23.33\n", "20 % × 33.33 EUR", "Tax ", "Total including tax", "30.00\n");
        assertThat(tiny.text("2026-01", "fr")).containsSubsequence("Total hors taxes", "23,33\n", "Taxes ", "Total toutes taxes comprises", "30,00\n");
    }

    @Test
    void two_rates_in_one_rule_are_two_lines() {
        TinyContract tiny = TinyContract.of(home, CALLS + rule("3.1 Reports", "", "fee( \"10.01 EUR\" )")
                + rule("9.1 VAT", "", "tax( \"20 % of the fees under 1\" ); due.tax( \"10 % of the fees under 3\" )"), "101");

        // 6.666 and 1.001
        assertThat(tiny.lines("2026-01", "9.1")).containsExactly("2026-01 tax 6.67", "2026-01 tax 1.00");
    }

    @Test
    void a_tax_on_what_goes_to_the_client_is_negative() {
        TinyContract tiny = TinyContract.of(home, MALUS + rule("9.1 VAT", "", "tax( \"20 % of the maluses\" )"), "0");

        assertThat(tiny.lines("2026-01")).containsExactly("2.1 malus -10.00", "9.1 tax -2.00", "total total -12.00");
    }

    @Test
    void all_lines_count_with_what_limits_and_holds_leave_of_them() {
        TinyContract tiny = TinyContract.of(home, CALLS + MALUS + rule("1.9 Minimum", "", "limit( \"the fees\", \"at least 50 EUR\" )")
                + rule("5.9 Held", "", "hold( \"10 % of the fees\" )") + rule("9.1 VAT", "", "tax( \"20 % of all lines\" )"), "101");

        // 50.00 less 10.00 less 5.00
        assertThat(tiny.lines("2026-01")).containsExactly(
                "1.1 fee 33.33", "1.9 floor 16.67", "2.1 malus -10.00", "5.9 held -5.00", "9.1 tax 7.00", "total total 42.00");
    }

    @Test
    void the_tax_on_an_open_fee_is_open() {
        TinyContract tiny = TinyContract.of(home, CALLS + rule("9.1 VAT", "", "tax( \"20 % of the fees\" )"), "");

        String text = tiny.workspace().call("evaluate", "tiny", "2026-01", "--format", "json").out();
        JsonNode subtotals = Json.read(text).get("subtotals");
        assertThat(Json.departures(text)).isEmpty();
        assertThat(subtotals.get("provisional").toString()).isEqualTo("[\"fees\",\"tax\"]");
        assertThat(subtotals.get("tax").asString()).isEqualTo("0.00");
    }

    @Test
    void a_statement_without_taxes_has_one_total() {
        assertThat(TinyContract.of(home, CALLS, "101").text("2026-01", "en")).doesNotContain("tax");
    }
}
