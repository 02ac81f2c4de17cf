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

/** {@code avenant new --like}: a contract that is another's copy, in its language or in the other. */
class NewLikeTest {

    @TempDir
    Path home;

    /** The copy owes what was computed for its model apart from this software. */
    @ParameterizedTest
    @CsvSource({
        "quickstart, en", "quickstart, fr", "helios-telecom, fr", "helios-telecom, en", "public-helpline, en", "public-helpline, fr",
        "mutuelle-rivages, en"
    })
    void a_copy_owes_what_its_model_owes_whatever_its_language(String model, String language) throws IOException {
        Workspace root = Workspace.with(home, model);
        List<String> expected = Files.readAllLines(Path.of("src/test/resources", model, "expected.csv"));
        String range = expected.get(1).substring(0, 7) + ".." + expected.get(expected.size() - 1).substring(0, 7);

        Call made = root.call("new", "copy", "--like", model, "--language", language);

        assertThat(made.err()).isEmpty();
        assertThat(root.call("check", "copy", "--classic")).isEqualTo(new Call(Exit.WELL, "", ""));
        assertThat(root.call("evaluate", "copy").code()).isZero();
        assertThat(root.call("evaluate", "copy", range, "--format", "csv").out().lines().toList()).isEqualTo(expected);
        assertThat(Json.read(root.call("evaluate", "copy", "--format", "json").out()).get("language").asString()).isEqualTo(language);
    }

    @Test
    void in_the_same_language_files_are_copied_as_they_stand() {
        Workspace root = Workspace.with(home, "quickstart")
                .write("contracts/quickstart/incidents.csv", "date,kind,reference\n")
                .write("contracts/quickstart/calls.csv", "month,duration,count\n2026-01,61,3\n");

        root.call("new", "copy", "--like", "quickstart");

        for (String file : List.of("contract.yaml", "facts.csv", "incidents.csv", "calls.csv", "text.md")) {
            assertThat(root.read("contracts/copy/" + file)).isEqualTo(root.read("contracts/quickstart/" + file));
        }
        assertThat(root.read("rules/copy/02-fees.dslr")).isEqualTo(root.read("rules/quickstart/02-fees.dslr"));
    }

    @Test
    void own_figures_own_sentences_and_ladders_come_along_and_what_was_issued_does_not() {
        Workspace root = Workspace.with(home, "quickstart")
                .write("contracts/quickstart/measures.yaml", "measures:\n  cups of tea: { fr: tasses de thé, unit: \"\" }\n")
                .write("contracts/quickstart/statements/2026-01.json", "{}\n")
                .write("contracts/quickstart/CHANGES.md", "None.\n")
                .write("rules/quickstart/en.dsl", "[when]in any month=ContractMonth( number >= 1 )\n")
                .write("rules/quickstart/fr.dsl", "[when]n'importe quel mois=ContractMonth( number >= 1 )\n")
                .write("rules/quickstart/notes.md", "Notes.\n");

        List<String> made = root.call("new", "copy", "--like", "quickstart").out().lines().takeWhile(line -> !line.isEmpty()).toList();

        assertThat(made).containsExactly(
                "contracts/copy/contract.yaml", "contracts/copy/facts.csv", "contracts/copy/measures.yaml", "contracts/copy/text.md",
                "contracts/copy/ladders/02-fees.csv", "contracts/copy/ladders/03-service-level.csv",
                "contracts/copy/ladders/whole-months.csv", "rules/copy/02-fees.dslr", "rules/copy/03-service-level.dslr",
                "rules/copy/en.dsl", "rules/copy/fr.dsl", "rules/schemas/contract.schema.json", "rules/schemas/measures.schema.json");
    }

    /** Shared rules are copied, so that editing the copy changes no other contract; names that repeat the model's follow. */
    @Test
    void a_copy_stands_on_rules_of_its_own() {
        Workspace root = Workspace.with(home, "quickstart");
        root.copyTree(Path.of("rules/quickstart"), "rules/framework");
        root.append("contracts/quickstart/contract.yaml", "rules: \"framework\" # shared\n");
        root.append("rules/framework/02-fees.dslr", "// See contracts/quickstart/text.md, rules/framework/ and rules/framework-2.\n");

        root.call("new", "copy", "--like", "quickstart");

        assertThat(root.read("contracts/copy/contract.yaml")).endsWith("\nrules: copy # shared\n");
        assertThat(root.read("rules/copy/02-fees.dslr")).endsWith("// See contracts/copy/text.md, rules/copy/ and rules/framework-2.\n");
        root.edit("rules/copy/02-fees.dslr", text -> text.replace("310.00", "620.00"));
        assertThat(root.call("evaluate", "copy", "2026-02", "--format", "csv").out()).contains("2026-02,2.1,fee,620.00\n");
        assertThat(root.call("evaluate", "quickstart", "2026-02", "--format", "csv").out()).contains("2026-02,2.1,fee,310.00\n");
    }

