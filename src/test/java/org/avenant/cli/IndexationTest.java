package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What revised prices come to, worked out by hand.
 *
 * <p>Unless a case says otherwise the contract begins on 1 January 2025, so that its anniversaries are 1 January 2026
 * and so on. Syntec is 280.0 for October 2024 and rises by 1.0 a month; October 2024 was published on 31 December 2024,
 * October 2025 on 31 December 2025, November 2025 on 1 January 2026, December 2025 on 2 January 2026.
 */
class IndexationTest {

    private static final String SYNTEC = "period,value,published\n"
            + "2024-10,280.0,2024-12-31\n2024-11,281.0,2025-01-31\n2024-12,282.0,2025-02-28\n2025-01,283.0,2025-03-31\n"
            + "2025-02,284.0,2025-04-30\n2025-03,285.0,2025-05-31\n2025-04,286.0,2025-06-30\n2025-05,287.0,2025-07-31\n"
            + "2025-06,288.0,2025-08-31\n2025-07,289.0,2025-09-30\n2025-08,290.0,2025-10-31\n2025-09,291.0,2025-11-30\n"
            + "2025-10,292.0,2025-12-31\n2025-11,293.0,2026-01-01\n2025-12,294.0,2026-01-02\n2026-01,,\n";
    private static final String RENTS = "period,value,published\n2025-T1,130.0,2025-06-20\n2025-T2,131.5,2025-09-19\n2025-T3,133.25,2025-12-19\n";

    @TempDir
    Path home;

    private Workspace contract(String from, String month, String rules) {
        return Workspace.with(home)
                .write("contracts/tiny/contract.yaml", "currency: EUR\nfrom: " + from + "\nuntil: 2031-12-31\nlanguage: en\n")
                .write("contracts/tiny/facts.csv", "month,calls answered,calls offered,average speed of answer\n" + month + ",10000,12000,47\n")
                .write("contracts/tiny/indices/Syntec.csv", SYNTEC)
                .write("contracts/tiny/indices/Rents.csv", RENTS)
                .write("rules/tiny/rules.drl", rules);
    }

    private static String clause(String number, String dates, String due) {
        return "rule \"" + number + " Clause" + dates.hashCode() + due.hashCode() + "\" @clause( \"" + number + "\" ) " + dates + " when then due." + due + "; end\n";
    }

    private static String fee(String amount) {
        return clause("2.1", "", "fee( \"" + amount + "\" )");
    }

    private static String revise(String what, String how) {
        return clause("2.9", "", "revise( \"" + what + "\", \"" + how + "\" )");
    }

