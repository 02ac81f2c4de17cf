package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.avenant.cli.TinyContract.rule;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares of the money of other months, limits over several months, and rules that ask what was settled; by hand. */
class MoneyOverMonthsTest {

    private static final String CALLS = rule("1.1 Calls", "", "fee( \"10 EUR per call answered\" )");
    private static final String PENALTY = rule("2.1 Missed", "", "penalty( \"1 EUR per call answered\" )");

    @TempDir
    Path home;

    @Test
    void a_share_of_last_months_bill_begins_in_the_second_month() {
        TinyContract tiny = TinyContract.of(home, CALLS + rule("3.1 Credit", "", "credit( \"5 % of the fees over the previous month\" )"), "900", "0", "800");

        // 5 % of 9,000; of nothing
        assertThat(tiny.lines("2026-01..2026-03", "3.1")).containsExactly("2026-02 credit -450.00");
        assertThat(tiny.text("2026-02", "en")).contains("−5 % × 9,000.00 EUR (January 2026)");
        assertThat(tiny.text("2026-02", "fr")).contains("−5 % × 9 000,00 € (janvier 2026)");
    }

    @Test
    void a_share_over_the_quarter_is_due_in_its_last_month_and_in_the_contracts() {
        String rules = CALLS + rule("3.1 Bonus", "", "bonus( \"1 % of the fees under 1 over the calendar quarter\" )");
        TinyContract tiny = TinyContract.from("2026-02-01", home, rules, "900", "800", "700", "600");

        // the contract begins in February: 8,000 + 7,000
        assertThat(tiny.lines("2026-02..2026-04", "3.1")).containsExactly("2026-03 bonus 150.00");
        assertThat(tiny.text("2026-03", "fr")).contains("1 % × (8 000,00 € (février 2026) + 7 000,00 €)");
    }

    @Test
    void a_share_of_what_was_taken_earlier_is_positive() {
        TinyContract tiny = TinyContract.of(home, PENALTY + rule("3.1 Back", "", "bonus( \"50 % of the penalties over the previous month\" )"), "900", "800");

        assertThat(tiny.lines("2026-02", "3.1")).containsExactly("2026-02 bonus 450.00");
        assertThat(tiny.text("2026-02", "en")).contains("50 % × 900.00 EUR (January 2026)");
    }

    /** USD 50,000 for the whole agreement in the wording; here 20,000 EUR. */
    @Test
    void spending_stops_at_the_ceiling_of_the_contract() {
        TinyContract tiny = TinyContract.of(home,
                CALLS + rule("4.1 Not to exceed", "", "limit( \"the fees over the contract so far\", \"at most 20000 EUR\" )"),
                "900", "1000", "101", "50", "0");

        // 9,000; 19,000; 20,010 is 10 too much; then all of it; nothing of nothing
        assertThat(tiny.lines("2026-01..2026-05", "4.1")).containsExactly("2026-03 cap -10.00", "2026-04 cap -500.00");
        assertThat(tiny.lines("2026-04")).containsExactly("1.1 fee 500.00", "4.1 cap -500.00", "total total 0.00");
    }

    @Test
    void a_ceiling_that_is_met_exactly_takes_nothing() {
        TinyContract tiny = TinyContract.of(home,
                CALLS + rule("4.1 Not to exceed", "", "limit( \"the fees over the contract so far\", \"at most 20000 EUR\" )"), "1000", "1000", "1");

        assertThat(tiny.lines("2026-01..2026-03", "4.1")).containsExactly("2026-03 cap -10.00");
    }

    @Test
    void a_rolling_limit_gives_room_again_as_months_leave_it() {
        TinyContract tiny = TinyContract.of(home,
                PENALTY + rule("4.1 Cap", "", "limit( \"the penalties over the last 3 months\", \"at most 1000 EUR\" )"),
                "600", "300", "400", "500", "1000");

        // March: 600 + 300 + 400 is 300 too much. April: 300 + (400 - 300) + 500 = 900. May: (400 - 300) + 500 + 1,000 is 600 too much.
        assertThat(tiny.lines("2026-01..2026-05", "4.1")).containsExactly("2026-03 cap 300.00", "2026-05 cap 600.00");
        assertThat(tiny.text("2026-05", "en")).contains("−1,000.00 EUR − (−600.00 EUR (March 2026 to April 2026) − 1,000.00 EUR)");
        assertThat(tiny.text("2026-05", "fr")).contains("(de mars 2026 à avril 2026)");
    }

    @Test
    void months_that_begin_with_a_vowel_are_told_in_good_french() {
        TinyContract tiny = TinyContract.of(home,
                PENALTY + rule("4.1 Cap", "", "limit( \"the penalties over the last 3 months\", \"at most 1000 EUR\" )"),
                "0", "0", "0", "500", "400", "200");

        assertThat(tiny.text("2026-06", "fr")).contains("(d'avril 2026 à mai 2026)");
    }

