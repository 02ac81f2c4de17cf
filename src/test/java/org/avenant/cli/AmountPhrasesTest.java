package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What each amount phrase comes to, worked out by hand.
 *
 * <p>The contract begins on 16 January 2026. In February 12,345 calls were offered and 10,001 answered, in 1,480.50
 * production hours, with an average speed of answer of 47 s; in March 20,000 and 17,900 in 1,000 hours at 29.5 s;
 * clause 1.1 is a fee of 1,000.00 EUR, clause 1.2 one of 50.55 EUR.
 */
class AmountPhrasesTest {

    private static final String CONTRACT = "client: A\nprovider: B\ncurrency: EUR\nfrom: 2026-01-16\nuntil: 2026-12-31\nlanguage: en\n";
    private static final String FACTS = "month,calls offered,calls answered,production hours,average speed of answer\n"
            + "2026-01,5000,4000,500,30\n2026-02,12345,10001,1480.50,47\n2026-03,20000,17900,1000,29.5\n";
    private static final String FEES = "rule \"1.1 Fee\" @clause( \"1.1\" ) when then due.fee( \"1000.00 EUR\" ); end\n"
            + "rule \"1.2 Fee\" @clause( \"1.2\" ) when then due.fee( \"50.55 EUR\" ); end\n";

    @TempDir
    Path home;

    private Workspace contract(String rules) {
        return Workspace.with(home)
                .write("contracts/tiny/contract.yaml", CONTRACT)
                .write("contracts/tiny/facts.csv", FACTS)
                .write("rules/tiny/rules.drl", FEES + rules);
    }

    private static String fee(String... phrases) {
        StringBuilder rule = new StringBuilder("rule \"2.1 Tried\" @clause( \"2.1\" ) when then\n");
        for (String phrase : phrases) {
            rule.append("  due.fee( \"").append(phrase).append("\" );\n");
        }
        return rule.append("end\n").toString();
    }

    private String amount(Workspace workspace, String month) {
        Call call = workspace.call("evaluate", "tiny", month, "--format", "csv");
        assertThat(call.err()).isEmpty();
        return call.out().lines()
                .filter(line -> line.startsWith(month + ",2.1"))
                .map(line -> line.substring(line.lastIndexOf(',') + 1))
                .findFirst()
                .orElse("0.00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "450 EUR | 450.00",
        "0.005 EUR | 0.01",
        "2.60 EUR per call answered | 26002.60",
        "2.60 EUR per call answered, from 1 to 10000; 0 EUR per call answered, above 10000 | 26000.00",
        "2.45 EUR per call answered, from 10001 to 20000 | 2.45",
        "2.45 EUR per call answered, above 10000 | 2.45",
        "2 EUR per call answered, from 0 to 20000 | 20002.00",
        "2.45 EUR per call answered above 10001 | 0.00",
        "1 EUR per call answered, above 10000.5 | 0.50",
        "0.10 EUR per call offered, up to 12000; 0.05 EUR per call offered, above 12000 | 1217.25",
        "31.50 EUR per production hour | 46635.75",
        "10 EUR per production hour, from 480.50 to 1480; 0 EUR per production hour, above 1480 | 9995.00",
        "100 EUR per 1000 calls answered | 1000.10",
        "100 EUR per full 1000 calls answered | 1000.00",
        "100 EUR per started 1000 calls answered | 1100.00",
        "500 EUR per second of the average speed of answer above 30 s | 8500.00",
        "500 EUR per second of the average speed of answer, above 47 s | 0.00",
        "500 EUR per second of the average speed of answer, below 47.5 seconds | 250.00",
        "7 EUR per s of the average speed of answer | 329.00",
        // 81.0125... points
        "2 EUR per point of the pickup rate | 162.03",
        "2 EUR per full point of the pickup rate | 162.00",
        // 10,001 / 12,345 = 81.0125... %: 8.98744... points below 90 %
        "2000 EUR per point of the pickup rate below 90 % | 17974.89",
        "2000 EUR per full point of the pickup rate below 90 % | 16000.00",
        "2000 EUR per started point of the pickup rate below 90 % | 18000.00",
        "450 EUR, prorated by calendar days | 450.00",
        "2 % of the fees under 1.1 and 1.2 | 21.01",
        "2 % of the fees under 1 | 21.01",
        "3 % of the fees under 1.1 | 30.00",
        "1000 EUR × 10 % × 50 % × 40 % | 20.00",
        "1000 EUR x 1.065223 | 1065.22",
        "the smaller of 3 % of the fees under 1.1 and 29.99 EUR | 29.99",
        "the larger of 3 % of the fees under 1.1 and 29.99 EUR | 30.00",
        "2.60 EUR per call answered, at most 20000 EUR | 20000.00",
        "2.60 EUR per call answered, at least 30000 EUR | 30000.00",
        "2.60 EUR per call answered, at least 20 EUR, at most 500 EUR | 500.00",
        "2.60 EUR per call answered, at most 500 EUR, at least 20 EUR | 500.00",
        "10 EUR + 2 % of the fees under 1.2 + (3 EUR × 2) | 17.01",
        "450 EUR, prorated by 30/360 days | 450.00",
        // 1,065.223: its next thousandth is itself, its next tenth 1,065.30
        "1000 EUR × 1.065223, rounded up to 0.001 | 1065.22",
        "1000 EUR × 1.065223, rounded up to 0.1 | 1065.30",
        "1000 EUR × 1.065223, rounded down to 1 | 1065.00",
        // 0.615 for each of 10,001 calls is 6,150.615; 0.62 for each is 6,200.62
        "(0.615 EUR, rounded half-up to 0.01) per call answered | 6200.62",
        // 5 % of 12,345 are 617.25; 81 % of them are 9,999.45, and 81.1 % are 10,011.795, which 10,001 do not reach
        "5 EUR per call answered, beyond 5 % of calls offered | 46918.75",
        "5 EUR per started call answered, beyond 81 % of calls offered | 10.00",
        "5 EUR per call answered, beyond 81 % of calls offered | 7.75",
        "5 EUR per call answered, beyond 81.1 % of calls offered | 0.00",
        "5 EUR per call answered, beyond 10000 | 5.00",
        // January and February together: 5 % of 17,345 are 867.25, of 14,001
        "1 EUR per call answered, beyond 5 % of calls offered, over the contract so far | 13133.75",
        // January and February together: 14,001 calls
        "1 EUR per call answered, over the contract so far | 14001.00",
        "1 EUR per call answered, over the previous month | 4000.00",
        "1 EUR per call answered, up to 14001, over the last 2 months | 14001.00"
    })
    void an_amount_in_february(String phrase, String expected) {
        assertThat(amount(contract(fee(phrase.split("; "))), "2026-02")).isEqualTo(expected);
    }

