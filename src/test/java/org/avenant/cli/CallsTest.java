package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures counted from {@code calls.csv}: what a statement shows of the calls, and what it says where none are told. */
class CallsTest {

    @TempDir
    Path home;

    private Workspace tiny;

    /** Two calls of 20 s and three of 61 s are 2 × 1 + 3 × 2 = 8 minutes, and 8 × 0.95 = 7.60. */
    @BeforeEach
    void minutes() {
        tiny = Workspace.with(home)
                .write("contracts/tiny/contract.yaml", "currency: USD\nfrom: 2026-01-01\nuntil: 2026-12-31\nlanguage: en\n")
                .write("contracts/tiny/facts.csv", "month,calls offered,calls answered\n2026-01,9,5\n2026-02,9,5\n2026-03,9,5\n")
                .write("contracts/tiny/calls.csv", "month,duration,count\n2026-01,61,3\n2026-01,0:20,2\n2026-02,60,1\n")
                .write("rules/tiny/01.drl", """
                        rule "1.1 Minutes" @clause( "1.1" ) when then
                          due.define( "billable minutes", "the minutes of calls, each call up to the whole minute" );
                        end
                        rule "2.1 Price" @clause( "2.1" ) when then due.fee( "0.95 USD per billable minute" ); end
                        """);
    }

    private String evaluate(String... options) {
        return tiny.call(Stream.concat(Stream.of("evaluate", "tiny"), Stream.of(options)).toArray(String[]::new)).out();
    }

    @Test
    void a_statement_shows_how_many_calls_of_which_length_made_the_minutes() {
        assertThat(evaluate("2026-01")).contains(
                "8.00 minutes × 0.95 USD", "7.60", "(2 calls of 20 s: 1 minute each; 3 calls of 61 s: 2 minutes", "each)");
        assertThat(evaluate("2026-01", "--language", "fr").replace('\u00a0', ' '))
                .contains("(2 appels de 20 s : 1 minute chacun ; 3 appels de 61 s :", "2 minutes chacun)");
    }

    @Test
    void of_many_lengths_it_shows_the_first_and_counts_the_others() {
        tiny.write("contracts/tiny/calls.csv", "month,duration,count\n" + IntStream.rangeClosed(1, 40)
                .mapToObj(length -> "2026-01," + length + ",10\n").collect(Collectors.joining()));

        assertThat(evaluate("2026-01").replaceAll("\\s+", " "))
                .contains("400.00 minutes × 0.95 USD", "10 calls of 4 s: 1 minute each; 360 calls of 36 other lengths)");
    }

    @Test
    void programs_are_given_every_length() {
        assertThat(Json.read(evaluate("2026-01", "--format", "json")).at("/lines/0/facts/0/calls").toString()).isEqualTo(
                "[{\"calls\":\"2\",\"seconds\":\"20\",\"each\":\"1\"},{\"calls\":\"3\",\"seconds\":\"61\",\"each\":\"2\"}]");
    }

    @Test
    void a_month_of_which_no_call_is_told_is_open_and_not_free() {
        Call march = tiny.call("evaluate", "tiny", "2026-03");

        assertThat(march.code()).isEqualTo(Exit.PROBLEM);
        assertThat(march.out().replaceAll("\\s+", " "))
                .contains("needs “billable minutes” for March 2026, which is counted from calls, and calls.csv has no row of calls for that month")
                .contains("Total, provisional 0.00");
    }

    /** The share of short calls rests on their count, which no column of facts.csv could give. */
    @Test
    void a_rate_over_counted_calls_names_the_calls_that_are_missing() {
        tiny.write("contracts/tiny/measures.yaml", """
                        measures:
                          short calls: { fr: appels courts, unit: call }
                          short-call share: { fr: part des appels courts, unit: "%", formula: short calls / calls answered }
                        """)
                .append("rules/tiny/01.drl", """
                        rule "1.2 Short" @clause( "1.2" ) when then due.define( "short calls", "the number of calls under 30 s" ); end
                        rule "2.2 Many" @clause( "2.2" ) when Kpi( name == "short-call share", value >= 40 ) then due.fee( "1 USD" ); end
                        rule "2.2 Few" @clause( "2.2" ) when then due.otherwiseNothing(); end
                        """);

        assertThat(evaluate("2026-01", "--format", "csv")).contains("2026-01,2.2,fee,1.00");
        assertThat(evaluate("2026-02", "--format", "csv")).doesNotContain("2.2");
        assertThat(tiny.call("evaluate", "tiny", "2026-03", "--format", "csv").err())
                .contains("2.2 needs “short calls” for March 2026, which is counted from calls");
    }

