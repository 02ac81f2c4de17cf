package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the wording and the rules of a contract say differently is found with both places, unless the contract accepts it. */
class WordingAndRuleTest {

    private static final String BANDS = "rules/helios-telecom/05-niveaux-de-service.dslr";
    private static final String WORDING = "contracts/helios-telecom/text.md";
    private static final String CONTRACT = "contracts/helios-telecom/contract.yaml";

    @TempDir
    Path home;

    private Workspace helios;

    @BeforeEach
    void copy() {
        helios = Workspace.with(home, "helios-telecom");
    }

    private String found() {
        Call check = helios.call("check", "helios-telecom", "--language", "en");
        assertThat(check.out()).isEmpty();
        assertThat(check.code()).as(check.err()).isEqualTo(Exit.PROBLEM);
        return check.err();
    }

    private void assertSilent() {
        assertThat(helios.call("check", "helios-telecom")).isEqualTo(new Call(Exit.WELL, "", ""));
    }

    @Test
    void a_number_changed_in_every_rule() {
        helios.edit(BANDS, text -> text.replace("92 %\nthen", "93 %\nthen"));

        assertThat(found()).contains("""
                contracts/helios-telecom/text.md:31:72  wording-and-rule-disagree
                  31 | **5.1** Taux de décroché (appels traités / appels reçus) : à partir de 92 %, bonus de 2 % ; de 85 % inclus à 92 % exclus, rien n'est dû ; au-dessous de 85 %, ma…
                     |                                                                        ^^^^
                In clause 5.1 the signed wording says “at least 92 %”, and the rule at rules/helios-telecom/05-niveaux-de-service.dslr:12:3 says “at least 93 %”.
                Let the rule say what was signed. If the two mean the same, accept both terms under “accepts:” in contract.yaml, with the reason.
                """).containsOnlyOnce("wording-and-rule-disagree\n");
    }

    @Test
    void a_number_changed_in_one_rule_only() {
        helios.edit(BANDS, text -> text.replace("est d'au moins 92 %", "est d'au moins 93 %"));

        assertThat(found()).contains("text.md:31:", "says “at least 92 %”, and the rule at " + BANDS + ":12:3 says “at least 93 %”.");
    }

    /** 92 % is in the wording of 5.1, and would be none of 5.2's for being in the same article. */
    @Test
    void an_opening_that_cites_its_own_article_lends_no_clause_the_numbers_of_another() {
        helios.edit(WORDING, text -> text.replace("Le bonus et le malus s'appliquent", "L'article 5 suppose une mesure. Le bonus et le malus s'appliquent"));
        assertSilent();
        helios.edit(BANDS, text -> text.replace("est d'au moins 78 %", "est d'au moins 92 %"));

        assertThat(found()).contains("In clause 5.2 the signed wording says “at least 78 %”, and the rule at ", "says “at least 92 %”.");
    }

    /** 2 % is what 5.1 pays, and 480.00 EUR stand in no rule. */
    @Test
    void what_an_article_says_before_its_clauses_is_in_some_rule() {
        helios.edit(WORDING, text -> text.replace("Le bonus et le malus s'appliquent", "Un bonus de 2 % est possible. Le bonus et le malus s'appliquent"));
        assertSilent();
        helios.edit(WORDING, text -> text.replace("Un bonus de 2 % est possible.", "Un forfait de 480,00 € par mois s'y ajoute."));

        assertThat(found()).contains("The signed wording of clause 5 says “480.00 EUR”, and no rule").containsOnlyOnce("wording-and-rule-disagree\n");

        helios.edit(WORDING, text -> text.replace("Un forfait de 480,00 € par mois s'y ajoute.", "Une avance de deux millions d'euros s'y ajoute."));
        assertThat(found()).contains("The signed wording of clause 5 says “2,000,000 EUR”, and no rule");
    }

    /** The first day is told where contract.yaml lets the contract begin earlier; before it, days are those of laws and signatures. */
    @ParameterizedTest
    @CsvSource({"until: 2027-12-31, until: 2028-12-31, 31 December 2027", "from: 2025-09-16, from: 2025-09-01, 16 September 2025"})
    void a_term_that_was_not_signed(String before, String after, String signed) {
        helios.edit(WORDING, text -> text.replace("**2.1** Le contrat", "**2.1** Conformément à la loi du 6 janvier 1978, le contrat"));
        assertSilent();
        helios.edit(CONTRACT, text -> text.replace(before, after));

        assertThat(found()).contains("The signed wording of clause 2.1 says “" + signed + "”, and no rule of the clause does.\n"
                + "Let a rule say it, or contract.yaml where it is a day of the term.");
    }

    @Test
    void a_boundary_changed_in_one_rule_only() {
        helios.edit(BANDS, text -> text.replace("est d'au moins 92 %", "dépasse 92 %"));

        assertThat(found()).contains("In clause 5.1 the signed wording says “at least 92 %”, and the rule at " + BANDS + ":12:3 says “above 92 %”.");
    }

    @Test
    void a_boundary_changed_in_the_wording_only() {
        helios.edit(WORDING, text -> text.replace("à partir de 92 %", "au-dessus de 92 %"));

        assertThat(found()).contains(WORDING + ":31:", "In clause 5.1 the signed wording says “above 92 %”, and the rule at ", "says “at least 92 %”.");
    }

