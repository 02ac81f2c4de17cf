package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lines in dispute (E2). January by hand: 930 calls at 2.00 are 1,860.00, 2 % of them 37.20, a penalty of 100.00, which
 * makes 1,797.20.
 */
class DisputesTest {

    private static final String RULES = TinyContract.rule("2.1 Calls", "", "fee( \"2 EUR per call answered\" )")
            + TinyContract.rule("5.1 Bonus", "Kpi( name == \"pickup rate\", value >= 92 )", "bonus( \"2 % of the fees\" )")
            + TinyContract.rule("5.1 Otherwise", "", "otherwiseNothing()")
            + TinyContract.rule("6.1 Penalty", "", "penalty( \"100 EUR\" )");

    @TempDir
    Path home;

    private TinyContract tiny(String... disputes) {
        TinyContract tiny = TinyContract.of(home, RULES, "930", "900");
        tiny.workspace().write("contracts/tiny/disputes.csv", String.join("\n", disputes) + "\n");
        return tiny;
    }

    /** 1,797.20 less 200.00 and less the whole bonus of 37.20 are 1,560.00. */
    @Test
    void what_is_in_dispute_is_flagged_and_the_rest_is_payable() {
        TinyContract tiny = tiny("month,clause,amount,reason", "2026-01,5.1,,The rate is wrong", "2026-01,2.1,200,100 calls were tests");

        assertThat(tiny.lines("2026-01")).containsExactly(
                "2.1 fee 1860.00", "5.1 bonus 37.20", "6.1 penalty -100.00", "total total 1797.20",
                "2.1 disputed fee 200.00", "5.1 disputed bonus 37.20", "payable payable 1560.00");
        assertThat(tiny.text("2026-01", "en")).contains("in dispute: 200.00 (100 calls were tests)", "in dispute: 37.20 (The rate is wrong)")
                .containsPattern("Total +1,797.20\n +In dispute +237.20\n +Payable now +1,560.00\n")
                .doesNotContain("Deductions in dispute");
        assertThat(tiny.text("2026-01", "fr")).contains("en litige : 200,00 (100 calls were tests)")
                .containsPattern("En litige +237,20\n +Payable dès maintenant +1 560,00\n");
        assertThat(tiny.text("2026-02", "en")).doesNotContain("dispute", "Payable");
    }

    /** In March it was not reported how many calls were answered. */
    @Test
    void a_dispute_about_a_clause_that_is_not_decided_waits() {
        TinyContract tiny = TinyContract.of(home, RULES, "930", "900", "");
        tiny.workspace().write("contracts/tiny/disputes.csv", "month,clause,reason\n2026-03,5.1,The rate is wrong\n");
        Call call = tiny.workspace().call("evaluate", "tiny", "2026-03", "--language", "en");

        assertThat(call.code()).isEqualTo(Exit.PROBLEM);
        assertThat(call.out().replaceAll("\\s+", " ")).contains(
                "5.1 What disputes.csv says of clause 5.1 is not counted yet: the clause is not decided for March 2026.");
    }

    /** Whoever pays may deduct what it believes due: the penalty stands until that is settled. */
    @Test
    void a_disputed_deduction_stands_until_it_is_settled() {
        TinyContract tiny = tiny("mois;article;montant;motif", "2026-01;6.1;40,50;pas de notre fait");

        assertThat(tiny.lines("2026-01")).contains("total total 1797.20", "6.1 disputed penalty -40.50", "payable payable 1797.20");
        assertThat(tiny.text("2026-01", "en")).containsPattern("Deductions in dispute, which stand until settled +−40.50\n +Payable now +1,797.20\n");
        assertThat(tiny.text("2026-01", "fr")).contains("Retenues en litige, maintenues jusqu'au règlement");
    }

    @Test
    void the_statement_as_data_tells_each_dispute_and_the_sums() {
        TinyContract tiny = tiny("month,clause,kind,amount,reason", "2026-01,2.1,fee,200,Tests", "2026-01,6.1,pénalité,,Ours");
        String json = tiny.workspace().call("evaluate", "tiny", "2026-01", "--format", "json").out();

        assertThat(Json.departures(json)).isEmpty();
        var statement = Json.read(json);
        assertThat(statement.at("/lines/0/disputed").asString()).isEqualTo("200.00");
        assertThat(statement.at("/lines/1").has("disputed")).isFalse();
        assertThat(statement.at("/disputes/lines/0/reason").asString()).isEqualTo("Tests");
        assertThat(statement.at("/disputes/lines/1/amount").asString()).isEqualTo("-100.00");
        assertThat(statement.at("/disputes/disputed").asString()).isEqualTo("200.00");
        assertThat(statement.at("/disputes/deductions").asString()).isEqualTo("-100.00");
        assertThat(statement.at("/disputes/payable").asString()).isEqualTo("1597.20");
        assertThat(statement.get("total").asString()).isEqualTo("1797.20");
    }