    @Test
    void over_several_months_calls_add_up_with_the_calls_behind_them() {
        tiny.append("rules/tiny/01.drl", """
                rule "2.3 Two months" @clause( "2.3" ) when then
                  due.fee( "1 USD per billable minute, above 8, over the last 2 months" );
                end
                """);

        assertThat(evaluate("2026-02").replaceAll("\\s+", " "))
                .contains("1.00 minute × 1.00 USD", "(2 calls of 20 s: 1 minute each; 1 call of 60 s; 3 calls of 61 s: 2 minutes each)");
    }

    @Test
    void the_order_of_rows_and_how_they_are_cut_change_nothing_and_another_length_changes_the_fingerprint() {
        String before = evaluate("2026-01", "--format", "json");
        tiny.write("contracts/tiny/calls.csv", "duration;count;month\n1:01;1;2026-01\n20;2;2026-01\n60;1;2026-02\n0:01:01;2;2026-01\n");
        assertThat(evaluate("2026-01", "--format", "json")).isEqualTo(before);

        tiny.write("contracts/tiny/calls.csv", "month,duration,count\n2026-01,62,3\n2026-01,20,2\n2026-02,60,1\n");
        String after = evaluate("2026-01", "--format", "json");
        assertThat(Json.read(after).get("total")).isEqualTo(Json.read(before).get("total"));
        assertThat(Json.read(after).at("/fingerprint/facts")).isNotEqualTo(Json.read(before).at("/fingerprint/facts"));
    }

    @Test
    void a_case_borrows_the_calls_of_the_month_it_is_like_or_states_the_minutes() {
        tiny.write("contracts/tiny/ladders/02.csv", """
                case,month,like,billable minutes,clause,kind,amount
                as in January,2026-06,2026-01,,2.1,fee,7.60
                100 minutes,2026-06,2026-01,100,2.1,fee,95.00
                no calls told,2026-06,2026-03,,2.1,undecided,
                """);

        assertThat(tiny.call("check", "tiny").err()).doesNotContain("ladder");
    }

    /** What a month counts hangs on the clause in force; until then the figure is reported as others are. */
    @Test
    void a_figure_can_be_reported_first_and_counted_later() {
        tiny.write("contracts/tiny/facts.csv", "month,calls answered,billable minutes\n2026-01,5,100\n2026-02,5,\n");
        tiny.write("rules/tiny/01.drl", tiny.read("rules/tiny/01.drl").replaceFirst("@clause", "@from( \"2026-02-01\" ) @clause"));

        assertThat(evaluate("2026-01..2026-02", "--format", "csv")).contains("2026-01,2.1,fee,95.00", "2026-02,2.1,fee,0.95");
    }

    @ParameterizedTest
    @CsvSource({"plus 1 minute, true", "plus 2 minutes, false"})
    void the_wording_says_the_same_or_is_told(String wrapUp, boolean same) {
        tiny.write("rules/tiny/01.drl", tiny.read("rules/tiny/01.drl").replace("whole minute", "whole minute, plus 1 minute"));
        tiny.write("contracts/tiny/text.md", "**1.1** Each call is rounded up to the whole minute, " + wrapUp + ".\n\n**2.1** 0.95 dollars per billable minute.\n");

        assertThat(tiny.call("check", "tiny").err().contains("wording-and-rule-disagree")).isNotEqualTo(same);
    }

    @Test
    void drools_own_compiler_gives_the_same() {
        assertThat(tiny.call("check", "tiny", "--classic").err()).doesNotContain("classic-differs");
    }
}
