package org.avenant.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.avenant.language.Language;
import org.avenant.statement.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many contracts are told of. */
class PortfolioReportTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "12   | 1000 | 0    | 12 of 1,000 contracts, about 0 s left       | 12 sur 1\u202f000 contrats, encore 0 s environ",
        "12   | 1000 | 89   | 12 of 1,000 contracts, about 89 s left      | 12 sur 1\u202f000 contrats, encore 89 s environ",
        "12   | 1000 | 90   | 12 of 1,000 contracts, about 2 min left     | 12 sur 1\u202f000 contrats, encore 2 min environ",
        "2500 | 9999 | 3630 | 2,500 of 9,999 contracts, about 61 min left | 2\u202f500 sur 9\u202f999 contrats, encore 61 min environ",
    })
    void how_far_a_call_is(int done, int all, long seconds, String english, String french) {
        assertThat(new PortfolioReport(Language.ENGLISH, 0, false).progress(done, all, seconds)).isEqualTo(english);
        assertThat(new PortfolioReport(Language.FRENCH, 0, false).progress(done, all, seconds)).isEqualTo(french);
    }

    private static Tally tally(String contract, String total, Tally.State state, int exceptions) {
        return new Tally(contract, "2026-04", Optional.of(new BigDecimal(total)), "EUR", state, exceptions);
    }

    @Test
    void a_line_each_and_one_for_all() {
        PortfolioReport report = new PortfolioReport(Language.ENGLISH, "acme".length(), false);

        assertThat(report.line(tally("acme", "-12.50", Tally.State.FINAL, 1))).isEqualTo("acme  2026-04          \u221212.50 EUR  1 exception\n");
        assertThat(report.line(tally("bo", "1000000.00", Tally.State.PROVISIONAL, 2)))
                .isEqualTo("bo    2026-04    1,000,000.00 EUR  provisional, 2 exceptions\n");
        assertThat(report.line(Tally.outsideTerm("c"))).isEqualTo("c                                  outside its term\n");
        assertThat(report.line(Tally.notEvaluated("d"))).isEqualTo("d                                  not evaluated\n");
        assertThat(report.end()).isEqualTo(
                "4 contracts · 999,987.50 EUR · provisional · 3 exceptions · 1 outside its term · 1 not evaluated\n");
    }

    @Test
    void one_and_several_in_french() {
        PortfolioReport report = new PortfolioReport(Language.FRENCH, "acme".length(), false);
        report.line(tally("acme", "12.50", Tally.State.FINAL, 1));

        assertThat(report.end()).isEqualTo("1 contrat · 12,50\u00a0EUR · 1 anomalie\n");

        report.line(Tally.notEvaluated("bo"));
        report.line(Tally.notEvaluated("c"));
        report.line(Tally.outsideTerm("d"));
        report.line(Tally.outsideTerm("e"));

        assertThat(report.end()).isEqualTo("5 contrats · 12,50\u00a0EUR · 1 anomalie · 2 hors de leur durée · 2 non évalués\n");
    }
}
