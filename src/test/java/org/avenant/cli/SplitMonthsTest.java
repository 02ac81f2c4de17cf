package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.avenant.cli.TinyContract.rule;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A month that the contract splits where a clause changes inside it: each version serves its own days. April has 44 calls
 * offered until the 14th, of which 40 were answered, and 60 of 61 from the 15th on. Amounts are worked out by hand.
 */
class SplitMonthsTest {

    private static final String UNTIL = " @until( \"2026-04-14\" )";
    private static final String FROM = " @from( \"2026-04-15\" )";

    @TempDir
    Path home;

    private TinyContract tiny(String... rules) {
        return tiny(List.of("2026-03,,,100,90", "2026-04,2026-04-01,2026-04-14,44,40", "2026-04,2026-04-15,2026-04-30,61,60", "2026-05,,,110,100"), rules);
    }

    private TinyContract tiny(List<String> rows, String... rules) {
        return new TinyContract(Workspace.with(home)
                .write("contracts/tiny/contract.yaml",
                        "client: A\nprovider: B\ncurrency: EUR\nfrom: 2026-01-01\nuntil: 2026-12-31\nlanguage: en\nchange inside a month: split\n")
                .write("contracts/tiny/facts.csv", "month,from,to,calls offered,calls answered\n" + String.join("\n", rows) + "\n")
                .write("rules/tiny/rules.drl", String.join("", rules)));
    }

    private static String dated(String name, String days, String when, String then) {
        return rule(name, when, then).replace("\" )\nwhen", "\" )" + days + "\nwhen");
    }

    /** Two versions of a clause that says the same but for a number. */
    private static String versions(String clause, String when, String then, String first, String second) {
        return dated(clause + " until 14 April", UNTIL, when, then.replace("#", first))
                + dated(clause + " from 15 April on", FROM, when, then.replace("#", second));
    }

    /** Months in a row are whole months: 100 of the 105 calls of April, whichever days a version serves. */
    @Test
    void a_month_that_is_counted_is_shown_whole() {
        TinyContract tiny = tiny(versions("4.1", "Months( name == \"pickup rate\", side == \"at least 90\", inARow >= 2 )", "malus( \"# EUR per call answered\" )", "5", "6"));
        tiny.workspace().edit("contracts/tiny/contract.yaml", text -> text.replace("from: 2026-01-01", "from: 2026-03-01"));

        assertThat(tiny.lines("2026-04")).containsExactly("4.1 malus -200.00", "4.1 malus -360.00", "total total -560.00");
        assertThat(tiny.text("2026-04", "en").replaceAll("\\s+", " ").split("pickup rate in March 2026 90.00 % \\(90 / 100\\); pickup rate in April 2026 95.23… % \\(100 / 105\\)")).hasSize(3);
        String json = tiny.workspace().call("evaluate", "tiny", "2026-04", "--format", "json").out();
        assertThat(tiny.workspace().write("april.json", json).call("verify", home.resolve("april.json").toString()).code()).isEqualTo(Exit.WELL);
    }

    /** The quarter from February to April closes on the last day of April, which the first version does not serve. */
    @Test
    void months_of_a_quarter_are_counted_once_it_is_over() {
        TinyContract tiny = tiny(List.of("2026-02,,,100,90", "2026-03,,,100,80", "2026-04,2026-04-01,2026-04-14,44,40", "2026-04,2026-04-15,2026-04-30,61,60"),
                versions("4.1", "Months( name == \"pickup rate\", side == \"at least 90\", over == \"the contract quarter\", count >= 2 )", "malus( \"# EUR per call answered\" )", "5", "6"));
        tiny.workspace().edit("contracts/tiny/contract.yaml", text -> text.replace("from: 2026-01-01", "from: 2026-02-01"));

        assertThat(tiny.lines("2026-04")).containsExactly("4.1 malus -360.00", "total total -360.00");
    }

    private static final String CALLS = rule("2.1 Calls", "", "fee( \"2 EUR per call answered\" )");