    // 450 x 16/31 = 232.258...
    @Test
    void a_fixed_fee_of_a_partial_month() {
        assertThat(amount(contract(fee("450 EUR, prorated by calendar days")), "2026-01")).isEqualTo("232.26");
    }

    // The 16th to the 30th of thirty days: 450 x 15/30.
    @Test
    void a_fixed_fee_of_a_partial_month_of_thirty_days() {
        assertThat(amount(contract(fee("450 EUR, prorated by 30/360 days")), "2026-01")).isEqualTo("225.00");
    }

    @ParameterizedTest
    @CsvSource({"35 % of the total cost, 437.68", "'35 % of the total cost, over the last 2 months', 787.68", "10 % of the month's invoice, 105.06"})
    void a_percentage_of_money_that_goes_by_a_name(String phrase, String expected) {
        Workspace workspace = contract("rule \"2.1 Share\" @clause( \"2.1\" ) when then due.bonus( \"" + phrase + "\" ); end\n")
                .write("contracts/tiny/facts.csv", "month,total cost\n2026-01,1000\n2026-02,1250.50\n");

        // 35 % of 1,250.50, of 2,250.50; 10 % of 1,000.00 + 50.55
        assertThat(amount(workspace, "2026-02")).isEqualTo(expected);
    }

    /** 8 % of 1,000 + 1,250.50 + 500 in March; the months before wait without a word. */
    @Test
    void a_share_of_a_quarters_money_waits_for_the_end_of_the_quarter() {
        Workspace workspace = contract("rule \"2.1 Commission\" @clause( \"2.1\" ) when then due.fee( \"8 % of the total cost, over the calendar quarter\" ); end\n")
                .write("contracts/tiny/facts.csv", "month,total cost\n2026-01,1000\n2026-02,1250.50\n2026-03,500\n");

        assertThat(amount(workspace, "2026-03")).isEqualTo("220.04");
        assertThat(workspace.call("evaluate", "tiny", "2026-02", "--language", "en").out()).contains("0.00").doesNotContain("2.1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "100 EUR per started 1000 calls answered | 11 started blocks of 1,000 calls (10,001 calls) × 100.00 EUR | 11 tranches entamées de 1 000 appels (10 001 appels) × 100,00 €",
        "100 EUR per full 10000 calls answered | 1 full block of 10,000 calls (10,001 calls) × 100.00 EUR | 1 tranche entière de 10 000 appels (10 001 appels) × 100,00 €",
        "7 EUR per full second of the average speed of answer above 30 s | 17 full seconds (17 seconds) × 7.00 EUR | 17 secondes entières (17 secondes) × 7,00 €",
        "7 EUR per started call answered, above 10000 | 1 started call (1 call) × 7.00 EUR | 1 appel entamé (1 appel) × 7,00 €"
    })
    void whole_units_and_blocks_are_told_in_words(String phrase, String english, String french) {
        Workspace workspace = contract(fee(phrase));

        assertThat(formula(workspace, "en")).contains(english);
        assertThat(formula(workspace, "fr")).contains(french);
    }

