package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.avenant.cli.TinyContract.rule;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a statement shows of a rule that counts months: what the figure came to in each of them. Of 1,000 calls each month. */
class RunsOfMonthsTest {

    private static final String[] ANSWERED = {"850", "849", "700", "840", "848"};

    @TempDir
    Path home;

    private TinyContract tiny(String months, String then) {
        return TinyContract.of(home, rule("2.1 Run", "Months( name == \"pickup rate\", side == \"below 85\", " + months + " )", then), ANSWERED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            inARow >= 2 | 2026-03 | pickup rate in February 2026 84.90 % (849 / 1,000); pickup rate 70.00 % (700 / 1,000)
            inARow >= 2 | 2026-04 | pickup rate in March 2026 70.00 % (700 / 1,000); pickup rate 84.00 % (840 / 1,000)
            inARow == 3 | 2026-04 | pickup rate in January 2026 85.00 % (850 / 1,000); pickup rate in February 2026 84.90 % (849 / 1,000); pickup rate in March 2026 70.00 % (700 / 1,000); pickup rate 84.00 % (840 / 1,000)
            inARow == 1 | 2026-02 | pickup rate in January 2026 85.00 % (850 / 1,000); pickup rate 84.90 % (849 / 1,000)
            over == "the 3 months before", count >= 1 | 2026-05 | pickup rate in February 2026 84.90 % (849 / 1,000); pickup rate in March 2026 70.00 % (700 / 1,000); pickup rate in April 2026 84.00 % (840 / 1,000)
            over == "the last 3 months", count == 1 | 2026-02 | pickup rate in January 2026 85.00 % (850 / 1,000); pickup rate 84.90 % (849 / 1,000)
            """)
    void a_line_shows_the_months_that_were_counted(String months, String month, String shown) {
        String text = tiny(months, "malus( \"5 EUR\" )").text(month, "en").replaceAll("\\s+", " ");

        assertThat(text).contains("2.1 Run · malus −5.00 −5.00 EUR " + shown + " Performance");
    }

    @ParameterizedTest
    @CsvSource({"inARow >= 2, 2026-02", "inARow == 3, 2026-03", "inARow == 3, 2026-05", "inARow == 1, 2026-03"})
    void nothing_is_due_beside_the_bound(String months, String month) {
        assertThat(tiny(months, "malus( \"5 EUR\" )").text(month, "en")).doesNotContain("malus", "pickup rate");
    }

    @Test
    void a_notice_shows_the_figures_that_it_rests_on() {
        TinyContract tiny = tiny("inARow == 2", "notice( \"Two months.\" )");

        assertThat(tiny.text("2026-03", "fr").replaceAll("\\s+", " ")).contains("2.1 Two months. "
                + "taux de décroché en janvier 2026 85,00 % (850 / 1 000) ; taux de décroché en février 2026 84,90 % (849 / 1 000) ; taux de décroché 70,00 % (700 / 1 000)");
    }

    @Test
    void what_a_notice_rests_on_is_verified() {
        TinyContract tiny = tiny("inARow == 2", "notice( \"Two months.\" )");
        String told = tiny.workspace().call("evaluate", "tiny", "2026-03", "--format", "json").out();
        tiny.workspace().write("told.json", told).write("forged.json", told.replace("\"849\"", "\"851\""));

        assertThat(told.replaceAll("\\s+", "")).contains("\"text\":\"Twomonths.\",\"facts\":[{\"name\":\"pickuprate\",\"over\":\"2monthsago\"",
                "\"over\":\"thepreviousmonth\",\"value\":\"84.9\"");
        assertThat(tiny.workspace().call("verify", home.resolve("told.json").toString(), "--language", "en").code()).isEqualTo(Exit.WELL);
        tiny.workspace().write("bare.json", told.replaceFirst("(?s),\\s*\"facts\": \\[.*?\\](?=\\s*\\}\\s*\\],\\s*\"exceptions\")", ""));
        assertThat(tiny.workspace().read("bare.json")).isNotEqualTo(told);
        assertThat(tiny.workspace().call("verify", home.resolve("bare.json").toString(), "--language", "en").code()).isEqualTo(Exit.UNUSABLE);
        // 851 of 1,000 are 85.1 %, and the file says 84.9 %
        assertThat(tiny.workspace().call("verify", home.resolve("forged.json").toString(), "--language", "en").err()).contains("84.9", "85.1");
    }
}