    /** 40 x 2.60 = 104.00, 60 x 2.70 = 162.00. */
    @Test
    void a_statement_says_which_days_an_amount_is_for() {
        TinyContract tiny = tiny(versions("2.2", "", "fee( \"# EUR per call answered\" )", "2.60", "2.70"));

        assertThat(tiny.text("2026-04", "en"))
                .containsPattern("2.2 +until 14 April · from 1 to 14 April 2026 +104.00\n +40 calls × 2.60 EUR\n +version in force until 14 April 2026\n")
                .containsPattern("2.2 +from 15 April on · from 15 to 30 April 2026 +162.00\n");
        assertThat(tiny.text("2026-04", "fr")).contains("· du 1er au 14 avril 2026", "· du 15 au 30 avril 2026");
        assertThat(tiny.lines("2026-04")).containsExactly("2.2 fee 104.00", "2.2 fee 162.00", "total total 266.00");
        assertThat(tiny.workspace().call("check", "tiny", "--classic").err()).doesNotContain("classic-differs");
    }

    @Test
    void programs_are_told_the_days_of_a_line_and_of_its_figures_and_verify_agrees() {
        TinyContract tiny = tiny(CALLS, versions("2.2", "Kpi( name == \"pickup rate\", value >= 80 )", "fee( \"# EUR per call answered\" )", "2.60", "2.70"),
                rule("3.1 On all", "", "bonus( \"1 % of the fees\" )"));
        String json = tiny.workspace().call("evaluate", "tiny", "2026-04", "--format", "json").out();
        tiny.workspace().write("april.json", json);

        assertThat(Json.departures(json)).isEmpty();
        assertThat(Json.read(json).at("/lines/0/days").isNull()).isTrue();
        assertThat(Json.read(json).at("/lines/1/days").asString()).isEqualTo("2026-04-01/2026-04-14");
        assertThat(Json.read(json).at("/lines/1/facts/0/over").asString()).isEqualTo("2026-04-01/2026-04-14");
        assertThat(tiny.workspace().call("verify", tiny.workspace().root() + "/april.json", "--contract").err()).isEmpty();
        tiny.workspace().edit("april.json", text -> text.replace("\"amount\": \"162.00\"", "\"amount\": \"163.00\""));
        assertThat(tiny.workspace().call("verify", tiny.workspace().root() + "/april.json").code()).isEqualTo(Exit.PROBLEM);
    }

    /** A share counts the lines of its own days: 2 % of 104.00 = 2.08, 3 % of 162.00 = 4.86; a limit of 5 % of each bounds neither. */
    @Test
    void shares_gates_and_limits_are_of_the_lines_of_their_days() {
        TinyContract tiny = tiny(
                versions("2.2", "", "fee( \"# EUR per call answered\" )", "2.60", "2.70"),
                versions("3.1", "", "bonus( \"# % of the fees\" )", "2", "3"),
                versions("3.2", "", "limit( \"the bonuses\", \"at most # % of the fees\" )", "1", "5"));

        assertThat(tiny.lines("2026-04")).containsExactly(
                "2.2 fee 104.00", "2.2 fee 162.00", "3.1 bonus 2.08", "3.1 bonus 4.86", "3.2 cap -1.04", "total total 271.90");

        tiny.workspace().append("rules/tiny/rules.drl", dated("3.3 Gate", UNTIL, "", "withhold( \"the bonuses\" )"));
        assertThat(tiny.lines("2026-04")).containsExactly("2.2 fee 104.00", "2.2 fee 162.00", "3.1 bonus 4.86", "total total 270.86");
    }