    private static String formula(Workspace workspace, String language) {
        return workspace.call("evaluate", "tiny", "2026-02", "--language", language).out().replaceAll("[\\u00a0\\u202f]", " ");
    }

    @Test
    void money_that_was_not_reported_is_an_exception() {
        Workspace workspace = contract(fee("35 % of the total cost"));

        assertThat(workspace.call("evaluate", "tiny", "2026-02", "--format", "csv").err()).contains("tiny 2026-02  kpi-missing", "“total cost”");
    }

    @Test
    void a_window_that_has_not_closed_asks_for_nothing() {
        Workspace workspace = contract("""
                rule "3.1 Bonus" @clause( "3.1" )
                when
                  Kpi( name == "pickup rate", over == "the calendar quarter", value >= 85 )
                then
                  due.bonus( "100 EUR" );
                end
                rule "3.1 Nothing" @clause( "3.1" )
                when
                  Kpi( name == "pickup rate", over == "the calendar quarter", value < 85 )
                then
                  due.nothing();
                end
                """);

        // Pooled: 31,901 / 37,345 = 85.4 %; the mean of the three monthly rates is 83.5 %.
        assertThat(workspace.call("evaluate", "tiny", "2026-02", "--format", "csv").out()).doesNotContain("3.1");
        assertThat(workspace.call("evaluate", "tiny", "2026-03", "--format", "csv").out()).contains("3.1,bonus,100.00");
    }

    @Test
    void a_price_over_a_quarter_waits_for_its_end_and_leaves_the_rest_of_the_fee_alone() {
        Workspace workspace = contract(fee("100 EUR", "1 EUR per call answered, over the calendar quarter"));

        assertThat(amount(workspace, "2026-02")).isEqualTo("100.00");
        assertThat(workspace.call("evaluate", "tiny", "2026-02").out()).doesNotContain("does not apply");
        // 100 + 4,000 + 10,001 + 17,900
        assertThat(amount(workspace, "2026-03")).isEqualTo("32001.00");
    }

    @Test
    void an_amount_for_each_euro_of_a_cost() {
        Workspace workspace = contract(fee("0.02 EUR per total cost", "3 EUR per EUR of the cost per contact above 2 EUR"))
                .write("contracts/tiny/facts.csv", "month,total cost,contacts handled\n2026-02,1250.50,500\n");

        // 0.02 x 1,250.50 = 25.01; 1,250.50 / 500 = 2.501, 0.501 above 2, x 3 = 1.503
        assertThat(amount(workspace, "2026-02")).isEqualTo("26.51");
    }

    @Test
    void dues_of_one_kind_in_one_rule_are_one_line_rounded_once() {
        assertThat(amount(contract(fee("0.004 EUR", "0.004 EUR")), "2026-02")).isEqualTo("0.01");
    }

    @Test
    void a_reduction_counts_among_the_fees() {
        Workspace workspace = contract("""
                rule "1.3 Rebate" @clause( "1.3" ) when then due.reduce( "100 EUR" ); end
                rule "3.1 Bonus" @clause( "3.1" ) when then due.bonus( "10 % of the month's fees" ); end
                """);

        // 10 % of 1,000.00 + 50.55 - 100.00
        assertThat(workspace.call("evaluate", "tiny", "2026-02", "--format", "csv").out())
                .contains("1.3,reduction,-100.00", "3.1,bonus,95.06", "total,1045.61");
    }

    @Test
    void a_minimum_invoice_is_a_line_of_its_own_and_a_base_for_performance() {
        Workspace workspace = contract("""
                rule "2.9 Minimum" @clause( "2.9" ) when then due.limit( "the fees", "at least 1200 EUR" ); end
                rule "3.1 Malus" @clause( "3.1" ) when then due.malus( "10 % of the month's fees" ); end
                """);

        assertThat(workspace.call("evaluate", "tiny", "2026-02", "--format", "csv").out())
                .contains("2.9,floor,149.45", "3.1,malus,-120.00", "total,1080.00");
    }

