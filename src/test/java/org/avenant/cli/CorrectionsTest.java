package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Corrections of months that were issued (E1), and what they change in later ones (E4). Amounts by hand: 2.00 a call
 * answered, and from 92 % of 1,000 calls on a bonus of 2 % of that.
 */
class CorrectionsTest {

    private static final String FEE = TinyContract.rule("2.1 Calls", "", "fee( \"2 EUR per call answered\" )");
    private static final String BONUS =
            TinyContract.rule("5.1 Bonus", "Kpi( name == \"pickup rate\", value >= 92 )", "bonus( \"2 % of the fees\" )")
            + TinyContract.rule("5.1 Otherwise", "", "otherwiseNothing()");

    @TempDir
    Path home;

    private TinyContract tiny;

    private void contract(String rules, String... answered) {
        tiny = TinyContract.of(home, rules, answered);
    }

    private void issue(String... months) {
        for (String month : months) {
            assertThat(tiny.workspace().call("issue", "tiny", month))
                    .isEqualTo(new Call(Exit.WELL, "contracts/tiny/statements/" + month + ".json\n", ""));
        }
    }

    private void answered(String month, String calls) {
        tiny.workspace().edit("contracts/tiny/facts.csv", facts -> facts.replaceFirst(month + ",1000,\\d*", month + ",1000," + calls));
    }

    private String issued(String month) {
        return tiny.workspace().read("contracts/tiny/statements/" + month + ".json");
    }

    private String json(String month) {
        return tiny.workspace().call("evaluate", "tiny", month, "--format", "json").out();
    }

    /** January: 930 × 2 = 1,860 and 37.20; with 940 calls 1,880 and 37.60. */
    @Test
    void a_corrected_figure_gives_the_difference_of_each_line_on_the_next_statement() {
        contract(FEE + BONUS, "930", "900", "900");
        issue("2026-01");
        String before = issued("2026-01");
        answered("2026-01", "940");

        assertThat(tiny.lines("2026-02")).containsExactly(
                "2.1 fee 1800.00", "2.1 correction 20.00", "5.1 correction 0.40", "total total 1820.40");
        assertThat(tiny.lines("2026-03")).containsExactly("2.1 fee 1800.00", "total total 1800.00");
        assertThat(issued("2026-01")).isEqualTo(before);
        assertThat(tiny.text("2026-02", "en"))
                .contains("2.1       Correction of January 2026: Calls  ", "1,880.00 EUR now − 1,860.00 EUR issued")
                .contains("5.1       Correction of January 2026: Bonus · bonus", "          Corrections  ")
                .doesNotContain("Notices");
        assertThat(tiny.text("2026-02", "fr"))
                .contains("Correction pour janvier 2026 : Calls", "1 880,00 € aujourd'hui − 1 860,00 € émis");
    }

    /** Without them what is explained would not add up to the total. */
    @Test
    void corrections_are_explained_with_the_month_that_carries_them() {
        contract(FEE + BONUS, "930", "900");
        issue("2026-01");
        answered("2026-01", "940");

        assertThat(tiny.workspace().call("explain", "tiny", "2026-02", "--language", "en").out())
                .contains("Correction of January 2026: Calls", "1,880.00 EUR now − 1,860.00 EUR issued", "Correction of January 2026: Bonus", "1,820.40");
        assertThat(tiny.workspace().call("explain", "tiny", "2026-02", "5.1", "--language", "en").out())
                .contains("Correction of January 2026: Bonus").doesNotContain("Correction of January 2026: Calls");
    }