    /** 2.1 is of all of April: 100 x 2 = 200.00. */
    @Test
    void what_counts_lines_of_the_whole_month_is_an_exception_unless_it_is_prorated() {
        TinyContract tiny = tiny(CALLS, versions("3.1", "", "bonus( \"# % of the fees under 2.1\" )", "2", "3"));

        assertThat(tiny.text("2026-04", "en")).contains("""
                3.1       Clause 3.1 serves April 2026 only from 1 to 14 April 2026, and speaks of “fees under 2.1”,
                          some of which are of the whole month.
                          Say how much of a share is due for these days, with “, prorated by calendar days”; or let
                          the change begin with a month.
                """);
        assertThat(tiny.text("2026-04", "fr")).contains("L'article 3.1 ne vaut en avril 2026 que du 1er au 14 avril 2026");

        tiny.workspace().edit("rules/tiny/rules.drl", text -> text.replace("under 2.1\"", "under 2.1, prorated by calendar days\""));
        // 200.00 x 2 % x 14/30 = 1.8666..., 200.00 x 3 % x 16/30 = 3.20
        assertThat(tiny.lines("2026-04")).containsExactly("2.1 fee 200.00", "3.1 bonus 1.87", "3.1 bonus 3.20", "total total 205.07");
    }

    @Test
    void a_gate_of_some_days_leaves_lines_of_the_whole_month_open() {
        TinyContract tiny = tiny(CALLS, rule("3.1 Bonus", "", "bonus( \"2 % of the fees\" )"), dated("3.2 Gate", UNTIL, "", "withhold( \"the bonuses\" )"));

        assertThat(tiny.lines("2026-04")).containsExactly("2.1 fee 200.00", "3.1 bonus 4.00", "total provisional 204.00");
        assertThat(tiny.text("2026-04", "en")).contains("(provisional: rests on 3.2)", "Clause 3.2 serves April 2026 only from 1 to 14 April 2026");
        assertThat(tiny.lines("2026-05")).containsExactly("2.1 fee 200.00", "3.1 bonus 4.00", "total total 204.00");
    }

    @Test
    void a_sum_a_tier_a_cap_and_a_count_of_a_month_are_exceptions_in_a_part_of_one() {
        List.of(
                versions("2.2", "", "fee( \"# EUR\" )", "80", "95"),
                versions("2.2", "", "fee( \"# EUR per call answered, from 1 to 1000\" )", "2", "3"),
                versions("2.2", "", "fee( \"# EUR per call answered, at most 500 EUR\" )", "2", "3"),
                versions("2.2", "", "fee( \"# EUR per call answered, over the last 2 months\" )", "2", "3"),
                versions("2.2", "", "malus( \"# EUR per point of the pickup rate below 92 %\" )", "2", "3"),
                versions("2.2", "", "points( \"#\" )", "2", "3"),
                versions("2.2", "Volume( name == \"calls answered\", quantity > 10 )", "fee( \"# EUR per call answered\" )", "2", "3"))
                .forEach(rules -> {
                    Call april = tiny(rules).workspace().call("evaluate", "tiny", "2026-04", "--format", "csv");

                    assertThat(april.err().lines().filter(line -> line.endsWith("  said-of-whole-month"))).as(rules).hasSize(2);
                    assertThat(april.code()).isEqualTo(Exit.PROBLEM);
                    assertThat(tiny(rules).workspace().call("evaluate", "tiny", "2026-05").code()).as(rules).isEqualTo(Exit.WELL);
                });
    }

    @Test
    void the_exception_says_what_is_said_and_what_to_do() {
        TinyContract tiny = tiny(versions("2.2", "", "fee( \"# EUR\" )", "80", "95"));

        assertThat(tiny.text("2026-04", "en")).contains("""
                2.2       Clause 2.2 serves April 2026 only from 1 to 14 April 2026, and “charge 80 EUR” is said of
                          a whole month.
                          Say what is due for these days, with “, prorated by calendar days”; or add a rule that is
                          in force on these days alone, from the first to the last, and says it of them.
                """);
        assertThat(tiny.text("2026-04", "fr")).contains("et « facturer 80 € » se");
    }

