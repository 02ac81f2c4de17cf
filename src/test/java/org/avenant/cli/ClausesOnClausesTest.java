package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rules that ask what other rules gave, where those could not all be decided.
 *
 * <p>In January 2026 900 of 1,000 calls were answered and the CSAT was not reported.
 */
class ClausesOnClausesTest {

    private static final String CONTRACT = "client: A\nprovider: B\ncurrency: EUR\nfrom: 2026-01-01\nuntil: 2026-12-31\nlanguage: en\n";

    @TempDir
    Path home;

    private Call january(String rules) {
        return Workspace.with(home)
                .write("contracts/tiny/contract.yaml", CONTRACT)
                .write("contracts/tiny/facts.csv", "month,calls offered,calls answered,CSAT\n2026-01,1000,900,\n")
                .write("rules/tiny/rules.drl", rules)
                .call("evaluate", "tiny", "2026-01");
    }

    private static String rule(String name, String head, String when, String then) {
        return "rule \"" + name + "\" @clause( \"" + name.split(" ")[0] + "\" ) " + head + "\nwhen\n  " + when + "\nthen\n  " + then + "\nend\n";
    }

    @Test
    void two_parts_that_gave_the_same_are_asked_for_once() {
        Call call = january(rule("2.1 First", "@part( \"a\" )", "", "due.bonus( \"5 EUR\" );")
                + rule("2.1 Second", "@part( \"b\" )", "", "due.bonus( \"6 EUR\" );")
                + rule("3.1 Third", "", "Outcome( clause == \"2.1\", kind == \"bonus\" )", "due.bonus( \"7 EUR\" );\n  due.malus( \"1 EUR\" );"));

        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isEqualTo(Exit.WELL);
        // 5 + 6 + 7 - 1
        assertThat(call.out()).containsPattern("Total +17\\.00");
    }

    @Test
    void otherwise_nothing_waits_for_what_another_rule_of_its_clause_asks_for() {
        String rules = rule("2.1 First", "", "Kpi( name == \"pickup rate\", value >= %s )", "due.bonus( \"5 EUR\" );")
                + rule("2.1 None", "", "", "due.otherwiseNothing();")
                + rule("3.1 Second", "", "Outcome( clause == \"2.1\", kind == \"bonus\" )", "due.bonus( \"7 EUR\" );")
                + rule("3.1 Else", "", "", "due.otherwiseNothing();");

        // 5 + 7; and where the first is not due, neither is the second, which is an answer
        assertThat(january(rules.formatted("90")).out()).containsPattern("Total +12\\.00");
        assertThat(january(rules.formatted("91")).code()).isEqualTo(Exit.WELL);
    }

    @Test
    void otherwise_nothing_leaves_alone_what_another_rule_says() {
        Call call = january(rule("2.1 Bonus", "", "Kpi( name == \"pickup rate\", value >= 80 )", "due.bonus( \"5 EUR\" );")
                + rule("2.1 Else", "", "Kpi( name == \"CSAT\", value < 3 )", "due.otherwiseNothing();"));

        assertThat(call.code()).isEqualTo(Exit.WELL);
        assertThat(call.out()).containsPattern("Total +5\\.00");
    }

    @Test
    void a_rate_whose_count_is_missing_is_not_reported_either() {
        String rules = rule("2.1 High", "", "Kpi( name == \"pickup rate\", value >= 90 )", "due.bonus( \"5 EUR\" );")
                + rule("2.1 Low", "", "Kpi( name == \"pickup rate\", value < 90 )", "due.nothing();");
        String provided = rule("2.1 None", "", "Unreported( name == \"pickup rate\" )", "due.malus( \"7 EUR\" );");
        String facts = "month,calls offered,calls answered,CSAT\n2026-01,,900,4\n2026-02,1000,900,4\n";

        january(rules);
        assertThat(new Workspace(home).write("contracts/tiny/facts.csv", facts).call("evaluate", "tiny", "2026-01").code()).isEqualTo(Exit.PROBLEM);
        january(rules + provided);
        Call call = new Workspace(home).write("contracts/tiny/facts.csv", facts).call("evaluate", "tiny", "2026-01");

        assertThat(call.code()).isEqualTo(Exit.WELL);
        assertThat(call.out()).containsPattern("Total +−7\\.00");
    }

    @Test
    void a_fee_in_a_phase_that_could_not_be_decided_is_open_too() {
        Call call = january(rule("1.1 On", "", "Kpi( name == \"CSAT\", value >= 3 )", "due.phase( \"on\" );")
                + rule("1.1 Off", "", "Kpi( name == \"CSAT\", value < 3 )", "due.phase( \"off\" );")
                + rule("2.1 Fee", "", "Phase( name == \"on\" )", "due.fee( \"100 EUR\" );")
                + rule("2.2 Fee", "", "", "due.fee( \"7 EUR\" );"));

        assertThat(call.code()).isEqualTo(Exit.PROBLEM);
        assertThat(call.out()).containsPattern("Total, provisional +7\\.00")
                .contains("What clause 2.1 gives depends on clause 1.1, which could not be decided.");
    }

    @Test
    void a_run_that_begins_with_a_phase_that_changes_inside_the_month_is_open_too() {
        Call call = january(rule("1.1 On", "@from( \"2026-01-15\" )", "", "due.phase( \"on\" );")
                + rule("2.1 Run", "", "Months( name == \"pickup rate\", side == \"above 85\", since == \"on\", inARow == 1 )",
                        "due.malus( \"100 EUR\" );"));

        assertThat(call.code()).isEqualTo(Exit.PROBLEM);
        assertThat(call.out()).containsPattern("Total, provisional +0\\.00")
                .contains("What clause 2.1 gives depends on clause 1.1, which could not be decided.");
    }

    @Test
    void a_phase_that_one_clause_gives_for_certain_needs_no_other() {
        Call call = january(rule("1.1 On", "", "Kpi( name == \"CSAT\", value >= 3 )", "due.phase( \"on\" );")
                + rule("1.2 On", "", "", "due.phase( \"on\" );")
                + rule("2.1 Fee", "", "Phase( name == \"on\" )", "due.fee( \"100 EUR\" );"));

        assertThat(call.out()).containsPattern("Total +100\\.00");
    }
}