    @ParameterizedTest
    @CsvSource({
        "at most 100 EUR, 60, cap, ''", "at most 100 EUR, 100, cap, ''", "at most 100 EUR, 100.01, cap, -0.01",
        "at least 100 EUR, 100, floor, ''", "at least 100 EUR, 99.99, floor, 0.01"
    })
    void a_limit_just_below_at_and_just_above(String bound, String bonus, String kind, String expected) {
        Workspace workspace = contract("rule \"3.1 Bonus\" @clause( \"3.1\" ) when then due.bonus( \"" + bonus + " EUR\" ); end\n"
                + "rule \"4.1 Limit\" @clause( \"4.1\" ) when then due.limit( \"the bonuses\", \"" + bound + "\" ); end\n");

        String out = workspace.call("evaluate", "tiny", "2026-02", "--format", "csv").out();

        assertThat(out.lines().filter(line -> line.contains(",4.1,")).findFirst().orElse(""))
                .isEqualTo(expected.isEmpty() ? "" : "2026-02,4.1," + kind + "," + expected);
    }

    @Test
    void an_outcome_of_another_clause_can_be_asked_for() {
        Workspace workspace = contract("""
                rule "3.1 Malus" @clause( "3.1" )
                when
                  Kpi( name == "pickup rate", value < 85 )
                then
                  due.malus( "100 EUR" );
                end
                rule "3.1 Nothing" @clause( "3.1" ) when then due.otherwiseNothing(); end
                rule "3.2 Bonus" @clause( "3.2" )
                when
                  not Outcome( clause == "3.1", kind == "malus" )
                then
                  due.bonus( "50 EUR" );
                end
                rule "3.3 Told" @clause( "3.3" )
                when
                  Outcome( clause == "3.1", kind == "malus" )
                then
                  due.notice( "A malus was due." );
                end
                """);

        // February 81 %, March 89.5 %
        assertThat(workspace.call("evaluate", "tiny", "2026-02", "--format", "csv").out())
                .contains("3.1,malus").doesNotContain("3.2,bonus");
        assertThat(workspace.call("evaluate", "tiny", "2026-02").out()).contains("A malus was due.");
        assertThat(workspace.call("evaluate", "tiny", "2026-03", "--format", "csv").out())
                .contains("3.2,bonus,50.00").doesNotContain("3.1");
        assertThat(workspace.call("check", "tiny", "--classic").err()).doesNotContain("classic-differs");
    }

    @Test
    void a_clause_that_provides_for_a_missing_figure_makes_its_absence_no_exception() {
        String rules = """
                rule "3.1 Bonus" @clause( "3.1" ) when Kpi( name == "CSAT", value >= 4 ) then due.bonus( "50 EUR" ); end
                rule "3.1 No bonus" @clause( "3.1" ) when Kpi( name == "CSAT", value < 4 ) then due.nothing(); end
                """;
        String provided = "rule \"3.1 Not reported\" @clause( \"3.1\" ) when Unreported( name == \"CSAT\" ) then due.malus( \"10 EUR\" ); end\n";

        assertThat(contract(rules).call("evaluate", "tiny", "2026-02").code()).isEqualTo(Exit.PROBLEM);
        Call call = contract(rules + provided).call("evaluate", "tiny", "2026-02", "--format", "csv");
        assertThat(call.code()).isZero();
        assertThat(call.out()).contains("3.1,malus,-10.00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "450 EUR, prorated by 30/360 days | 450 EUR a month, prorated on a 30/360 basis. | 450 EUR a month.",
        "(2.60 EUR × 1.065, rounded up to 0.1) per call answered | 2.60 EUR times 1.065 per call answered, rounded up to 1 decimal. | 2.60 EUR times 1.065 per call answered, rounded up to 2 decimals.",
        "35 % of the total cost | 35 % of the total cost. | 25 % of the total cost.",
        "5 EUR per call abandoned, beyond 5 % of calls offered | 5 EUR per call abandoned beyond 5 % of calls offered. | 5 EUR per call abandoned beyond 4 % of calls offered."
    })
    void what_an_amount_says_is_compared_with_the_signed_wording(String phrase, String signed, String other) {
        Workspace workspace = contract(fee(phrase));

        assertThat(workspace.write("contracts/tiny/text.md", "## 2.1\n" + signed + "\n").call("check", "tiny").err())
                .doesNotContain("clause 2.1 says", "of clause 2.1");
        assertThat(workspace.write("contracts/tiny/text.md", "## 2.1\n" + other + "\n").call("check", "tiny").err())
                .contains("wording-and-rule-disagree");
    }
}