    @Test
    void a_rule_that_is_in_force_on_these_days_alone_says_it_of_them() {
        TinyContract tiny = tiny(
                dated("2.2 until March", " @until( \"2026-03-31\" )", "", "fee( \"80 EUR\" )"),
                dated("2.2 until 14 April", " @from( \"2026-04-01\" ) @until( \"2026-04-14\" )", "", "fee( \"37 EUR\" )"),
                dated("2.2 until 30 April", " @from( \"2026-04-15\" ) @until( \"2026-04-30\" )", "", "fee( \"51 EUR\" )"),
                dated("2.2 from May on", " @from( \"2026-05-01\" )", "", "fee( \"95 EUR\" )"));

        assertThat(tiny.lines("2026-03..2026-05", "2.2")).containsExactly("2026-03 fee 80.00", "2026-04 fee 37.00", "2026-04 fee 51.00", "2026-05 fee 95.00");
    }

    @Test
    void a_figure_that_no_row_tells_for_these_days_is_an_exception() {
        List<String> whole = List.of("2026-03,,,100,90", "2026-04,,,105,100");
        TinyContract tiny = tiny(whole, versions("2.2", "", "fee( \"# EUR per call answered\" )", "2.60", "2.70"),
                versions("3.1", "Kpi( name == \"pickup rate\", value >= # )".replace("#", "80"), "notice( \"#\" )", "a", "b"));

        assertThat(tiny.text("2026-04", "en")).contains("""
                2.2       Clause 2.2 needs “calls answered” from 1 to 14 April 2026, and no row of facts.csv tells
                          it for these days.
                          Give April 2026 in parts, a row for each, with the columns “from” and “to”; until then
                          this clause is open.
                """).contains("Clause 3.1 needs “calls offered” from 15 to 30 April 2026");
        assertThat(tiny.text("2026-04", "fr")).contains("repose sur la mesure « appels traités » du 1er au 14 avril 2026");
    }

    /** Parts of a month may be longer or shorter than what a clause serves, as long as they make it up. */
    @Test
    void parts_that_make_up_the_days_of_a_version_are_added_up() {
        List<String> rows = List.of(
                "2026-04,2026-04-21,2026-04-30,31,31", "2026-04,2026-04-01,2026-04-14,44,40", "2026-04,2026-04-15,2026-04-20,30,29");
        TinyContract tiny = tiny(rows, versions("2.2", "", "fee( \"# EUR per call answered\" )", "2.60", "2.70"), CALLS);

        assertThat(tiny.lines("2026-04")).containsExactly("2.1 fee 200.00", "2.2 fee 104.00", "2.2 fee 162.00", "total total 466.00");

        String statement = tiny.text("2026-04", "en");
        tiny(List.of(rows.get(1), rows.get(2), rows.get(0)), versions("2.2", "", "fee( \"# EUR per call answered\" )", "2.60", "2.70"), CALLS);
        assertThat(tiny.text("2026-04", "en")).isEqualTo(statement);
    }

    /** A score is no count: of the whole month it is known only from the month's own row. */
    @Test
    void a_row_for_the_month_beside_its_parts_tells_what_does_not_add_up() {
        String rules = versions("2.2", "", "fee( \"# EUR per call answered\" )", "2.60", "2.70")
                + rule("3.1 CSAT", "Kpi( name == \"CSAT\", value >= 4 )", "notice( \"Good.\" )");
        TinyContract tiny = tiny(rules);
        String parts = "month,from,to,calls answered,CSAT\n2026-04,2026-04-01,2026-04-14,40,4.5\n2026-04,2026-04-15,2026-04-30,60,4.1\n";

        tiny.workspace().write("contracts/tiny/facts.csv", parts);
        assertThat(tiny.text("2026-04", "en")).contains("Clause 3.1 needs “CSAT” for April 2026, which was not reported.");

        tiny.workspace().write("contracts/tiny/facts.csv", parts + "2026-04,,,,4.3\n");
        assertThat(tiny.text("2026-04", "en")).contains("Good.").doesNotContain("Exceptions");
        assertThat(tiny.lines("2026-04")).containsExactly("2.2 fee 104.00", "2.2 fee 162.00", "total total 266.00");
    }

