package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.avenant.cli.TinyContract.rule;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points count in no total, and later clauses and months may ask for them; by hand. */
class PointsTest {

    private static final String CALLS = rule("1.1 Calls", "", "fee( \"10 EUR per call answered\" )");

    /** Points of one month to a share of the next month's bill: 10, 15, 20, 25, 30 and more to 2, 4, 6, 8, 10 %. */
    private static final String CREDIT = band("10", "15", "2") + band("15", "20", "4") + band("20", "25", "6") + band("25", "30", "8")
            + rule("5.9 From 30", "Points( over == \"the previous month\", sum >= 30 )", "credit( \"10 % of the month's fees\" )").replace("\"5.9\"", "\"5.1\"")
            + rule("5.1 Else", "", "otherwiseNothing()");

    @TempDir
    Path home;

    private static String band(String from, String below, String percent) {
        return rule("5.1 From " + from, "Points( over == \"the previous month\", sum >= " + from + ", sum < " + below + " )",
                "credit( \"" + percent + " % of the month's fees\" )");
    }

    private static String counted(String clause, String kpi, String points) {
        return rule(clause + " Missed", "Kpi( name == \"pickup rate\", value < " + kpi + " )", "points( \"" + points + "\" )")
                + rule(clause + " Met", "Kpi( name == \"pickup rate\", value >= " + kpi + " )", "nothing()");
    }

    @ParameterizedTest
    @CsvSource({"0, ", "5, ", "9.99, ", "10, -200.00", "14.99, -200.00", "15, -400.00", "19.99, -400.00", "20, -600.00",
        "24.99, -600.00", "25, -800.00", "29.99, -800.00", "30, -1000.00", "31, -1000.00"})
    void points_of_a_month_become_a_share_of_the_next_months_bill(String points, String credit) {
        TinyContract tiny = TinyContract.of(home, CALLS + CREDIT
                + rule("4.1 Points", "ContractMonth( number == 1 )", "points( \"" + points + "\" )") + rule("4.1 None", "", "otherwiseNothing()"), "900", "1000");

        assertThat(tiny.lines("2026-01")).containsExactly("1.1 fee 9000.00", "total total 9000.00");
        assertThat(tiny.lines("2026-02", "5.1")).isEqualTo(credit == null ? List.of() : List.of("2026-02 credit " + credit));
        assertThat(tiny.workspace().call("evaluate", "tiny", "2026-02").code()).isEqualTo(Exit.WELL);
    }

    @Test
    void points_of_the_month_add_up_over_clauses_and_are_asked_for_after_them() {
        TinyContract tiny = TinyContract.of(home, CALLS
                + rule("6.1 Of article 4", "Points( under == \"4\", sum >= 4.5 )", "malus( \"1 EUR\" )") + rule("6.1 Else", "", "otherwiseNothing()")
                + rule("6.2 Of 4.1", "Points( under == \"4.1\", sum >= 4.5 )", "malus( \"2 EUR\" )") + rule("6.2 Else", "", "otherwiseNothing()")
                + rule("6.3 Of the quarter", "Points( over == \"the calendar quarter\", sum > 9 )", "malus( \"4 EUR\" )") + rule("6.3 Else", "", "otherwiseNothing()")
                + counted("4.1", "90", "1.5") + counted("4.2", "80", "3"), "700", "700", "850");

        // 1.5 + 3 twice, then 1.5: 10.5 in the quarter
        assertThat(tiny.lines("2026-01..2026-03", "6.1")).containsExactly("2026-01 malus -1.00", "2026-02 malus -1.00");
        assertThat(tiny.lines("2026-01..2026-03", "6.2")).isEmpty();
        assertThat(tiny.lines("2026-01..2026-03", "6.3")).containsExactly("2026-03 malus -4.00");
        assertThat(tiny.text("2026-01", "en")).containsPattern("(?s)Points, outside the total.*4\\.1 +Missed +1\\.5\\n +pickup rate 70\\.00 %.*4\\.2 +Missed +3\\n");
        assertThat(tiny.text("2026-01", "en")).contains("points under 4 4.5");
        assertThat(tiny.text("2026-01", "fr")).contains("Points, hors total", "points de l'article 4 4,5");
    }

    @Test
    void a_month_that_left_points_open_leaves_open_what_counts_them() {
        TinyContract tiny = TinyContract.of(home, CALLS + CREDIT + counted("4.1", "90", "10"), "", "900");

        Call february = tiny.workspace().call("evaluate", "tiny", "2026-02");
        assertThat(february.code()).isEqualTo(Exit.PROBLEM);
        assertThat(february.out()).contains("What clause 5.1 gives looks back at January 2026, which is provisional").containsPattern("Total, provisional +9,000\\.00");
    }

    @Test
    void points_stand_in_the_data_of_a_statement_and_on_ladders() {
        TinyContract tiny = TinyContract.of(home, CALLS + counted("4.1", "90", "2.5"), "899");
        String json = tiny.workspace().call("evaluate", "tiny", "2026-01", "--format", "json").out();

        assertThat(Json.departures(json)).isEmpty();
        assertThat(Json.read(json).at("/points/0/points").asString()).isEqualTo("2.5");
        assertThat(Json.read(json).at("/total").asString()).isEqualTo("8990.00");
        assertThat(tiny.workspace().ladders("tiny", "en", List.of("4.1")).check("tiny", "--classic")).isEqualTo(new Call(Exit.WELL, "", ""));
        assertThat(tiny.workspace().read("contracts/tiny/ladders/4.1.csv")).contains("4.1,points,2.5");
        assertThat(tiny.workspace().ladders("tiny", "fr", List.of("4.1")).check("tiny")).isEqualTo(new Call(Exit.WELL, "", ""));
    }

    @Test
    void a_clause_may_ask_whether_another_gave_points() {
        TinyContract tiny = TinyContract.of(home, counted("4.1", "90", "2.5")
                + rule("4.2 Both", "Outcome( clause == \"4.1\", kind == \"points\" )", "notice( \"Points were given.\" )"), "899", "900");

        assertThat(tiny.text("2026-01", "en")).contains("Points were given.");
        assertThat(tiny.text("2026-02", "en")).doesNotContain("Points were given.");
    }
}
