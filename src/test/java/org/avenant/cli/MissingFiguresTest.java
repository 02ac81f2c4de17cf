package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a figure that was not reported, the statement names the column that would give it. */
class MissingFiguresTest {

    @TempDir
    Path home;

    /** The quickstart with a gate on a figure, and its facts as they are or with one more column. */
    private String told(String condition, String column, String language) {
        Workspace quickstart = Workspace.with(home, "quickstart")
                .write("rules/quickstart/04-gate.dslr", "rule \"3.2 Gate\"\n  @clause( \"3.2\" ) @part( \"gate\" )\nwhen\n  "
                        + condition + "\nthen\n  withhold the bonuses\nend\n");
        if (!column.isEmpty()) {
            quickstart.edit("contracts/quickstart/facts.csv", text -> text.strip().replace("\n", ",4\n").replaceFirst(",4\n", "," + column + "\n") + ",\n");
        }
        return quickstart.call("evaluate", "quickstart", "--language", language).out().replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "the abandon rate is above 5 % | en | Add the column “calls abandoned” to facts.csv, from which it is worked out, or “abandon rate” itself; until then",
        "the abandon rate is above 5 % | fr | Ajoutez à facts.csv la colonne « appels abandonnés », qui sert à la calculer, ou la mesure elle-même ; d'ici là",
        "the satisfaction rate is below 80 % | en | Add the columns satisfied answers and survey answers to facts.csv, from which it is worked out, or “satisfaction rate” itself; until then",
        "the satisfaction rate is below 80 % | fr | Ajoutez à facts.csv les colonnes réponses satisfaites et réponses à l'enquête, qui servent à la calculer, ou la mesure elle-même ; d'ici là",
        "the CSAT is below 4 | en | Add the figure to facts.csv; until then",
        "the number of calls abandoned is above 100 | en | Add the figure to facts.csv; until then"
    })
    void the_counts_behind_a_rate_are_named_where_they_are_what_is_missing(String condition, String language, String remedy) {
        assertThat(told(condition, "", language)).contains(remedy);
    }

    @Test
    void a_rate_that_is_reported_as_such_is_missing_itself() {
        assertThat(told("the abandon rate is above 5 %", "abandon rate", "en")).contains("Add the figure to facts.csv; until then");
    }
}