    /** 3 calls of 2 minutes each at 0.50; 2 of 1 minute each at 0.60. */
    @Test
    void calls_may_be_told_by_the_parts_of_the_month() {
        String rules = rule("1.1 Minutes", "", "define( \"billable minutes\", \"the minutes of calls, each call up to the whole minute\" )")
                + versions("2.2", "", "fee( \"# EUR per billable minute\" )", "0.50", "0.60");
        TinyContract tiny = tiny(rules);
        tiny.workspace().write("contracts/tiny/calls.csv", """
                month,from,to,duration,count
                2026-03,,,61,3
                2026-04,2026-04-01,2026-04-14,61,3
                2026-04,2026-04-15,2026-04-30,20,2
                2026-05,,,20,2
                """);

        assertThat(tiny.lines("2026-03..2026-05", "2.2")).containsExactly("2026-03 fee 3.00", "2026-04 fee 3.00", "2026-04 fee 1.20", "2026-05 fee 1.20");

        tiny.workspace().edit("contracts/tiny/calls.csv", text -> text.replace("2026-04,2026-04-15,2026-04-30,20,2\n", ""));
        assertThat(tiny.text("2026-04", "en")).contains("Clause 2.2 needs “billable minutes” from 15 to 30 April 2026");
        assertThat(tiny.workspace().call("evaluate", "tiny", "2026-05").code()).isEqualTo(Exit.WELL);
    }

    @Test
    void how_calls_are_counted_does_not_change_inside_a_month() {
        TinyContract tiny = tiny(
                versions("1.1", "", "define( \"billable minutes\", \"the minutes of calls, each call in steps of # seconds\" )", "6", "60"),
                rule("2.2 Minutes", "", "fee( \"0.50 EUR per billable minute\" )"));

        assertThat(tiny.text("2026-04", "en")).contains("Clause 1.1 counts calls in another way from 15 April 2026 on, inside April 2026;");
    }

    /** An incident has a day, and with it a version: 7 days of delay at 100, then at 150. */
    @Test
    void an_incident_is_judged_by_the_version_of_its_day() {
        TinyContract tiny = tiny(versions("4.1", "Incident( kind == \"late delivery\" )", "penalty( \"# EUR per day of its delay\" )", "100", "150"));
        tiny.workspace().write("contracts/tiny/incidents.csv", "date,kind,reference,delay\n2026-04-14,late delivery,A,7\n2026-04-15,late delivery,B,2\n");

        assertThat(tiny.lines("2026-04")).containsExactly("4.1 penalty -700.00", "4.1 penalty -300.00", "total total -1000.00");
        assertThat(tiny.text("2026-04", "en")).contains("· from 1 to 14 April 2026 · A · penalty", "· from 15 to 30 April 2026 · B · penalty");
    }

    /** A term that changes splits the clauses that are said with it: 40 x 2.60, 60 x 2.70. */
    @Test
    void a_clause_is_split_where_a_term_that_it_is_said_with_changes() {
        TinyContract tiny = tiny(
                versions("1.1", "", "define( \"call price\", \"# EUR\" )", "2.60", "2.70"),
                rule("2.2 Calls", "", "fee( \"“call price” per call answered\" )"));

        assertThat(tiny.lines("2026-04")).containsExactly("2.2 fee 104.00", "2.2 fee 162.00", "total total 266.00");
    }