    /** The amount of clause 2.1, or what is wrong with it. */
    private static String answer(Workspace workspace, String month) {
        Call call = workspace.call("evaluate", "tiny", month, "--format", "csv");
        assertThat(call.code()).as(call.err()).isNotEqualTo(Exit.UNUSABLE);
        return call.out().lines()
                .filter(line -> line.startsWith(month + ",2.1"))
                .map(line -> line.substring(line.lastIndexOf(',') + 1))
                .findFirst()
                .orElseGet(() -> call.err().lines().findFirst().orElse("nothing").replaceFirst(".*  ", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // The coefficient is 1 until the day before the anniversary.
        "2025-12 | 1.065223, rounded up to 0.001 | 100.00",
        "2025-01 | 1.065223, rounded up to 0.001 | 100.00",
        // 1.065223, each way of rounding
        "2026-01 | 1.065223, rounded up to 0.001 | 106.60",
        "2026-01 | 1.065223 | 106.52",
        "2026-01 | 1.065223, rounded down to 0.001 | 106.50",
        "2026-01 | 1.065223, rounded half-up to 0.001 | 106.50",
        "2026-01 | 1.0655, rounded half-up to 0.001 | 106.60",
        "2026-01 | 1.0655, rounded half-even to 0.001 | 106.60",
        "2026-01 | 1.0665, rounded half-even to 0.001 | 106.60",
        "2026-01 | 1.066, rounded up to 0.001 | 106.60",
        "2026-01 | 1.066001, rounded up to 0.001 | 106.70",
        "2026-01 | 1.065223, rounded up to 0.01 | 107.00",
        "2026-01 | 1.4, rounded up to 1 | 200.00",
        // 0.15 + 0.85 x 293 / 280 = 1.03946...; 0.30 + 0.70 x 293 / 280 = 1.0325
        "2026-01 | 0.15 + 0.85 × Syntec last published at the anniversary / 280.00, rounded up to 0.001 | 104.00",
        "2026-01 | 0.15 + 0.85 × Syntec last published at the anniversary / 280.00 | 103.95",
        "2026-01 | 0.30 + 0.70 × Syntec last published at the anniversary / 280.00, rounded up to 0.001 | 103.30",
        // From P0 and S0 in the second year too: 0.15 + 0.85 x 294 / 280 = 1.0425
        "2027-01 | 0.15 + 0.85 × Syntec last published at the anniversary / 280.00, rounded up to 0.001 | 104.30",
        // By how the value is chosen; 293 is what was known on 1 January 2026, that day included.
        "2026-06 | Syntec last published at the anniversary / 100 | 293.00",
        "2026-01 | Syntec 3 months before the anniversary / 100 | 292.00",
        "2026-01 | Syntec 2 months before the anniversary / 100 | 293.00",
        "2026-01 | Syntec 1 month before the anniversary / 100 | index-not-published",
        "2026-01 | Syntec of October before the anniversary / 100 | 292.00",
        "2026-01 | Syntec of January before the anniversary / 100 | 283.00",
        "2026-01 | Syntec of December before the anniversary / 100 | index-not-published",
        "2026-01 | Syntec of April 2025 / 100 | 286.00",
        "2026-01 | Syntec of January 2026 / 100 | index-not-published",
        "2026-01 | Syntec of January 2024 / 100 | index-not-published",
        "2026-01 | Syntec last published at the anniversary before / 100 | 280.00",
        "2027-01 | Syntec last published at the anniversary before / 100 | 293.00",
        "2026-01 | Syntec last published at the start of the contract / 100 | 280.00",
        "2026-01 | Syntec 2 months before the anniversary before / 100 | 281.00",
        // A value of 2 January 2026 is still within the year on 1 January 2027; a year later nobody kept the table up.
        "2027-01 | Syntec last published at the anniversary / 100 | 294.00",
        "2028-01 | Syntec last published at the anniversary / 100 | index-not-published",
        "2025-12 | Syntec of January 2024 / 100 | 100.00",
        // A quarter, and a month that lies in it
        "2026-01 | Rents of Q2 2025 / 100 | 131.50",
        "2026-01 | Rents 4 months before the anniversary / 100 | 133.25",
        "2026-01 | Rents last published at the anniversary / 130 | 102.50",
        // A coefficient that links one series to another: 0.15 + 0.85 x 293 x 1.0123 / 280 = 1.05040...
        "2026-01 | 0.15 + 0.85 × Syntec last published at the anniversary × 1.0123 / 280, rounded up to 0.001 | 105.10",
        // A cap and a floor: 293 / 280 = 1.0464...
        "2026-01 | Syntec last published at the anniversary / Syntec last published at the anniversary before, at most 1.03 | 103.00",
        "2026-01 | Syntec last published at the anniversary / Syntec last published at the anniversary before, at most 1.05 | 104.64",
        "2026-01 | 280 / Syntec last published at the anniversary, at least 1 | 100.00",
        "2026-01 | 0.5 × (1 + 1.06, at most 2.02) + 0.01 | 102.00",
        // An escalator, from the base and on the year before's prices
        "2026-12 | 1.03 | 103.00",
        "2027-01 | 1.03 | 103.00",
        "2026-12 | 1.03, on the prices of the year before | 103.00",
        "2027-01 | 1.03, on the prices of the year before | 106.09",
        "2028-01 | 1.03, on the prices of the year before | 109.27",
        // 106.09 is 106.1 to the tenth, and 106.1 x 1.03 = 109.283
        "2028-01 | 1.03, on the prices of the year before, amounts rounded half-up to 0.1 | 109.30",
        // Another day of the year; the contract's first day is none.
        "2025-06 | 1.03, on the prices of the year before, the anniversary being 1 July | 100.00",
        "2025-07 | 1.03, on the prices of the year before, the anniversary being 1 July | 103.00",
        "2026-07 | 1.03, on the prices of the year before, the anniversary being 1 July | 106.09",
        "2025-01 | 1.03, the anniversary being 1 January | 100.00",
        "2026-01 | 1.03, the anniversary being 1 January | 103.00"
    })
    void a_price_of_100(String month, String revision, String expected) {
        Workspace workspace = contract("2025-01-01", month, fee("100.00 EUR") + revise("the prices under 2.1", revision));

        assertThat(answer(workspace, month)).isEqualTo(expected);
        assertThat(workspace.call("check", "tiny", "--classic").err()).doesNotContain("classic-differs");
    }

    @ParameterizedTest
    @CsvSource({
        // In the middle of a month: which day's prices it takes, the contract must say.
        "2025-09-16, 2026-08, '', 100.00", "2025-09-16, 2026-09, '', revision-inside-month", "2025-09-16, 2026-10, '', 103.00",
        "2025-09-16, 2026-09, ', with the prices of the month''s first day', 100.00",
        "2025-09-16, 2026-10, ', with the prices of the month''s first day', 103.00",
        "2025-09-16, 2026-08, ', with the prices of the month''s last day', 100.00",
        "2025-09-16, 2026-09, ', with the prices of the month''s last day', 103.00",
        "2025-09-16, 2025-09, '', 100.00",
        // The last day of a month, and 29 February
        "2024-10-31, 2025-10, ', with the prices of the month''s last day', 103.00", "2024-10-31, 2025-10, ', with the prices of the month''s first day', 100.00",
        "2024-02-29, 2025-02, ', with the prices of the month''s last day', 103.00", "2024-02-29, 2025-02, '', revision-inside-month",
        "2024-02-29, 2025-03, '', 103.00", "2024-02-29, 2028-02, '', revision-inside-month", "2024-02-29, 2028-03, '', 103.00",
        "2024-03-01, 2025-02, '', 100.00", "2024-03-01, 2025-03, '', 103.00",
        // Chained, two anniversaries in
        "2025-09-16, 2027-09, ', on the prices of the year before, with the prices of the month''s first day', 103.00",
        "2025-09-16, 2027-10, ', on the prices of the year before, with the prices of the month''s first day', 106.09",
        "2025-09-16, 2027-09, ', on the prices of the year before, with the prices of the month''s last day', 106.09",
        "2025-09-16, 2027-10, ', on the prices of the year before', 106.09"
    })
    void an_anniversary_inside_a_month(String from, String month, String options, String expected) {
        String rules = fee("100.00 EUR") + revise("the prices under 2.1", "1.03" + options);

        assertThat(answer(contract(from, month, rules), month)).isEqualTo(expected);
    }

    @Test
    void a_term_that_ends_before_the_anniversary_is_not_revised_once_more() {
        String rules = fee("100.00 EUR") + revise("the prices under 2.1", "1.03, on the prices of the year before");
        Workspace workspace = contract("2025-09-16", "2027-09", rules)
                .edit("contracts/tiny/contract.yaml", yaml -> yaml.replace("2031-12-31", "2027-09-15"));

        assertThat(answer(workspace, "2027-09")).isEqualTo("103.00");
    }

    /** Of "10 EUR per call answered, at most 50,000 EUR" on 10,000 calls, and a limit of the fees to 45,000 EUR. */
    @ParameterizedTest
    @CsvSource({
        "the prices under 2.1, 50000.00, 45000.00", "the limits under 2.1, 55000.00, 45000.00", "the amounts under 2.1, 55000.00, 45000.00",
        "the limits under 2.2, 50000.00, 49500.00", "the prices under 2, 50000.00, 45000.00", "the amounts under 2, 55000.00, 49500.00",
        "the limits under 2.1 and 2.2, 55000.00, 49500.00"
    })
    void prices_and_limits_are_revised_apart(String what, String fee, String total) {
        String rules = fee("10 EUR per call answered, at most 50000 EUR")
                + clause("2.2", "", "limit( \"the fees\", \"at most 45000 EUR\" )") + revise(what, "1.1");
        Workspace workspace = contract("2025-01-01", "2026-01", rules);

        assertThat(answer(workspace, "2026-01")).isEqualTo(fee);
        assertThat(workspace.call("evaluate", "tiny", "2026-01", "--format", "csv").out()).contains(",total,total," + total);
    }

    @Test
    void the_tiers_of_a_price_list_are_revised_and_their_ends_are_not() {
        String rules = clause("2.1", "", "fee( \"2.60 EUR per call answered, from 1 to 6000\" ); due.fee( \"2.45 EUR per call answered, above 6000\" )")
                + revise("the prices under 2.1", "1.066, amounts rounded half-up to 0.01");

        // 2.60 x 1.066 = 2.7716, 2.45 x 1.066 = 2.6117: 6,000 x 2.77 + 4,000 x 2.61
        assertThat(answer(contract("2025-01-01", "2026-01", rules), "2026-01")).isEqualTo("27060.00");
    }

    @Test
    void the_amount_of_a_malus_follows_a_price_index_and_its_threshold_does_not() {
        String rules = clause("2.1", "", "malus( \"500 EUR per second of the average speed of answer above 30 s\" )")
                + revise("the amounts under 2.1", "Syntec last published at the anniversary / 280");

        // 17 seconds x 500 x 293 / 280 = 8,894.642...
        assertThat(answer(contract("2025-01-01", "2026-01", rules), "2026-01")).isEqualTo("-8894.64");
    }

    @ParameterizedTest
    @CsvSource({"2026-01, 103.00", "2026-12, 103.00", "2027-01, 105.06", "2028-01, 107.16"})
    void a_chain_goes_on_through_the_versions_of_the_revising_clause(String month, String expected) {
        String rules = fee("100.00 EUR")
                + clause("2.9", "@until( \"2026-12-31\" )", "revise( \"the prices under 2.1\", \"1.03, on the prices of the year before\" )")
                + clause("2.9", "@from( \"2027-01-01\" )", "revise( \"the prices under 2.1\", \"1.02, on the prices of the year before\" )");

        assertThat(answer(contract("2025-01-01", month, rules), month)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-12, 103.00", "2027-01, 110.00", "2028-01, 113.30"})
    void a_price_agreed_anew_starts_its_chain_anew(String month, String expected) {
        String rules = clause("2.1", "@until( \"2026-12-31\" )", "fee( \"100.00 EUR\" )")
                + clause("2.1", "@from( \"2027-01-01\" )", "fee( \"110.00 EUR\" )")
                + revise("the prices under 2.1", "1.03, on the prices of the year before");

        assertThat(answer(contract("2025-01-01", month, rules), month)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-12, 104.64", "2027-01, 102.00"})
    void a_series_is_replaced_by_another_from_a_day_on(String month, String expected) {
        // 293 / 280; then 132.6 / 130
        String rules = fee("100.00 EUR")
                + clause("2.9", "@until( \"2026-12-31\" )", "revise( \"the prices under 2.1\", \"Syntec of November 2025 / 280\" )")
                + clause("2.9", "@from( \"2027-01-01\" )", "revise( \"the prices under 2.1\", \"New index of October before the anniversary / 130\" )");
        Workspace workspace = contract("2025-01-01", month, rules)
                .write("contracts/tiny/indices/New index.csv", "period;value;published\n2026-10;132,6;2026-12-15\n");

        assertThat(answer(workspace, month)).isEqualTo(expected);
    }

    @Test
    void two_revisions_of_one_clause_are_an_exception_and_the_other_lines_stand() {
        String rules = fee("100.00 EUR") + clause("2.2", "", "fee( \"50.00 EUR\" )") + revise("the prices under 2.1", "1.03")
                + clause("2.8", "", "revise( \"the amounts under 2\", \"1.04\" )");
        Workspace workspace = contract("2025-01-01", "2026-01", rules);

        assertThat(answer(workspace, "2026-01")).isEqualTo("revised-twice");
        assertThat(workspace.call("evaluate", "tiny", "2026-01", "--format", "csv").out()).contains("2.2,fee,52.00", "total,provisional");
    }

    @Test
    void a_price_rests_on_a_revision_that_could_not_be_decided() {
        String rules = fee("100.00 EUR") + "rule \"2.9 Revision\" @clause( \"2.9\" ) when Kpi( name == \"CSAT\", value >= 4 ) then "
                + "due.revise( \"the prices under 2.1\", \"1.03\" ); end\n";
        Workspace workspace = contract("2025-01-01", "2026-01", rules);

        Call call = workspace.call("evaluate", "tiny", "2026-01", "--format", "csv");

        assertThat(call.code()).isEqualTo(Exit.PROBLEM);
        assertThat(call.err()).contains("What clause 2.1 gives depends on clause 2.9", "CSAT");
        assertThat(call.out()).contains("total,provisional");
    }

    /** What a person reads, word for word. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2025-01-01 | 2026-01 | Syntec 1 month before the anniversary / 280 | en | An amount of clause 2.1 follows “Syntec 1 month before the anniversary”, "
                + "and on 1 January 2026 no such value was known, so that the amount for January 2026 is open.",
        "2025-01-01 | 2026-01 | Syntec 1 month before the anniversary / 280 | fr | Un montant de l'article 2.1 suit « Syntec 1 mois avant la date anniversaire », "
                + "et aucune valeur de cette sorte n'était connue le 1er janvier 2026 : le montant pour janvier 2026 reste ouvert.",
        "2025-09-16 | 2026-09 | 1.03 | en | Clause 2.1 has one price until 16 September 2026 and another from then on, inside September 2026, "
                + "and clause 2.9 does not say which of them the month takes.",
        "2025-09-16 | 2026-09 | 1.03 | fr | L'article 2.1 a un prix avant le 16 septembre 2026 et un autre à partir de ce jour, au cours de septembre 2026, "
                + "et l'article 2.9 ne dit pas lequel vaut pour le mois.",
        "2025-01-01 | 2026-01 | 1.03\" ); due.revise( \"the amounts under 2\", \"1.04 | en | The sums of clause 2.1 are revised more than once in January 2026: "
                + "clause 2.9 says so twice.",
        "2025-01-01 | 2026-01 | 1.03\" ); due.revise( \"the amounts under 2\", \"1.04 | fr | Les montants de l'article 2.1 sont révisés plus d'une fois en janvier 2026 : "
                + "l'article 2.9 le dit deux fois."
    })
    void what_leaves_a_price_open_is_told(String from, String month, String revision, String language, String expected) {
        Workspace workspace = contract(from, month, fee("100.00 EUR") + revise("the prices under 2.1", revision));

        Call call = workspace.call("--language", language, "evaluate", "tiny", month);

        assertThat(call.code()).isEqualTo(Exit.PROBLEM);
        assertThat(call.out().replaceAll("[\\s\\u00a0\\u202f]+", " ")).contains(expected);
    }

    @Test
    void a_statement_shows_where_a_revised_price_comes_from() {
        String rules = fee("2.60 EUR per call answered")
                + revise("the prices under 2.1",
                        "0.15 + 0.85 × Syntec last published at the anniversary / 280.00, rounded up to 0.001, amounts rounded half-up to 0.01");
        Workspace workspace = contract("2025-01-01", "2026-01", rules);

        // 2.60 x 1.040 = 2.704
        String text = workspace.call("evaluate", "tiny", "2026-01").out();
        assertThat(text.replaceAll("\\s+", " ")).contains(
                "27,000.00", "10,000 calls × 2.70 EUR, where 2.70 EUR = 2.60 EUR × 1.04, rounded; 1.04 = 0.15 + 0.85 × 293.0 / 280, rounded up",
                "Syntec of November 2025 293.0 (published 1 January 2026)");
        String french = workspace.call("--language", "fr", "evaluate", "tiny", "2026-01").out();
        assertThat(french.replaceAll("[\\s\\u00a0\\u202f]+", " ")).contains(
                "10 000 appels × 2,70 €, où 2,70 € = 2,60 € × 1,04, arrondi ; 1,04 = 0,15 + 0,85 × 293,0 / 280, arrondi par excès",
                "Syntec de novembre 2025 293,0 (publié le 1er janvier 2026)");
        String json = workspace.call("evaluate", "tiny", "2026-01", "--format", "json").out();
        assertThat(Json.departures(json)).isEmpty();
        assertThat(Json.read(json).at("/lines/0/facts/1").toString())
                .isEqualTo("{\"name\":\"Syntec\",\"over\":\"2025-11\",\"value\":\"293\",\"unit\":\"\",\"published\":\"2026-01-01\"}");
    }

    @Test
    void a_value_published_later_changes_no_fingerprint_of_an_earlier_month_and_a_corrected_one_does() {
        String rules = fee("100 EUR") + revise("the prices under 2.1", "Syntec of April 2025 / 280");
        Workspace workspace = contract("2025-01-01", "2026-01", rules);
        String facts = facts(workspace);

        assertThat(facts(workspace.edit("contracts/tiny/indices/Syntec.csv", csv -> csv.replace("2026-01,,", "2026-01,295,2026-03-01")))).isEqualTo(facts);
        assertThat(facts(workspace.edit("contracts/tiny/indices/Syntec.csv", csv -> csv.replace("286.0", "286.1")))).isNotEqualTo(facts);
    }

    private static String facts(Workspace workspace) {
        return Json.read(workspace.call("evaluate", "tiny", "2026-01", "--format", "json").out()).at("/fingerprint/facts").asString();
    }

    @Test
    void months_give_the_same_in_any_order_and_alone() {
        String rules = fee("100.00 EUR") + revise("the prices under 2.1", "1.03, on the prices of the year before");
        StringBuilder months = new StringBuilder("month,calls answered\n");
        for (int month = 0; month < 36; month++) {
            months.append(YearMonth.of(2025, 1).plusMonths(month)).append(",1\n");
        }
        Workspace workspace = contract("2025-01-01", "2025-01", rules).write("contracts/tiny/facts.csv", months.toString());

        String range = workspace.call("evaluate", "tiny", "2025-01..2027-12", "--format", "csv").out();

        for (String month : new String[] {"2027-12", "2025-12", "2026-01"}) {
            String alone = workspace.call("evaluate", "tiny", month, "--format", "csv").out();
            assertThat(range).contains(alone.substring(alone.indexOf('\n') + 1));
        }
    }
}
