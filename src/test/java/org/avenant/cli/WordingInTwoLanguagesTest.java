package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each clause is read in the language it is written in, whatever the rest of the text. */
class WordingInTwoLanguagesTest {

    private static final String TEXT = "contracts/quickstart/text.md";

    private static final String ENGLISH = "**3.3** If the abandon rate of the month is above 5 %, a malus of 1 % of the month's fees; above 8 %, 3.5 % instead.\n";
    private static final String FRENCH =
            "**3.3** Si le taux d'abandon du mois dépasse 5 %, malus de 1 % des prix et frais du mois ; au-delà de 8 %, 3,5 % à la place.\n";

    private static final String RULES = """
            rule "3.3 Abandon rate up to 5 %" @clause( "3.3" )
            when
              Kpi( name == "abandon rate", value <= 5 )
            then
              due.nothing();
            end

            rule "3.3 Abandon rate above 5 %" @clause( "3.3" )
            when
              Kpi( name == "abandon rate", value > 5, value <= 8 )
            then
              due.malus( "1 % of the month's fees" );
            end

            rule "3.3 Abandon rate above 8 %" @clause( "3.3" )
            when
              Kpi( name == "abandon rate", value > 8 )
            then
              due.malus( "3.5 % of the month's fees" );
            end
            """;

    private static final String FRENCH_TEXT = """
            **1.1** Le contrat court du 16 janvier 2026 au 31 décembre 2026.

            **2.1** Frais de gestion : 310,00 GBP par mois, au prorata des jours calendaires de service.

            **2.2** Appels : 2,00 GBP par appel traité.

            **2.3** Formation : 30,00 GBP par heure de formation.

            **3.1** Taux de décroché du mois (appels traités / appels reçus) : à partir de 90 %, bonus de 2 % des prix et frais du mois ; de 80 % inclus à 90 % exclus, rien n'est dû ; au-dessous de 80 %, malus de 1 % des prix et frais du mois par point entamé au-dessous de 80 %. Les prix et frais du mois sont ceux de l'article 2.

            **3.2** Les bonus et malus d'un mois, pris ensemble, sont d'au plus 5 % des prix et frais du mois, dans les deux sens.
            """;

    @TempDir
    Path home;

    private String foundInEnglishText(String clause, String rules) {
        return found(Workspace.with(home, "quickstart"), clause, rules);
    }

    private String foundInFrenchText(String clause, String rules) {
        return found(Workspace.with(home, "quickstart").write(TEXT, FRENCH_TEXT), clause, rules);
    }

    /** What a check finds where a clause is added to a text, and its rules to the others. */
    private static String found(Workspace root, String clause, String rules) {
        return root.append(TEXT, "\n" + clause).write("rules/quickstart/03-more.drl", rules)
                .call("check", "quickstart", "--language", "en").err();
    }

    @Test
    void a_French_clause_in_an_English_text() {
        assertThat(foundInEnglishText(FRENCH, RULES)).doesNotContain("wording-and-rule-disagree");
    }

    @Test
    void an_English_clause_in_a_French_text() {
        assertThat(foundInFrenchText(ENGLISH, RULES)).doesNotContain("wording-and-rule-disagree");
    }

    @Test
    void a_difference_is_found_in_either_language() {
        String rules = RULES.replace("value > 8", "value >= 8").replace("value <= 8", "value < 8");

        assertThat(foundInEnglishText(FRENCH, rules)).contains("In clause 3.3 the signed wording says “above 8 %”, and the rule at ");
        assertThat(foundInFrenchText(ENGLISH, rules)).contains("In clause 3.3 the signed wording says “above 8 %”, and the rule at ");
    }

    /** "1,500" is 1500 in English and 1.5 in French: with no common word of its own, a clause counts as its article does. */
    @Test
    void a_clause_without_a_common_word_is_read_as_its_article_then_as_the_text() {
        String fee = """
                rule "3.3 Audit" @clause( "3.3" )
                when
                then
                  due.fee( "1500 GBP" );
                end
                """;

        assertThat(foundInEnglishText("**3.3** Audit: 1,500 GBP.\n", fee)).doesNotContain("wording-and-rule-disagree");
        assertThat(foundInFrenchText("**3.3** Audit : 1.500 GBP.\n", fee)).doesNotContain("wording-and-rule-disagree");
    }
}
