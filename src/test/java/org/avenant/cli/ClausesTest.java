package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The clause book shows each clause as signed beside the rules that fire, and the sentence list what can be said. */
class ClausesTest {

    @TempDir
    Path home;

    @Test
    void french_rules_read_as_english_clauses() {
        String book = Call.of("clauses", "helios-telecom", "--language", "en").out().replaceAll("\\s+", " ");

        assertThat(book).contains(
                "→ charge 2.45 EUR per call answered, from 10,001 to 20,000",
                "• the pickup rate is at least 85 % and below 92 %",
                "→ limit the bonuses and maluses to at most 4 % of the fees under 4.2 and 4.3, either way",
                "• the pickup rate has been below 85 % for exactly 3 months in a row since the start of the phase",
                "rules/helios-telecom/04-prix.dslr:14");
    }

    @Test
    void a_rule_is_read_back_with_its_own_numbers() {
        Workspace helios = Workspace.with(home, "helios-telecom")
                .edit("rules/helios-telecom/05-niveaux-de-service.dslr", text -> text.replace("est d'au moins 92 %", "est d'au moins 93,5 %"));

        assertThat(helios.call("clauses", "helios-telecom", "--language", "en").out()).contains("the pickup rate is at least 93.5 %");
        assertThat(helios.call("clauses", "helios-telecom").out()).contains("le taux de décroché est d'au moins 93,5\u00a0%");
    }

    @Test
    void a_clause_without_a_rule_and_a_rule_without_a_clause_are_shown_as_such() {
        Workspace quickstart = Workspace.with(home, "quickstart")
                .edit("contracts/quickstart/contract.yaml", text -> text.replace("without rule: [1.1]", "without rule: []"))
                .write("rules/quickstart/09-more.dslr", "rule \"9.1 More\" @clause( \"9.1\" )\n@from( \"2026-03-01\" )\nwhen\n  every month\nthen\n  charge 1 GBP\nend\n");

        String book = quickstart.call("clauses", "quickstart").out();

        assertThat(book).containsPattern("Clause 1\\.1\\n[^\\[]*\\[No rule serves this clause\\.]");
        assertThat(book).containsPattern("Clause 9\\.1\\n[^\\[]*\\[This clause is not in the signed wording\\.]");
        assertThat(book).contains("9.1 More  (in force from 1 March 2026 · rules/quickstart/09-more.dslr:1)");
        assertThat(book).doesNotContainPattern("Clause 2 · Fees\\n─+\\n\\s*\\[No rule");
    }

    @Test
    void the_page_stands_alone_and_escapes_what_it_quotes() {
        Workspace quickstart = Workspace.with(home, "quickstart")
                .edit("contracts/quickstart/text.md", text -> text.replace("2.00 GBP for each", "<b onclick=\"x\">2.00 GBP</b> & for each"));

        String page = quickstart.call("clauses", "quickstart", "--format", "html").out();

        assertThat(page).contains("&lt;b onclick=&quot;x&quot;&gt;2.00 GBP&lt;/b&gt; &amp; for each").doesNotContain("<b ", "<script", "http");
        assertThat(page).startsWith("<!DOCTYPE html>").contains("@media print");
    }

    @Test
    void the_bands_of_a_clause_stand_in_the_order_in_which_they_were_written() {
        assertThat(Call.of("clauses", "mutuelle-rivages").out().replace('\u00a0', ' ')).containsSubsequence(
                "2.1 Forfait jusqu'à 20 000 adhérents", "2.1 Forfait au-delà de 20 000 et jusqu'à 24 000 adhérents", "2.1 Forfait au-delà de 24 000 adhérents");
    }

    @ParameterizedTest
    @MethodSource("org.avenant.cli.ExampleContractsTest#contracts")
    void every_contract_reads_in_both_languages_and_all_formats(String contract) {
        for (String format : new String[] {"text", "md", "html"}) {
            for (String language : new String[] {"en", "fr"}) {
                Call call = Call.of("clauses", contract, "--format", format, "--language", language);
                assertThat(call.code()).isZero();
                assertThat(call.err()).isEmpty();
            }
        }
    }

    @Test
    void sentences_are_found_by_words_of_either_language() {
        Call english = Call.of("sentences", "mois", "consécutifs", "--language", "en");

        assertThat(english.out()).contains("the pickup rate has been below 85 % for exactly 3 months in a row");
        assertThat(Call.of("sentences", "bonus", "--language", "fr").out()).startsWith("verser un bonus de 2 % des prix des articles 4.2 et 4.3\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "abandon         | en | the abandon rate is above 5 %",
        "abandon         | en | the number of calls abandoned is above 10,000",
        "abandon rate    | en | the abandon rate has been above 5 % for exactly 3 months in a row",
        "taux d'abandon  | en | the abandon rate is at least 5 % and below 8 %",
        "taux d’abandon  | fr | le taux d'abandon dépasse 5 %",
        "abandon rate    | fr | le taux d'abandon dépasse 5 %",
        "CSAT            | en | the CSAT is at least 4 and below 4.5",
        "cost below      | en | the cost per contact is below 30 EUR",
        "production      | fr | le nombre d'heures de production est d'au moins 10 000"
    })
    void sentences_are_found_by_the_figures_they_can_tell_of(String words, String language, String sentence) {
        String asOne = Call.of("sentences", words, "--language", language).out();
        String inWords = Call.of(Stream.concat(Stream.of("sentences", "--language", language), Stream.of(words.split(" "))).toArray(String[]::new)).out();

        assertThat(inWords.replaceAll("[\\u00a0\\u202f]", " ").lines()).contains(sentence);
        assertThat(words.startsWith("cost") || asOne.equals(inWords)).isTrue();
    }

    @Test
    void sentences_show_the_DRL_they_stand_for_only_where_it_is_asked_for() {
        assertThat(Call.of("sentences", "reaches", "--language", "en").out()).isEqualTo("the pickup rate is at least 85 %\nthe pickup rate reaches 85 %\n");
        assertThat(Call.of("sentences", "reaches", "--drl", "--language", "en").out())
                .endsWith("the pickup rate reaches 85 %\n    Kpi( name == \"{m}\", value >= {v} )\n");
    }

    @Test
    void a_contracts_own_sentence_is_understood_and_read_back() {
        Workspace quickstart = Workspace.with(home, "quickstart")
                .write("rules/quickstart/en.dsl", "[when]the lines were busy=Kpi( name == \"pickup rate\", value < 80 )\n")
                .write("rules/quickstart/fr.dsl", "[when]les lignes étaient occupées=Kpi( name == \"pickup rate\", value < 80 )\n")
                .edit("rules/quickstart/03-service-level.dslr", text -> text.replace("the pickup rate is below 80 %", "the lines were busy"));

        assertThat(quickstart.call("evaluate", "quickstart", "2026-04", "--format", "csv").out()).contains("3.1,malus,-1176.80");
    }

    @Test
    void a_phrasebook_passes_the_same_gate_as_a_rule() {
        Workspace quickstart = Workspace.with(home, "quickstart")
                .write("rules/quickstart/en.dsl", "[then]leave=System.exit(0);\n")
                .edit("rules/quickstart/02-fees.dslr", text -> text.replace("charge 30.00 GBP per training hour", "leave"));

        Call call = quickstart.call("evaluate", "quickstart", "--language", "en");

        assertThat(call.code()).isEqualTo(Exit.UNUSABLE);
        assertThat(call.err()).startsWith("rules/quickstart/en.dsl:1:1  no-entry");
        assertThat(call.out()).isEmpty();
    }
}