    /** January and February were the contract; 940 calls instead of 930 are 20.00 and 0.40 more. */
    @Test
    void after_the_last_month_one_of_which_nothing_is_reported_carries_what_is_left() {
        contract(FEE + BONUS, "930", "900", "");
        tiny.workspace().edit("contracts/tiny/contract.yaml", text -> text.replace("2028-12-31", "2026-02-28"))
                .edit("contracts/tiny/facts.csv", facts -> facts.replace("2026-03,1000,", "2026-03,,"));
        issue("2026-01", "2026-02");
        answered("2026-01", "940");

        assertThat(tiny.lines("2026-03")).containsExactly("2.1 correction 20.00", "5.1 correction 0.40", "total total 20.40");
        assertThat(tiny.text("2026-03", "en")).contains("The contract ended on 28 February 2026; this statement carries corrections of issued\n");
        assertThat(tiny.text("2026-03", "fr")).contains("Le contrat s'est achevé le 28 février 2026 ; ce relevé porte les corrections");
        issue("2026-03");
        assertThat(tiny.workspace().call("verify", tiny.workspace().root().resolve("contracts/tiny/statements/2026-03.json").toString()).code()).isEqualTo(Exit.WELL);
    }

    @Test
    void after_the_last_month_figures_are_none_of_the_contract_s() {
        contract(FEE + BONUS, "930", "900", "7");
        tiny.workspace().edit("contracts/tiny/contract.yaml", text -> text.replace("2028-12-31", "2026-02-28"));

        assertThat(tiny.text("2026-03", "en")).contains("The contract does not cover March 2026");
    }

    @Test
    void without_a_change_there_is_no_correction() {
        contract(FEE + BONUS, "930", "900");
        issue("2026-01");

        assertThat(tiny.lines("2026-02")).containsExactly("2.1 fee 1800.00", "total total 1800.00");
        assertThat(json("2026-01")).isEqualTo(issued("2026-01"));
    }

    /** 910 calls: 1,820 instead of 1,860, and no bonus instead of 37.20. */
    @Test
    void a_line_that_vanishes_is_taken_back() {
        contract(FEE + BONUS, "930", "900");
        issue("2026-01");
        answered("2026-01", "910");

        assertThat(tiny.lines("2026-02")).containsExactly(
                "2.1 fee 1800.00", "2.1 correction -40.00", "5.1 correction -37.20", "total total 1722.80");
        assertThat(tiny.text("2026-02", "en")).contains("0.00 EUR now − 37.20 EUR issued");
    }

    @Test
    void a_line_that_is_new_is_added() {
        contract(FEE + BONUS, "910", "900");
        issue("2026-01");
        answered("2026-01", "930");

        assertThat(tiny.lines("2026-02")).containsExactly(
                "2.1 fee 1800.00", "2.1 correction 40.00", "5.1 correction 37.20", "total total 1877.20");
        assertThat(tiny.text("2026-02", "en")).contains("37.20 EUR now − 0.00 EUR issued");
    }

    /** 950 calls are 1,900 and 38.00: 20.00 and 0.40 more than was issued and corrected in February. */
    @Test
    void a_second_correction_counts_from_the_first() {
        contract(FEE + BONUS, "930", "900", "900");
        issue("2026-01");
        answered("2026-01", "940");
        issue("2026-02");
        answered("2026-01", "950");

        assertThat(tiny.lines("2026-03")).containsExactly(
                "2.1 fee 1800.00", "2.1 correction 20.00", "5.1 correction 0.40", "total total 1820.40");
        assertThat(tiny.text("2026-03", "en"))
                .contains("1,900.00 EUR now − 1,860.00 EUR issued − 20.00 EUR corrected in February 2026");
        assertThat(tiny.text("2026-03", "fr"))
                .contains("1 900,00 € aujourd'hui − 1 860,00 € émis − 20,00 € corrigés en février 2026");
        assertThat(tiny.lines("2026-02")).containsExactly(
                "2.1 fee 1800.00", "2.1 correction 20.00", "5.1 correction 0.40", "total total 1820.40");
        assertThat(tiny.text("2026-02", "en")).doesNotContain("Notices");
    }

    @Test
    void a_correction_that_returns_to_the_first_figure_is_taken_back() {
        contract(FEE + BONUS, "930", "900", "900");
        issue("2026-01");
        answered("2026-01", "940");
        issue("2026-02");
        answered("2026-01", "930");

        assertThat(tiny.lines("2026-03")).containsExactly(
                "2.1 fee 1800.00", "2.1 correction -20.00", "5.1 correction -0.40", "total total 1779.60");
        assertThat(json("2026-01")).isEqualTo(issued("2026-01"));
        issue("2026-03");
        assertThat(json("2026-03")).isEqualTo(issued("2026-03"));
    }

