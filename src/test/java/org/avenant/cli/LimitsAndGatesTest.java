package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Limits upon limits, shares of what is limited, and gates before limits; every amount is worked out by hand. */
class LimitsAndGatesTest {

    private static final String CONTRACT = "client: A\nprovider: B\ncurrency: EUR\nfrom: 2026-01-01\nuntil: 2026-12-31\nlanguage: en\n";

    @TempDir
    Path home;

    private Workspace contract(String... clauses) {
        StringBuilder rules = new StringBuilder();
        Stream.of(clauses).forEach(clause -> {
            String[] parts = clause.split(" ", 2);
            String[] halves = parts[1].contains(" => ") ? parts[1].split(" => ") : new String[] {"", parts[1]};
            rules.append("rule \"").append(parts[0]).append(" Tried\" @clause( \"").append(parts[0]).append("\" )\nwhen\n  ")
                    .append(halves[0]).append("\nthen\n  due.").append(halves[1]).append(";\nend\n");
        });
        return Workspace.with(home)
                .write("contracts/tiny/contract.yaml", CONTRACT)
                .write("contracts/tiny/facts.csv", "month,calls offered,calls answered,CSAT\n2026-01,1000,900,\n")
                .write("rules/tiny/rules.drl", rules.toString());
    }

    private List<String> lines(String... clauses) {
        Call call = contract(clauses).call("evaluate", "tiny", "2026-01", "--format", "csv");
        assertThat(call.err()).isEmpty();
        return call.out().lines().skip(1).map(line -> line.substring("2026-01,".length()).replace(',', ' ')).toList();
    }

    @Test
    void a_wider_limit_sees_what_a_narrower_one_left() {
        assertThat(lines(
                "2.1 bonus( \"1000 EUR\" )",
                "3.1 limit( \"the bonuses and maluses\", \"at most 500 EUR\" )",
                "3.2 limit( \"the bonuses\", \"at most 600 EUR\" )"))
                // 1,000 to 600, and 600 to 500
                .containsExactlyInAnyOrder("2.1 bonus 1000.00", "3.2 cap -400.00", "3.1 cap -100.00", "total total 500.00");
    }

    @Test
    void a_share_of_a_limited_fee_is_of_what_is_left_of_it() {
        assertThat(lines(
                "4.2 fee( \"1000 EUR\" )",
                "4.3 fee( \"1000 EUR\" )",
                "5.1 bonus( \"10 % of the fees under 4.2\" )",
                "5.2 bonus( \"10 % of the month's fees\" )",
                "6.1 limit( \"the fees under 4\", \"at most 1500 EUR\" )",
                "6.2 limit( \"the fees under 4.2\", \"at most 600 EUR\" )"))
                // 4.2 to 600; 4 from 1,600 to 1,500, of which 50 on each; 10 % of 550 and of 1,500
                .containsExactlyInAnyOrder(
                        "4.2 fee 1000.00", "4.3 fee 1000.00", "6.2 cap -400.00", "6.1 cap -100.00",
                        "5.1 bonus 55.00", "5.2 bonus 150.00", "total total 1705.00");
    }

    @Test
    void the_shares_of_a_limit_add_up_to_the_cent() {
        assertThat(lines(
                "1.1 fee( \"10 EUR\" )", "1.2 fee( \"10 EUR\" )", "1.3 fee( \"10 EUR\" )",
                "1.4 limit( \"the fees under 1\", \"at most 20 EUR\" )",
                "2.1 bonus( \"100 % of the fees under 1.1\" )",
                "2.2 bonus( \"100 % of the fees under 1.2\" )",
                "2.3 bonus( \"100 % of the fees under 1.3\" )"))
                // 10 / 3 each: 3.33, 3.33 and 3.34
                .contains("1.4 cap -10.00", "2.1 bonus 6.67", "2.2 bonus 6.67", "2.3 bonus 6.66", "total total 40.00");
    }