    @Test
    void a_quarters_limit_speaks_in_its_last_month_and_sees_the_limits_of_the_months() {
        TinyContract tiny = TinyContract.of(home, PENALTY
                + rule("4.1 Month", "", "limit( \"the penalties\", \"at most 400 EUR\" )")
                + rule("4.2 Quarter", "", "limit( \"the penalties over the calendar quarter\", \"at most 1000 EUR\" )"), "500", "300", "900");

        // 400 + 300 + 400 is 100 too much
        assertThat(tiny.lines("2026-01..2026-03", "4.2")).containsExactly("2026-03 cap 100.00");
        assertThat(tiny.lines("2026-03", "4.1")).containsExactly("2026-03 cap 500.00");
    }

    @Test
    void a_commitment_of_the_year_is_made_up_at_its_end() {
        TinyContract tiny = TinyContract.of(home,
                CALLS + rule("4.1 Commitment", "", "limit( \"the fees over the contract quarter\", \"at least 20000 EUR\" )"),
                "900", "800", "200", "900", "800", "300");

        // 9,000 + 8,000 + 2,000 is 1,000 short; 20,000 is not
        assertThat(tiny.lines("2026-01..2026-06", "4.1")).containsExactly("2026-03 floor 1000.00");
    }

    @ParameterizedTest
    @CsvSource({"499, none", "500, none", "501, told"})
    void a_rule_may_ask_what_months_came_to(String second, String told) {
        TinyContract tiny = TinyContract.of(home,
                PENALTY + rule("5.1 Default", "Settled( of == \"the penalties under 2.1\", over == \"the last 2 months\", amount > 1000 )", "notice( \"Over.\" )"),
                "500", second, "0");

        assertThat(tiny.text("2026-02", "en").contains("Over.")).isEqualTo(told.equals("told"));
        assertThat(tiny.text("2026-01", "en")).doesNotContain("Over.");
        assertThat(tiny.text("2026-03", "en")).doesNotContain("Over.");
    }

    /** The penalty is 500 after its limit, and the limit belongs to what is asked for. */
    @Test
    void this_months_money_is_asked_for_after_its_limits_and_before_no_clause_that_bears_on_it() {
        String asks = "Settled( of == \"the penalties\", amount >= %s )";
        TinyContract tiny = TinyContract.of(home, PENALTY
                + rule("4.1 Cap", "Settled( of == \"the fees\", amount >= 5000 )", "limit( \"the penalties\", \"at most 5 % of the month's fees\" )")
                + rule("5.1 At", asks.formatted("500"), "notice( \"At least 500.\" )")
                + rule("5.2 Above", asks.formatted("500.01"), "notice( \"More than 500.\" )")
                + CALLS, "1000");

        // 5 % of 10,000
        assertThat(tiny.lines("2026-01")).contains("4.1 cap 500.00");
        assertThat(tiny.text("2026-01", "en")).contains("At least 500.").doesNotContain("More than 500.");
        assertThat(tiny.workspace().check("tiny", "--classic")).isEqualTo(new Call(Exit.WELL, "", ""));
    }

    @Test
    void the_contract_before_this_month_says_nothing_in_its_first_month() {
        TinyContract tiny = TinyContract.of(home,
                CALLS + rule("5.1 New", "Settled( of == \"the fees\", over == \"the contract before this month\", amount <= 9000 )", "bonus( \"7 EUR\" )")
                        + rule("5.1 Else", "", "otherwiseNothing()"),
                "900", "1", "1");

        assertThat(tiny.lines("2026-01..2026-03", "5.1")).containsExactly("2026-02 bonus 7.00");
    }

    @Test
    void what_rests_on_an_undecided_month_is_marked_and_names_it() {
        TinyContract tiny = TinyContract.of(home, CALLS
                + rule("3.1 Bonus", "", "bonus( \"1 % of the fees over the last 2 months\" )")
                + rule("5.1 Asks", "Settled( of == \"the fees\", over == \"the last 2 months\", amount > 1 )", "bonus( \"7 EUR\" )")
                + rule("6.1 Before", "", "bonus( \"1 % of the fees over the previous month\" )"), "900", "", "800", "700");

        Call march = tiny.workspace().call("evaluate", "tiny", "2026-03");
        assertThat(march.code()).isEqualTo(Exit.PROBLEM);
        assertThat(march.out())
                .containsPattern("Total, provisional +8,080\\.00")
                .contains("1 % × 8,000.00 EUR", "(provisional: rests on 1.1)")
                .containsPattern("(?s)3\\.1 +What clause 3\\.1 gives looks back at February 2026, which is provisional.*"
                        + "5\\.1 +What clause 5\\.1 gives looks back at February 2026.*6\\.1 +What clause 6\\.1 gives looks back at February 2026")
                .doesNotContain("depends on clause");
        assertThat(tiny.workspace().call("evaluate", "tiny", "2026-04").code()).isEqualTo(Exit.WELL);
        assertThat(tiny.text("2026-03", "fr")).contains("3.1       Ce que donne l'article 3.1 tient compte de février 2026, mois encore provisoire");
    }

