package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Small words and signs of a statement, as French writes them. */
class FrenchStatementTest {

    private static String statement(String contract, String month) {
        return Call.of("evaluate", contract, month, "--language", "fr").out().replaceAll("[\\u00a0\\u202f]", " ").replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2022-06 | (27 800,00 € (d'avril 2022 à mai 2022) + 14 178,00 €)",
        "2022-06 | 420 réponses ; taux de satisfaction",
        "2022-06 | × 278,4 / 272,0 22 240 adhérents Syntec de mars 2022",
        "2022-11 | rang à nature égale sur les 12 derniers mois 3",
        "2022-11 | des douze derniers mois : le client peut résilier"
    })
    void a_statement_reads(String month, String words) {
        assertThat(statement("mutuelle-rivages", month)).contains(words);
    }

    @ParameterizedTest
    @MethodSource("org.avenant.cli.ExampleContractsTest#contracts")
    void no_line_begins_with_a_sign_that_belongs_to_the_line_above(String contract) throws IOException {
        assertThat(ExampleContractsTest.all(contract, "text", "fr").out().lines()).noneMatch(line -> line.strip().matches("[:;!?»].*"));
    }
}
