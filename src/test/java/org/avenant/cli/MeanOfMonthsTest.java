package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.avenant.cli.TinyContract.rule;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clause that compares the mean of monthly rates shows that mean, and not the rate of all calls together. */
class MeanOfMonthsTest {

    @TempDir
    Path home;

    /** 900 of 1,000 and 80 of 100: the mean of 90 % and 80 % is 85 %, while 980 of 1,100 are more than 89 %. */
    @Test
    void the_statement_shows_what_was_compared() {
        TinyContract tiny = TinyContract.of(home, rule(
                "3.1 Mean", "Kpi( name == \"pickup rate\", over == \"the last 2 months\", mean <= 85 ) Volume( name == \"calls offered\", quantity >= 100 )",
                "malus( \"100 EUR\" )"));
        Workspace.with(home).write("contracts/tiny/facts.csv", "month,calls offered,calls answered\n2026-01,1000,900\n2026-02,100,80\n");

        assertThat(tiny.text("2026-02", "en")).contains("monthly mean of the pickup rate over the last 2 months 85.00 %;").doesNotContain("89.0");
        assertThat(tiny.text("2026-02", "fr")).contains("moyenne mensuelle du taux de décroché sur les 2 derniers mois 85,00 % ;");
    }
}
