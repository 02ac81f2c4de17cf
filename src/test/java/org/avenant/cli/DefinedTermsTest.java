package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Terms as contracts define them: 4.2 is 1,000.00 a month, 4.3 is 2.00 a call, 10 calls in March and 20 in April. */
class DefinedTermsTest {

    private static final String FEES = """
            rule "4.2 Fee" @clause( "4.2" ) when then due.fee( "1000 EUR" ); end
            rule "4.3 Calls" @clause( "4.3" ) when then due.fee( "2 EUR per call answered" ); end
            """;

    @TempDir
    Path home;

    private Workspace contract(String rules) {
        return Workspace.with(home)
                .write("contracts/tiny/contract.yaml", "client: A\nprovider: B\ncurrency: EUR\nfrom: 2026-03-01\nuntil: 2026-12-31\nlanguage: en\n")
                .write("contracts/tiny/facts.csv", "month,calls answered\n2026-03,10\n2026-04,20\n2026-05,30\n")
                .write("rules/tiny/rules.drl", FEES + rules);
    }

    private static String defines(String clause, String head, String term, String meaning) {
        return "rule \"" + clause + " What " + term + " means\" @clause( \"" + clause + "\" ) " + head
                + "\nwhen\nthen\n  due.define( \"" + term + "\", \"" + meaning + "\" );\nend\n";
    }

    private static String bonus(String phrase) {
        return "rule \"5.1 Bonus\" @clause( \"5.1\" ) when then due.bonus( \"" + phrase + "\" ); end\n";
    }

    private static String amounts(Workspace workspace) {
        return workspace.call("evaluate", "tiny", "2026-03..2026-05", "--format", "csv").out();
    }

    // 10 % of 1,020, of 1,040, of 1,060
    @Test
    void a_term_stands_for_lines_of_the_statement() {
        Workspace workspace = contract(defines("1.1", "", "act fees", "the fees under 4.2 and 4.3") + bonus("10 % of “act fees”"));

        assertThat(amounts(workspace)).contains(
                "2026-03,5.1,bonus,102.00", "2026-04,5.1,bonus,104.00", "2026-05,5.1,bonus,106.00");
        assertThat(workspace.call("evaluate", "tiny", "2026-03").out()).contains("10 % × (1,000.00 EUR + 20.00 EUR)");
        assertThat(workspace.call("check", "tiny", "--classic").err()).doesNotContain("classic-differs");
    }

    // The pool is 10 % of the fees; half of it 51, 52 and 53; at most 52.50.
    @Test
    void a_term_may_be_said_with_other_terms_and_stand_wherever_an_amount_does() {
        Workspace workspace = contract(
                defines("1.3", "", "share", "the smaller of “pool” × 50 % and “most”")
                        + defines("1.2", "", "pool", "10 % of the month's invoice")
                        + defines("1.4", "", "most", "52.50 EUR") + bonus("“share”")
                        + "rule \"6.1 Limit\" @clause( \"6.1\" ) when then due.limit( \"the bonuses\", \"at most “most” × 2\" ); end\n");

        assertThat(amounts(workspace))
                .contains("2026-03,5.1,bonus,51.00", "2026-04,5.1,bonus,52.00", "2026-05,5.1,bonus,52.50").doesNotContain("6.1");
    }

    // 10 % of 20 in March; from April on, 10 % of 1,040 and 1,060
    @Test
    void an_amendment_gives_a_term_another_meaning_from_a_day() {
        Workspace workspace = contract(defines("1.1", "@until( \"2026-03-31\" )", "act fees", "the fees under 4.3")
                + defines("1.2", "@from( \"2026-04-01\" )", "act fees", "the month's fees") + bonus("10 % of “act fees”"));

        assertThat(amounts(workspace)).contains(
                "2026-03,5.1,bonus,2.00", "2026-04,5.1,bonus,104.00", "2026-05,5.1,bonus,106.00");
    }

    @Test
    void a_month_in_which_a_term_means_nothing_is_an_exception_of_the_clause_that_uses_it() {
        Workspace workspace = contract(
                defines("1.1", "@from( \"2026-04-01\" )", "act fees", "the fees under 4.3") + bonus("10 % of “act fees”"));

        assertThat(amounts(workspace)).contains("2026-03,total,provisional,1020.00", "2026-04,5.1,bonus,4.00");
        assertThat(workspace.call("evaluate", "tiny", "2026-03", "--format", "csv").err()).contains("""
                tiny 2026-03  term-undefined
                Clause 5.1 speaks of “act fees”, which has no meaning for the whole of March 2026.
                """);
        assertThat(workspace.call("--language", "fr", "evaluate", "tiny", "2026-03", "--format", "csv").err())
                .contains("L'article 5.1 parle de « act fees », qui n'a pas de sens pour tout le mois : mars 2026.");
    }

    @Test
    void a_fee_that_is_a_share_through_a_term_is_no_base_of_another_fee() {
        Workspace workspace = contract(defines("1.1", "", "act fees", "the fees under 4.3")
                + "rule \"4.4 Share\" @clause( \"4.4\" ) when then due.fee( \"10 % of “act fees”\" ); end\n"
                + "rule \"4.5 Share\" @clause( \"4.5\" ) when then due.fee( \"10 % of the fees under 4.4\" ); end\n");

        assertThat(workspace.call("evaluate", "tiny", "2026-03").err()).contains("base-settles-later");
    }

    @Test
    void a_clause_turns_at_the_bounds_of_the_terms_it_uses() {
        Workspace workspace = contract(defines("1.1", "", "surplus", "2 EUR per call answered, above 25") + bonus("“surplus”"));

        assertThat(workspace.call("ladder", "tiny", "5.1").out())
                .contains("25,5.1,nothing", "26,5.1,bonus,2.00");
    }

    @Test
    void terms_may_stand_in_another_file_than_what_is_said_with_them() {
        Workspace workspace = contract(bonus("10 % of “act fees”"))
                .write("rules/tiny/definitions.dslr", """
                        expander en.dsl
                        rule "1.1 Act fees"
                          @clause( "1.1" )
                        when
                          every month
                        then
                          "act fees" means the fees under 4.2 and 4.3
                        end
                        """);

        assertThat(amounts(workspace)).contains("2026-03,5.1,bonus,102.00");
        assertThat(workspace.call("clauses", "tiny").out()).contains("“act fees” means the fees under 4.2 and 4.3");
        assertThat(workspace.call("--language", "fr", "clauses", "tiny").out())
                .contains("« act fees » désigne les prix des articles 4.2 et 4.3", "verser un bonus de 10", "% du montant « act fees »");
    }
}