    /** 930 × 0.10 = 93.00, and 2 % of it 1.86. */
    @Test
    void changed_rules_correct_as_changed_figures_do_and_are_told() {
        contract(FEE + BONUS, "930", "900", "900");
        issue("2026-01");
        tiny.workspace().edit("rules/tiny/rules.drl", rules -> rules.replace("2 EUR", "2.10 EUR"));

        assertThat(tiny.lines("2026-02")).containsExactly(
                "2.1 fee 1890.00", "2.1 correction 93.00", "5.1 correction 1.86", "total total 1984.86");
        assertThat(tiny.text("2026-02", "en")).contains("The rules have changed since January 2026 was issued");
        assertThat(tiny.text("2026-02", "fr")).contains("Les règles ont changé depuis l'émission du relevé pour janvier 2026");
        issue("2026-02");
        assertThat(json("2026-02")).isEqualTo(issued("2026-02"));
        answered("2026-01", "940");
        assertThat(tiny.text("2026-03", "en")).contains("Corrections").doesNotContain("The rules have changed");
    }

    @Test
    void rules_for_later_months_correct_nothing_and_are_not_told() {
        contract(FEE, "930", "900");
        issue("2026-01");
        tiny.workspace().append("rules/tiny/rules.drl",
                "rule \"9.1 From June\" @clause( \"9.1\" ) @from( \"2026-06-01\" ) when then due.fee( \"1 EUR\" ); end\n");

        assertThat(tiny.text("2026-02", "en")).doesNotContain("Correction", "Notices");
    }

    @Test
    void an_issued_month_that_comes_out_otherwise_says_what_was_issued_and_where_the_rest_is() {
        contract(FEE, "930", "900", "900");
        issue("2026-01");
        answered("2026-01", "940");

        String once = tiny.text("2026-01", "en").replaceAll("\\s+", " ");
        assertThat(once).contains("Total 1,880.00", "January 2026 was issued with a total of 1,860.00.",
                "the difference is carried as corrections on the statement of February 2026.");
        issue("2026-02");
        answered("2026-01", "950");
        assertThat(tiny.text("2026-01", "en").replaceAll("\\s+", " "))
                .contains("carried as corrections on the statement of February 2026 and March 2026.");
    }

    @Test
    void an_issued_month_that_cannot_be_decided_any_more_holds_its_corrections_back() {
        contract(FEE + BONUS, "930", "900");
        issue("2026-01");
        answered("2026-01", "");

        assertThat(tiny.lines("2026-02")).containsExactly("2.1 fee 1800.00", "total provisional 1800.00");
        assertThat(tiny.text("2026-02", "en")).contains("Corrections, provisional",
                "January 2026 was issued, and cannot be decided today; what corrects it has to wait.");
        assertThat(tiny.text("2026-01", "en").replaceAll("\\s+", " ")).contains("January 2026 was issued with a total of 1,897.20.");
        Call refused = tiny.workspace().call("issue", "tiny", "2026-02");
        assertThat(refused.code()).isEqualTo(Exit.PROBLEM);
        assertThat(refused.err()).contains("tiny 2026-02  issued-month-open\n", "not-final\n");
        answered("2026-01", "940");
        assertThat(tiny.lines("2026-02")).contains("2.1 correction 20.00", "total total 1820.40");
    }

