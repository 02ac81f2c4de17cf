package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code explain}, word by word; that what it foretells comes true, {@link ForetoldTest} tests. */
class WhyTest {

    private static final String SHARE = "Shared over the lines it limits in proportion to their amounts, cents to the largest remainders:";

    @TempDir
    Path home;

    private static String explain(String month, String clause) {
        Call call = Call.of("explain", "helios-telecom", month, clause, "--language", "en");
        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isZero();
        return unwrapped(call.out());
    }

    /** The words without the line breaks of the page. */
    private static String unwrapped(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @CsvSource({
        "helios-telecom, 2026-06", "helios-telecom, 2026-11", "quickstart, 2026-06", "marlow-retail, 2026-05", "mutuelle-rivages, 2022-09",
        "pacific-helpdesk, 2026-06", "public-helpline, 2009-03"
    })
    void a_month_is_explained_in_these_words(String contract, String month) throws IOException {
        for (String language : List.of("en", "fr")) {
            Path expected = Path.of("src/test/resources/explanations", contract + "-" + month + "." + language + ".txt");
            assertThat(Call.of("explain", contract, month, "--language", language))
                    .isEqualTo(new Call(Exit.WELL, Files.readString(expected), ""));
        }
    }

    /**
     * 23,000 of 25,000 are 92 %. One more call at 2.30 EUR: fees of 57,400.00 and 3,732.40, of which 2 % are 1,222.648;
     * 62,092.10 + 2.30 + 1,222.65 = 63,317.05.
     */
    @Test
    void a_bonus_missed_by_one_call_is_priced() {
        assertThat(explain("2026-06", "5.1"))
                .contains("“the pickup rate is at least 92 %”: the pickup rate is 91.996 % (22,999 of 25,000), which prints as 92.00 %; short by 0.004 points.")
                .contains("With one more call answered, 23,000 in all, the clause would give 1,222.65 EUR and the month come to 63,317.05 EUR, 1,224.95 EUR more.");
    }

    /** Bonuses of 2 % and 1.5 % of 54,579.75 EUR: 1,091.595 and 818.69625; from 3.80 on they would be paid. */
    @Test
    void a_bonus_that_is_withheld_is_shown_with_what_would_release_it() {
        assertThat(explain("2026-11", "5.1"))
                .contains("bonus, withheld by 6.2 1,091.60")
                .contains("If the CSAT were 3.80 instead of 3.79, clause 6.2 would not withhold it and the month come to 55,848.45 EUR, 1,910.30 EUR more.");
        assertThat(explain("2026-11", "5.2")).contains("bonus, withheld by 6.2 818.70").contains("If the CSAT were 3.80 instead of 3.79");
        assertThat(explain("2026-11", "6.2")).contains("It withholds 1,091.60 EUR under 5.1 and 818.70 EUR under 5.2.");
    }

    /**
     * Maluses of 3 %, 1.5 % and 2 % of 54,516.70 EUR are 1,635.50, 817.75 and 1,090.33, together 3,543.58; the limit of
     * 4 % is 2,180.67, so 1,362.91 come back: 629.0345…, 314.5172… and 419.3581… of it, the cent left over to the largest rest.
     */
    @Test
    void a_limit_is_shown_shared_out_over_the_raw_amounts() {
        assertThat(explain("2026-07", "6.1")).contains(SHARE
                + " 629.03 EUR to the −1,635.50 EUR under 5.1, 314.52 EUR to the −817.75 EUR under 5.2 and 419.36 EUR to the −1,090.33 EUR under 5.3.");
        assertThat(explain("2026-07", "5.2"))
                .contains("· malus −817.75")
                .contains("Of the limit under 6.1, 314.52 EUR falls to this line, which leaves −503.23 EUR.");
    }

    @Test
    void an_article_means_all_of_its_clauses_and_one_clause_itself_alone() {
        assertThat(explain("2026-06", "5")).contains(" 5.1 ", " 5.2 ", " 5.3 ").doesNotContain(" 6.1 ", "What a little more is worth");
        assertThat(explain("2026-06", "5.2")).contains(" 5.2 ").doesNotContain(" 5.1 ", " 5.3 ");
    }

    @Test
    void a_figure_that_was_not_reported_is_asked_for_and_nothing_is_foretold_of_its_clauses() {
        Workspace helios = Workspace.with(home, "helios-telecom")
                .edit("contracts/helios-telecom/facts.csv", text -> text.replace("14953,4.52,1360", "14953,,1360"));

        Call call = helios.call("explain", "helios-telecom", "2026-04", "5.3", "--language", "en");

        assertThat(call.code()).isEqualTo(Exit.PROBLEM);
        assertThat(call.out()).contains("""
                5.3       This cannot be decided.
                          Clause 5.3 needs “CSAT” for April 2026, which was not reported.
                          Add the figure to facts.csv; until then this clause is open.

                """);
        assertThat(helios.call("explain", "helios-telecom", "2026-04", "--language", "en").out())
                .contains("(provisional)", "Total, provisional")
                .doesNotContain("the CSAT 0.10 higher");
    }

    @Test
    void a_month_outside_the_term_is_told_to_be_one() {
        Workspace helios = Workspace.with(home, "helios-telecom")
                .edit("contracts/helios-telecom/contract.yaml", text -> text.replace("2027-12-31", "2026-10-31"));

        Call call = helios.call("explain", "helios-telecom", "2026-11", "--language", "en");

        assertThat(call.code()).isEqualTo(Exit.PROBLEM);
        assertThat(unwrapped(call.out())).contains("The contract does not cover November 2026: it runs from 16 September 2025 to 31 October 2026.");
        assertThat(call.out()).doesNotContain("4.2");
    }

    @Test
    void an_explanation_is_as_the_schema_says() throws IOException {
        for (String contract : ExampleContractsTest.contracts()) {
            String month = ExampleContractsTest.range(contract).substring(9);
            for (String language : List.of("en", "fr")) {
                Call call = Call.of("explain", contract, month, "--format", "json", "--language", language);
                assertThat(Json.departures(call.out())).as(contract + language).isEmpty();
            }
        }
    }

    @Test
    void a_statement_that_carries_its_explanation_is_whole() throws IOException {
        Call call = Call.of("evaluate", "helios-telecom", "2026-06..2026-07", "--format", "json", "--explain");
        Path file = Files.writeString(home.resolve("both.json"), call.out());

        assertThat(Json.departures(call.out())).isEmpty();
        assertThat(Call.of("verify", file.toString(), "--contract").err()).isEmpty();
        for (JsonNode statement : Json.read(call.out())) {
            JsonNode alone = Json.read(Call.of("explain", "helios-telecom", statement.get("month").asString(), "--format", "json").out());
            assertThat(statement.get("explanation")).isEqualTo(alone.get("explanation"));
            assertThat(statement.get("worth")).isEqualTo(alone.get("worth"));
        }
        Files.writeString(file, Json.read(call.out()).get(0).toPrettyString().replace("il manque 0,004", "il manque 0,003"));
        assertThat(Call.of("verify", file.toString()).err()).contains("digest-differs");
    }
}
