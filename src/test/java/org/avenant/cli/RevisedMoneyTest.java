package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.avenant.cli.TinyContract.rule;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prices that are revised, where other clauses count what they came to; by hand, in a contract that began on 1 March 2026. */
class RevisedMoneyTest {

    private static final String FEE = rule("2.1 Fee", "", "fee( \"100.00 EUR\" )");
    private static final String ESCALATOR = "revise( \"the prices under 2.1\", \"1.03, on the prices of the year before\" )";

    @TempDir
    Path home;

    private TinyContract contract(String rules) {
        String[] answered = new String[38];
        Arrays.fill(answered, "900");
        return TinyContract.from("2026-03-01", home, rules, answered);
    }

    @Test
    void a_rule_that_asks_what_came_to_be_due_waits_for_the_revision_whatever_that_waits_for() {
        TinyContract tiny = contract(FEE
                + rule("2.7 Phase", "Kpi( name == \"pickup rate\", value >= 90 )", "phase( \"served\" )")
                + rule("2.8 Later", "Phase( name == \"served\" )", "phase( \"priced\" )")
                + rule("2.9 Revision", "Phase( name == \"priced\" )", ESCALATOR)
                + rule("3.1 Asks", "Settled( of == \"the fees under 2.1\", amount > 100 )", "bonus( \"7 EUR\" )")
                + rule("3.1 Does not", "Settled( of == \"the fees under 2.1\", amount <= 100 )", "nothing()"));

        assertThat(tiny.lines("2027-02")).containsExactly("2.1 fee 100.00", "total total 100.00");
        assertThat(tiny.lines("2027-03")).containsExactly("2.1 fee 103.00", "3.1 bonus 7.00", "total total 110.00");
    }

    @Test
    void a_revision_that_asks_what_its_own_prices_come_to_has_no_order() {
        TinyContract tiny = contract(FEE + rule("2.9 Revision", "Settled( of == \"the fees\", amount > 100 )", ESCALATOR));

        assertThat(tiny.workspace().call("evaluate", "tiny", "2027-03").err()).contains("asks-in-circle", "2.9");
    }

    @Test
    void what_is_asked_of_a_price_rests_on_a_revision_that_could_not_be_decided() {
        TinyContract tiny = contract(FEE
                + rule("2.9 Revision", "Kpi( name == \"CSAT\", value >= 4 )", ESCALATOR)
                + rule("3.1 Asks", "Settled( of == \"the fees under 2.1\", amount > 100 )", "bonus( \"7 EUR\" )"));

        assertThat(tiny.text("2027-03", "en").replaceAll("\\s+", " ")).contains("What clause 2.1 gives depends on clause 2.9", "What clause 3.1 gives depends on clause 2.1");
    }

    /** 100 for twelve months, then 103, then 106.09; the month of the anniversary looks back at the old price. */
    @ParameterizedTest
    @CsvSource({"2027-02, 5.00", "2027-03, 5.00", "2027-04, 5.15", "2028-03, 5.15", "2028-04, 5.30"})
    void a_share_of_an_earlier_months_bill_is_of_that_months_prices(String month, String credit) {
        TinyContract tiny = contract(FEE + rule("2.9 Revision", "", ESCALATOR) + rule("3.1 Credit", "", "credit( \"5 % of the fees over the previous month\" )"));

        assertThat(tiny.lines(month, "3.1")).containsExactly(month + " credit -" + credit);
    }

    /** 1,200 in the first year and 1,236 in the second, against a ceiling of 1,100 that becomes 1,133. */
    @Test
    void a_limit_over_the_year_follows_with_its_own_revision() {
        TinyContract tiny = contract(FEE + rule("2.9 Revision", "", ESCALATOR)
                + rule("4.1 Ceiling", "", "limit( \"the fees over the contract year\", \"at most 1100 EUR\" )")
                + rule("4.2 Ceiling rises", "", "revise( \"the limits under 4.1\", \"1.03\" )"));

        assertThat(tiny.lines("2026-03..2028-02", "4.1")).containsExactly("2027-02 cap -100.00", "2028-02 cap -103.00");
    }
}
