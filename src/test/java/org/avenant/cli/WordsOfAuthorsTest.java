package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people who write rules write, and what they are told where it is not quite that. */
class WordsOfAuthorsTest {

    @TempDir
    Path home;

    private Workspace helios;

    @BeforeEach
    void copy() {
        helios = Workspace.with(home, "helios-telecom");
    }

    private String told(String condition, String due) {
        helios.write("rules/helios-telecom/99.dslr", "expander fr.dsl\n\nrule \"9.1 Essai\"\n  @clause( \"9.1\" )\nwhen\n  " + condition + "\nthen\n  " + due + "\nend\n");
        Call call = helios.call("evaluate", "helios-telecom", "2026-05", "--format", "csv", "--language", "fr");
        return call.code() == Exit.WELL
                ? call.out().lines().filter(line -> line.startsWith("2026-05,9.1,")).findFirst().orElse("")
                : call.err().replaceAll("[\\u00a0\\u202f]", " ");
    }

    /** In May 1,298 e-mails were handled. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "chaque mois | facturer 2 € par courriel traité | 2026-05,9.1,fee,2596.00",
        "la satisfaction client est inférieure à 5 | facturer 1 € | 2026-05,9.1,fee,1.00",
        "la satisfaction client est supérieure à 1 | facturer 1 € | 2026-05,9.1,fee,1.00",
        "le taux de décroché est supérieur ou égal à 1 % | facturer 1 € | 2026-05,9.1,fee,1.00",
        "le taux de décroché est inférieur ou égal à 100 % | facturer 1 € | 2026-05,9.1,fee,1.00",
        "le nombre d'e-mails traités est inférieur à 1 299 | facturer 1 € | 2026-05,9.1,fee,1.00",
        "le nombre d'e-mails traités est supérieur à 1 297 | payer un bonus de 3 € | 2026-05,9.1,bonus,3.00",
        "chaque mois | payer un bonus de 0 % des frais de l'article 4 | ''",
    })
    void is_understood(String condition, String due, String line) {
        assertThat(told(condition, due)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "le taux de décroché est d'au moins 92.5 % | facturer 1 € | decimal-point | Écrivez 92,5.",
        "la satisfaction client est au-dessous de 3.90 | facturer 1 € | decimal-point | Écrivez 3,90.",
        "chaque mois | facturer 1.250,00 € | grouped-number | Écrivez 1250,00.",
        "chaque mois | facturer 450 €, au prorata | phrase-unreadable | Un montant s'écrit « 450 EUR, au prorata des jours calendaires », « 2,60 EUR par appel traité, du 1er au 10000e »",
        "chaque mois | verser un bonus de 2 % de la base | phrase-unreadable | « avenant sentences montant » montre comment s'écrivent les montants.",
        "chaque mois | réviser les prix de l'article 4 selon Syntec plus un | unknown-index | Syntec",
        "chaque mois | réviser le prix de l'article 4 selon 1,03 | revision-unreadable | Ce qui est révisé s'écrit « les prix de l'article 4.2 »",
    })
    void is_told_in_the_words_of_the_rule(String condition, String due, String problem, String remedy) {
        assertThat(told(condition, due)).contains("  " + problem + "\n", remedy).doesNotContain("prorated", "of the fees");
    }

    /** The amounts that are shown as examples are read, every one of them, with the figures that come along. */
    @ParameterizedTest
    @CsvSource({"amount, en, An amount is written", "montant, fr, Un montant s'écrit"})
    void finds_how_amounts_are_written(String word, String language, String heading) {
        List<String> lines = Call.of("sentences", word, "--language", language).out().lines().toList();

        assertThat(lines.get(0)).startsWith(heading);
        assertThat(lines).hasSize(1 + 27);
        assertThat(Call.of("sentences", "prorata", "--language", language).out().lines()).hasSize(1 + 3);
    }

    @Test
    void is_shown_where_to_look_for_amounts() {
        assertThat(Call.of("sentences", "facturer", "--language", "fr").out()).endsWith("\n\nComment s'écrivent les montants : avenant sentences montant\n");
        assertThat(Call.of("sentences", "phase", "--language", "en").out()).doesNotContain("amount");
    }
}