    /**
     * All fees of the contract are limited to 5,000. January to March: 2,000 each, and in March 1,000 too many. With 600
     * calls January is 1,200, and in March only 200 are too many; April is all too many. A correction is no fee.
     */
    @Test
    void a_limit_over_months_is_worked_out_again_for_each_issued_month() {
        contract(FEE + TinyContract.rule("3.1 Limit", "", "limit( \"the fees over the contract so far\", \"at most 5000 EUR\" )"),
                "1000", "1000", "1000", "1000");
        issue("2026-01", "2026-02", "2026-03");
        assertThat(issued("2026-03")).contains("\"total\": \"1000.00\"");
        answered("2026-01", "600");

        assertThat(tiny.lines("2026-04")).containsExactly(
                "2.1 fee 2000.00", "3.1 cap -2000.00", "2.1 correction -800.00", "3.1 correction 800.00", "total total 0.00");
        assertThat(tiny.text("2026-04", "en")).contains("Correction of March 2026: Limit · cap", "−200.00 EUR now − (−1,000.00 EUR issued)");
    }

    /** Below 90 % a credit of 5 % of last month's fees. February's is 5 % of 2,000, and 5 % of 1,800 with 900 calls in January. */
    @Test
    void a_share_of_last_months_bill_is_worked_out_again_and_no_correction_is_part_of_it() {
        contract(FEE + TinyContract.rule("3.1 Credit", "Kpi( name == \"pickup rate\", value < 90 )", "credit( \"5 % of the fees over the previous month\" )")
                + TinyContract.rule("3.1 Otherwise", "", "otherwiseNothing()"), "1000", "800", "800");
        issue("2026-01", "2026-02");
        answered("2026-01", "900");

        assertThat(tiny.lines("2026-03")).containsExactly(
                "2.1 fee 1600.00", "3.1 credit -80.00", "2.1 correction -200.00", "3.1 correction 10.00", "total total 1330.00");
        assertThat(tiny.text("2026-03", "en")).contains("−90.00 EUR now − (−100.00 EUR issued)");
    }

    /** A floor of 1,900 a month: 1,800 and 100. The correction of 100 for January leaves February's floor as it is. */
    @Test
    void no_limit_of_the_month_counts_a_correction() {
        contract(FEE + TinyContract.rule("3.1 Minimum", "", "limit( \"the fees\", \"at least 1900 EUR\" )"), "950", "900");
        issue("2026-01");
        answered("2026-01", "1000");

        assertThat(tiny.lines("2026-02")).containsExactly(
                "2.1 fee 1800.00", "3.1 floor 100.00", "2.1 correction 100.00", "total total 2000.00");
    }

    /** A late delivery costs 50.00 a day: 7 days were issued, then noted as 5; another is noted late. */
    @Test
    void the_penalties_of_incidents_are_corrected_one_by_one() {
        contract(FEE + TinyContract.rule("8.1 Late", "Incident( kind == \"late delivery\" )", "penalty( \"50 EUR per day of its delay\" )"), "930", "900");
        tiny.workspace().write("contracts/tiny/incidents.csv", "date,kind,reference,delay\n2026-01-05,late delivery,L-1,7\n");
        issue("2026-01");
        tiny.workspace().write("contracts/tiny/incidents.csv",
                "date,kind,reference,delay\n2026-01-09,late delivery,L-2,1\n2026-01-05,late delivery,L-1,5\n");

        assertThat(tiny.lines("2026-02")).containsExactly(
                "2.1 fee 1800.00", "8.1 correction 100.00", "8.1 correction -50.00", "total total 1850.00");
        assertThat(tiny.text("2026-02", "en")).contains("Correction of January 2026: Late · L-1 · penalty", "Correction of January 2026: Late · L-2 · penalty");
    }

    @Test
    void the_statement_as_data_names_the_line_that_is_corrected() {
        contract(FEE + BONUS, "930", "900");
        issue("2026-01");
        answered("2026-01", "910");

        var lines = Json.read(json("2026-02")).get("lines");
        assertThat(Json.departures(json("2026-02"))).isEmpty();
        assertThat(lines.get(2).at("/corrects/month").asString()).isEqualTo("2026-01");
        assertThat(lines.get(2).at("/corrects/kind").asString()).isEqualTo("bonus");
        assertThat(lines.get(2).at("/expression/node").asString()).isEqualTo("difference");
        assertThat(Json.read(json("2026-02")).at("/subtotals/corrections").asString()).isEqualTo("-77.20");
    }
}