    @Test
    void a_term_that_only_one_side_has() {
        helios.edit(WORDING, text -> text.replace("32,00 € par heure", "32,00 € par heure, dans la limite de 12 jours, par heure")
                .replace(", en plus ou en moins,", ""));

        assertThat(found()).contains(
                "The signed wording of clause 3.2 says “at most 12 days”, and no rule of the clause does.",
                "A rule of clause 6.1 says “either way”, and its signed wording does not.");
    }

    @Test
    void another_language_than_the_contracts_is_read_as_what_it_is() {
        helios.edit(WORDING, text -> text.substring(0, text.indexOf("**5.1**")) + """
                **5.1** Pickup rate (calls answered / calls offered): from 92 %, a bonus of 2 %; from 85 % to below 92 %, nothing is due; below 85 %, a malus of 3 %.

                **5.2** First-call resolution of the month: from 78 %, a bonus of 1.5 %; from 70 % to below 78 %, nothing is due; below 70 %, a malus of 1.5 %.

                **5.3** The CSAT (out of 5): from 4.50, a bonus of 1 %; from 4.00 to below 4.50, nothing is due; below 4.00, a malus of 2 %.

                **6.1** The net total of the bonuses and maluses of a month does not exceed 4 % of the fees of the month, either way.

                **6.2** No bonus is due for a month in which the CSAT is below 3.80.

                **7.1** Where the pickup rate is below 85 % for three months in a row after the start of the phase, the client may terminate the contract.
                """);
        helios.edit(WORDING, text -> text.substring(0, text.indexOf("## Article 2")) + """
                **2.1** The contract runs from 16 September 2025 to 31 December 2027.

                **2.2** The start-up phase is the month of the start and the six full calendar months that follow; the first month is part of it, and it ends on 31 March 2026.

                **3.1** The set-up fee is 6,000.00 EUR, charged in the first month.

                **3.2** For each hour of training, 32.00 EUR.

                **3.3** The management fee is 450.00 EUR a month, pro rata to the days of the month.

                **4.1** In the start-up phase, 31.50 EUR for each hour of production.

                **4.2** The first 10,000 calls at 2.60 EUR, from the 10,001st to the 20,000th at 2.45 EUR, and those above 20,000 at 2.30 EUR.

                **4.3** For each e-mail handled, 3.10 EUR.

                """ + text.substring(text.indexOf("**5.1**")));

        assertSilent();
    }

    @Test
    void ends_of_lines_and_marks_of_the_wording_do_not_matter() {
        helios.edit(WORDING, text -> text.replace("à partir de 92 %", "à\npartir\u00a0de **92\u202f%**").replace("d’", "d'").replace("\n", "\r\n"));

        assertSilent();
    }

    @Test
    void a_wording_without_text_misses_every_term() {
        helios.edit(WORDING, text -> text.replaceAll("(?m)^\\*\\*4\\.1\\*\\* .*", "**4.1**"));

        assertThat(found()).contains("A rule of clause 4.1 says “31.50 EUR”, and its signed wording does not.");
    }

    // What is accepted.

    @Test
    void what_is_accepted_is_accepted_by_name_only() {
        helios.edit(WORDING, text -> text.replace("31 mars 2026", "30 avril 2026"));

        assertThat(found()).contains(
                "The signed wording of clause 2.2 says “30 April 2026”, and no rule of the clause does.",
                CONTRACT + ":13:12  accepts-nothing\n", "“31 mars 2026” of clause 2.2 is accepted here, and no check finds it.");
    }

    @Test
    void a_difference_is_accepted_with_both_its_terms() {
        helios.edit(WORDING, text -> text.replace("à partir de 92 %", "au-dessus de 92 %"))
                .append(CONTRACT, "  - check: wording-and-rule-disagree\n    clause: 5.1\n    what: [au-dessus de 92 %]\n    reason: oubli\n");
        assertThat(found()).contains("says “above 92 %”, and the rule at").doesNotContain("accepts-nothing");

        helios.edit(CONTRACT, text -> text.replace("[au-dessus de 92 %]", "[au-dessus de 92 %, \"at least 92 %\"]"));
        assertSilent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "check: wording-and-rule-disagree | check: wording-and-rules | “check” cannot be “wording-and-rules”.",
        "clause: \"2.2\" | clause: two | “two” is not a clause number.",
        "what: [31 mars 2026, 1 mois] | what: [] | “what” says nothing.",
        "what: [31 mars 2026, 1 mois] | what: [31 mars 2026, ''] | “what” says nothing.",
        "what: [31 mars 2026, 1 mois] | why: [31 mars 2026, 1 mois] | There is no entry “why” here.",
        "accepts: | accepts: 5 # | This is not valid YAML."
    })
    void an_entry_that_cannot_be_read_is_told(String before, String after, String sentence) {
        helios.edit(CONTRACT, text -> text.replace(before, after));

        Call check = helios.call("check", "helios-telecom", "--language", "en");

        assertThat(check.code()).isEqualTo(Exit.UNUSABLE);
        assertThat(check.err()).startsWith(CONTRACT + ":").contains(sentence);
    }

    @Test
    void the_clause_book_tells_what_is_accepted_and_why() {
        for (String format : new String[] {"text", "md", "html"}) {
            String book = helios.call("clauses", "helios-telecom", "--format", format).out().replaceAll("\\s+", " ");

            assertThat(book).contains("Différence acceptée entre le texte et les règles («\u00a031 mars 2026\u00a0» et «\u00a01 mois\u00a0»)\u00a0: la date est celle");
        }
    }
}