    @Test
    void in_the_other_language_titles_remarks_and_wording_stay_and_sentences_change() {
        Workspace root = Workspace.with(home, "quickstart");
        String remarked = "currency: GBP # pounds\n";
        root.edit("contracts/quickstart/contract.yaml", text -> text.replace("currency: GBP\n", remarked));

        root.call("new", "copie", "--like", "quickstart", "--language", "fr");

        assertThat(root.read("contracts/copie/contract.yaml"))
                .isEqualTo(root.read("contracts/quickstart/contract.yaml").replace("language: en", "language: fr"))
                .contains(remarked);
        assertThat(root.read("contracts/copie/text.md")).isEqualTo(root.read("contracts/quickstart/text.md"));
        assertThat(root.read("rules/copie/02-fees.dslr")).isEqualTo("""
                expander fr.dsl

                // Article 2: Fees

                rule "2.1 Management fee"
                  @clause( "2.1" )
                  // "310.00 GBP a month, prorated by calendar days of service."
                when
                  chaque mois
                then
                  facturer 310,00 GBP, au prorata des jours calendaires
                end

                rule "2.2 Calls answered"
                  @clause( "2.2" )
                  // "2.00 GBP for each call answered."
                when
                  chaque mois
                then
                  facturer 2,00 GBP par appel traité
                end

                rule "2.3 Training"
                  @clause( "2.3" )
                  // "30.00 GBP for each training hour."
                when
                  chaque mois
                then
                  facturer 30,00 GBP par heure de formation
                end
                """);
    }

    @Test
    void what_stays_in_the_models_language_is_told() {
        Workspace root = Workspace.with(home, "quickstart", "helios-telecom");

        assertThat(root.call("new", "copie", "--like", "quickstart", "--language", "fr").out())
                .contains("\n\nRestent en anglais : text.md, les noms des règles et les cas de ladders/. Traduisez-les.\n\navenant ");
        assertThat(root.call("new", "copy", "--like", "helios-telecom", "--language", "en").out())
                .contains("\n\nStill in French: text.md, the names of the rules and the cases in ladders/. Translate them.\n\navenant ");
        assertThat(root.call("new", "same", "--like", "quickstart").out()).doesNotContain("Translate");
    }

    @Test
    void plain_DRL_becomes_sentences_however_it_is_laid_out() {
        Workspace root = Workspace.with(home, "quickstart");
        root.write("rules/quickstart/04-odd.drl", """
                /* Article 4,
                   as agreed */
                rule "4.1 Bonus" @clause( "4.1" ) @from( "2026-02-01" ) when // from the first of February
                  Kpi( name == "pickup rate",
                       value >= 95 ) /* inclusive,
                  as signed */
                then due.bonus( "1250.50 GBP" ); due.notice( "Very good" ); end rule "4.2 Nothing" @clause( "4.2" )
                when then due.nothing(); end // the last
                // End of article 4.
                """);
        root.write("rules/quickstart/04-odd.dslr", """
                // Before the language.
                expander en.dsl // English
                rule "4.3 Notice"
                  @clause( "4.3" )
                when
                  every month // indeed
                then
                  tell "10 000 EUR" // so be it
                end
                """);

        Call made = root.call("new", "copie", "--like", "quickstart", "--language", "fr");

        assertThat(made.err()).isEmpty();
        assertThat(root.read("rules/copie/04-odd.drl.dslr")).isEqualTo("""
                expander fr.dsl

                /* Article 4,
                   as agreed */
                rule "4.1 Bonus" @clause( "4.1" ) @from( "2026-02-01" )
                when
                  // from the first of February
                  // inclusive,
                  // as signed
                  le taux de décroché est d'au moins 95 %
                then
                  verser un bonus de 1 250,50 GBP
                  signaler « Very good »
                end
                rule "4.2 Nothing" @clause( "4.2" )
                when
                  chaque mois
                then
                  rien n'est dû
                end // the last
                // End of article 4.
                """);
        assertThat(root.read("rules/copie/04-odd.dslr")).isEqualTo("""
                expander fr.dsl

                // Before the language.

                rule "4.3 Notice"
                  @clause( "4.3" )
                when
                  // indeed
                  chaque mois
                then
                  // so be it
                  signaler « 10 000 EUR »
                end
                """);
    }

    /** In French quotes, a French quote in the text ends it too early: no French sentence says such a rule. */
    @Test
    void rules_that_would_not_read_back_the_same_are_not_written() {
        Workspace root = Workspace.with(home, "quickstart")
                .write("rules/quickstart/04-odd.drl", """
                        rule "4.1 Notice"
                          @clause( "4.1" )
                        when
                        then
                          due.notice( "As « agreed » // or so" );
                        end
                        """);

        Call refused = root.call("new", "copie", "--like", "quickstart", "--language", "fr");

        assertThat(refused.code()).isEqualTo(Exit.UNUSABLE);
        assertThat(refused.err()).startsWith("rules/quickstart/04-odd.drl:5:15  not-sayable\n");
        assertThat(home.resolve("contracts/copie")).doesNotExist();
        assertThat(home.resolve("rules/copie")).doesNotExist();
    }
}