    /** The quarter that ends in June: 90 + 100 answered of 100 + 110 until May, with June 281 of 310; it speaks with the last day. */
    @Test
    void a_quarter_closes_on_the_last_of_its_days() {
        List<String> rows = List.of("2026-04,,,100,90", "2026-05,,,110,100", "2026-06,2026-06-01,2026-06-14,44,40", "2026-06,2026-06-15,2026-06-30,56,51");
        String when = "Kpi( name == \"pickup rate\", over == \"the calendar quarter\", value >= # )";
        TinyContract tiny = tiny(rows,
                dated("3.1 until 14 June", " @until( \"2026-06-14\" )", when.replace("#", "80"), "notice( \"First.\" )"),
                dated("3.1 from 15 June on", " @from( \"2026-06-15\" )", when.replace("#", "90"), "notice( \"Second.\" )"));

        assertThat(tiny.text("2026-06", "en")).contains("Second.").doesNotContain("First.");
        assertThat(tiny.text("2026-05", "en")).doesNotContain("First.", "Second.");
    }

    @Test
    void days_between_two_versions_are_an_exception() {
        TinyContract tiny = tiny(
                dated("2.2 until 10 April", " @until( \"2026-04-10\" )", "", "fee( \"30 EUR, prorated by calendar days\" )"),
                dated("2.2 from 15 April on", FROM, "", "fee( \"60 EUR, prorated by calendar days\" )"));

        assertThat(tiny.lines("2026-04")).containsExactly("2.2 fee 10.00", "2.2 fee 32.00", "total provisional 42.00");
        assertThat(tiny.text("2026-04", "en")).contains("Clause 2.2 lacks a version in April 2026: one ended on 10 April 2026, the next begins on");
    }

    /** 60 at 2.75 are 165.00: 3.00 more than was issued for these days. */
    @Test
    void a_part_is_corrected_and_disputed_by_itself() {
        TinyContract tiny = tiny(versions("2.2", "", "fee( \"# EUR per call answered\" )", "2.60", "2.70"));
        assertThat(tiny.workspace().call("issue", "tiny", "2026-04").code()).isEqualTo(Exit.WELL);
        tiny.workspace().edit("rules/tiny/rules.drl", text -> text.replace("2.70", "2.75"));

        assertThat(tiny.lines("2026-05")).containsExactly("2.2 fee 275.00", "2.2 correction 3.00", "total total 278.00");
        assertThat(tiny.text("2026-05", "en")).contains("· from 15 to 30 April 2026");

        tiny.workspace().write("contracts/tiny/disputes.csv", "month,clause,days,amount\n2026-04,2.2,2026-04-01/2026-04-14,4.00\n");
        assertThat(tiny.lines("2026-04")).contains("2.2 disputed fee 4.00");
        tiny.workspace().write("contracts/tiny/disputes.csv", "month,clause,amount\n2026-04,2.2,4.00\n");
        assertThat(tiny.workspace().call("evaluate", "tiny", "2026-04").err())
                .contains("dispute-of-several-lines", "2.2 (2026-04-01/2026-04-14) fees");
        tiny.workspace().write("contracts/tiny/disputes.csv", "month,clause,days\n2026-04,2.2,April\n");
        assertThat(tiny.workspace().call("evaluate", "tiny", "2026-04").err()).contains("not-a-day-cell");
    }

    /** A month that lends its figures to itself lends its parts too; a figure that the case gives is of the whole month. */
    @Test
    void a_ladder_has_cases_of_such_a_month() {
        TinyContract tiny = tiny(versions("2.2", "", "fee( \"# EUR per call answered\" )", "2.60", "2.70"), CALLS);
        tiny.workspace().write("contracts/tiny/ladders/02.csv", """
                case,month,like,calls answered,clause,kind,amount
                as it was,2026-04,2026-04,,2.2,fee,266.00
                one call,2026-04,2026-04,1,2.1,fee,2.00
                one call,,,,2.2,undecided,
                """);

        assertThat(tiny.workspace().call("check", "tiny").err()).doesNotContain("ladder-disagrees");
    }

    @Test
    void months_that_no_change_falls_into_are_as_ever() {
        TinyContract tiny = tiny(versions("2.2", "", "fee( \"# EUR\" )", "80", "95"));

        assertThat(Arrays.asList("2026-03", "2026-05")).allSatisfy(month -> assertThat(tiny.text(month, "en")).doesNotContain("Exceptions", " · from"));
    }
}