    @Test
    void a_look_back_before_the_first_facts_is_an_exception() {
        String rules = CALLS
                + rule("3.1 Bonus", "", "bonus( \"1 % of the fees over the last 2 months\" )")
                + rule("4.1 Cap", "", "limit( \"the fees over the contract so far\", \"at most 1 EUR\" )")
                + rule("5.1 Asks", "Settled( of == \"the fees\", over == \"the previous month\", amount > 1 )", "notice( \"A right.\" )");
        TinyContract tiny = TinyContract.from("2025-11-01", home, rules, "900", "800");

        String january = tiny.text("2026-01", "en");
        assertThat(january)
                .contains("Clause 3.1 looks back at December 2025, which has no facts.")
                .contains("Clause 4.1 looks back at November 2025")
                .contains("Clause 5.1 looks back at December 2025")
                .containsPattern("Total, provisional");
        assertThat(tiny.text("2026-02", "en")).contains("Clause 4.1 looks back at November 2025").contains("1 % × (9,000.00 EUR (January 2026) + 8,000.00 EUR)");
    }

    @Test
    void the_data_of_a_statement_tells_each_earlier_month_apart() {
        TinyContract tiny = TinyContract.of(home, CALLS + rule("3.1 Bonus", "", "bonus( \"1 % of the fees over the last 3 months\" )"), "900", "800", "700");

        String json = tiny.workspace().call("evaluate", "tiny", "2026-03", "--format", "json").out();
        assertThat(Json.departures(json)).isEmpty();
        var earlier = Json.read(json).at("/lines/1/expression/parts/0/parts/1/parts/0");
        assertThat(earlier.at("/node").asString()).isEqualTo("earlier");
        assertThat(earlier.at("/value").asString()).isEqualTo("17000");
        assertThat(earlier.at("/parts/1/month").asString()).isEqualTo("2026-02");
        assertThat(earlier.at("/parts/1/value").asString()).isEqualTo("8000");
    }

    @Test
    void a_rule_that_asks_for_its_own_money_goes_in_a_circle() {
        Call call = TinyContract.of(home, CALLS + rule("2.1 Fee", "Settled( of == \"the fees\", amount > 1 )", "fee( \"5 EUR\" )"), "900")
                .workspace().call("evaluate", "tiny", "2026-01");

        assertThat(call.code()).isEqualTo(Exit.UNUSABLE);
        assertThat(call.err()).contains("asks-in-circle");
    }

    @Test
    void sentences_of_both_languages_are_the_same_rules() {
        String english = "expander en.dsl\nrule \"5.1 Asks\" @clause( \"5.1\" )\nwhen\n  the penalties under 2.1 come to more than 1,000.50 EUR over the last 12 months\n"
                + "then\n  limit the bonuses over the calendar quarter to at most 2 % of the fees under 1.1 over the calendar quarter\nend\n";
        String french = "expander fr.dsl\nrule \"5.1 Asks\" @clause( \"5.1\" )\nwhen\n  les pénalités de l'article 2.1 dépassent 1 000,50 € sur les 12 derniers mois\n"
                + "then\n  limiter les bonus sur le trimestre civil : au plus 2 % des prix de l'article 1.1 sur le trimestre civil\nend\n";
        String drl = rule("5.1 Asks", "Settled( of == \"the penalties under 2.1\", over == \"the last 12 months\", amount > 1000.50 )",
                "limit( \"the bonuses over the calendar quarter\", \"at most 2 % of the fees under 1.1 over the calendar quarter\" )");

        String[] read = new String[3];
        int i = 0;
        for (String rule : new String[] {english, french, drl}) {
            TinyContract tiny = TinyContract.of(home.resolve("" + i), CALLS + PENALTY, "900");
            tiny.workspace().write("rules/tiny/asks." + (rule.startsWith("expander") ? "dslr" : "drl"), rule);
            read[i++] = Json.read(tiny.workspace().call("evaluate", "tiny", "2026-01", "--format", "json").out()).at("/fingerprint/rules").asString();
        }
        assertThat(read[0]).startsWith("sha256:").isEqualTo(read[1]).isEqualTo(read[2]);
    }
}