    @Test
    void several_rows_may_dispute_one_line_up_to_its_amount_in_any_order() {
        TinyContract tiny = tiny("month,clause,amount,reason", "2026-01,2.1,1000,One", "2026-01,2.1,860,Other");
        String one = tiny.text("2026-01", "en");

        assertThat(tiny.lines("2026-01")).contains("payable payable -62.80");
        tiny.workspace().write("contracts/tiny/disputes.csv", "month,clause,amount,reason\n2026-01,2.1,860,Other\n2026-01,2.1,1000,One\n");
        assertThat(tiny.text("2026-01", "en")).isEqualTo(one);
        tiny.workspace().write("contracts/tiny/disputes.csv", "month,clause,amount\n2026-01,2.1,\n2026-01,2.1,0.01\n");
        assertThat(tiny.workspace().call("evaluate", "tiny", "2026-01", "--language", "en").err())
                .contains("disputes.csv:3:13  dispute-above-line\n", "of which 1,860.00 is in dispute already");
        tiny.workspace().write("contracts/tiny/disputes.csv", "month,clause,amount\n2026-01,2.1,0.01\n2026-01,2.1,\n");
        assertThat(tiny.workspace().call("evaluate", "tiny", "2026-01", "--language", "en").err()).contains("disputes.csv:3:13  dispute-above-line\n");
    }

    /** 1,860.01 is a cent too much. */
    @Test
    void the_whole_line_is_the_most_that_can_be_in_dispute() {
        assertThat(tiny("month,clause,amount", "2026-01,2.1,1860.00").lines("2026-01")).contains("payable payable -62.80");
        assertThat(tiny("month,clause,amount", "2026-01,2.1,1860.01").workspace().call("evaluate", "tiny", "2026-01", "--language", "en"))
                .matches(call -> call.code() == Exit.UNUSABLE && call.out().isEmpty() && call.err().contains("disputes.csv:2:13  dispute-above-line\n"));
    }

    @Test
    void a_table_without_rows_disputes_nothing() {
        assertThat(tiny("month,clause,amount,reason").text("2026-01", "en")).doesNotContain("dispute");
    }

    /** Issued with 930 calls; with 910 no bonus is left, and the corrections stand on February. */
    @Test
    void a_dispute_of_what_was_issued_does_not_stand_in_the_way_of_its_correction() {
        TinyContract tiny = tiny("month,clause,amount,reason", "2026-01,5.1,,The rate is wrong");
        tiny.workspace().call("issue", "tiny", "2026-01");
        assertThat(tiny.workspace().call("evaluate", "tiny", "2026-01", "--format", "json").out())
                .isEqualTo(tiny.workspace().read("contracts/tiny/statements/2026-01.json"));
        tiny.workspace().edit("contracts/tiny/facts.csv", facts -> facts.replace("930", "910"));

        assertThat(tiny.lines("2026-01")).containsExactly("2.1 fee 1820.00", "6.1 penalty -100.00", "total total 1720.00");
        assertThat(tiny.text("2026-01", "en").replaceAll("\\s+", " "))
                .contains("the line was corrected after January 2026 was issued, and less is left of it today");
        tiny.workspace().write("contracts/tiny/disputes.csv", "month,clause,kind\n2026-02,5.1,correction\n");
        assertThat(tiny.lines("2026-02")).contains("5.1 correction -37.20", "5.1 disputed correction -37.20");
    }

    @Test
    void a_check_finds_disputes_of_any_month_that_name_no_line() {
        Call check = tiny("month,clause", "2026-02,5.1").workspace().call("check", "tiny", "--language", "en");

        assertThat(check.code()).isEqualTo(Exit.PROBLEM);
        assertThat(check.err()).contains("contracts/tiny/disputes.csv:2:9  dispute-of-no-line\n");
    }
}