    @Test
    void at_most_of_penalties_is_how_much_is_taken() {
        assertThat(lines(
                "1.1 fee( \"10000 EUR\" )",
                "2.1 penalty( \"3000 EUR\" )",
                "3.1 limit( \"the penalties\", \"at most 10 % of the month's fees\" )"))
                .containsExactly("1.1 fee 10000.00", "2.1 penalty -3000.00", "3.1 cap 2000.00", "total total 9000.00");
        assertThat(lines("2.1 malus( \"30 EUR\" )", "3.1 limit( \"the maluses\", \"at least 100 EUR\" )"))
                .containsExactly("2.1 malus -30.00", "3.1 floor -70.00", "total total -100.00");
        assertThat(lines("2.1 malus( \"300 EUR\" )", "3.1 limit( \"the maluses\", \"at least 100 EUR\" )"))
                .containsExactly("2.1 malus -300.00", "total total -300.00");
    }

    @Test
    void a_bound_below_nothing_is_nothing() {
        assertThat(lines(
                "1.1 fee( \"100 EUR\" )",
                "1.2 reduce( \"300 EUR\" )",
                "2.1 bonus( \"50 EUR\" )",
                "3.1 limit( \"the bonuses and maluses\", \"at most 5 % of the month's fees, either way\" )"))
                .containsExactly(
                        "1.1 fee 100.00", "1.2 reduction -300.00", "2.1 bonus 50.00", "3.1 cap -50.00", "total total -200.00");
    }

    @Test
    void a_floor_under_nothing_counts_for_a_wider_cap() {
        assertThat(lines(
                "3.1 limit( \"the bonuses\", \"at least 100 EUR\" )",
                "3.2 limit( \"the bonuses and maluses\", \"at most 40 EUR\" )"))
                .containsExactly("3.1 floor 100.00", "3.2 cap -60.00", "total total 40.00");
    }

    @Test
    void a_withheld_fee_counts_in_no_limit() {
        assertThat(lines(
                "1.1 fee( \"1000 EUR\" )",
                "1.2 fee( \"500 EUR\" )",
                "1.3 limit( \"the fees\", \"at most 800 EUR\" )",
                "2.1 withhold( \"the fees under 1.1\" )"))
                .containsExactly("1.2 fee 500.00", "total total 500.00");
    }

    /** The cap rests on the gate as the fee does, and stays what limits it. */
    @Test
    void what_is_left_of_a_fee_is_the_same_while_a_gate_is_undecided() {
        Call call = contract(
                "1.1 fee( \"2000 EUR\" )",
                "1.2 limit( \"the fees under 1.1\", \"at most 1000 EUR\" )",
                "1.3 Kpi( name == \"CSAT\", value < 4 ) => withhold( \"the fees\" )",
                "2.1 bonus( \"30 % of the fees under 1.1\" )",
                "2.2 limit( \"the bonuses\", \"at most 10 % of the fees under 1.1\" )").call("evaluate", "tiny", "2026-01", "--format", "csv");

        // 30 % of the 1,000 that are left, and at most 10 % of them
        assertThat(call.out().lines()).contains(
                "2026-01,1.1,fee,2000.00", "2026-01,1.2,cap,-1000.00", "2026-01,2.1,bonus,300.00", "2026-01,2.2,cap,-200.00");
    }

    @Test
    void a_share_rests_on_a_limit_or_a_gate_of_fees_that_could_not_be_decided() {
        for (String undecided : List.of("limit( \"the fees\", \"at most 800 EUR\" )", "withhold( \"the fees\" )")) {
            Call call = contract(
                            "1.1 fee( \"1000 EUR\" )",
                            "1.2 Kpi( name == \"CSAT\", value < 3 ) => " + undecided,
                            "2.1 bonus( \"10 % of the month's fees\" )")
                    .call("evaluate", "tiny", "2026-01");

            assertThat(call.code()).isEqualTo(Exit.PROBLEM);
            assertThat(call.out()).containsPattern("Fees, provisional +1,000\\.00").containsPattern("Performance, provisional +100\\.00");
        }
    }
}
