package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.avenant.language.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a check finds in a rule book that could be fired all the same; silent on every contract of the project. */
class CheckTest {

    private static final String SERVICE = "rules/quickstart/03-service-level.dslr";

    /** The name of a finding, behind its place. */
    private static final Pattern NAME = Pattern.compile("(?m)^\\S*  ([a-z-]+)$");

    @TempDir
    Path home;

    private Workspace quickstart;

    @BeforeEach
    void copy() {
        quickstart = Workspace.with(home, "quickstart");
    }

    private String found(String file, UnaryOperator<String> change) {
        Call check = quickstart.edit(file, change).call("check", "quickstart", "--language", "en");
        assertThat(check.code()).as(check.err()).isEqualTo(Exit.PROBLEM);
        assertThat(check.out()).isEmpty();
        return check.err();
    }

    /** That each example is sound, by both roads, is ExampleContractsTest's to show. */
    @Test
    void sound_contracts_are_passed_in_silence() {
        assertThat(Workspace.with(home, "helios-telecom").call("check")).isEqualTo(new Call(Exit.WELL, "", ""));
    }

    /** Silence would say that rules and wording agree; what is found is enough to tell where something is. */
    @Test
    void rules_that_were_compared_with_no_wording_are_not_passed_in_silence() {
        quickstart.delete("contracts/quickstart/text.md");

        assertThat(quickstart.call("check", "--language", "en")).isEqualTo(new Call(Exit.WELL, "", """
                wording-not-kept
                Nothing was found in quickstart, but its rules were compared with no signed wording: contracts/quickstart/text.md is not there.
                Put the contract's clauses into it, each behind its number in bold, and check again.
                """));
        assertThat(quickstart.call("check", "--language", "fr").err()).startsWith("wording-not-kept\nRien à signaler dans « quickstart », mais ses règles ");
        assertThat(found(SERVICE, text -> text.replace("is below 80 %", "is below 85 %"))).doesNotContain("wording-not-kept");
    }

    /** None of the clauses of article 1 has a rule, and what the article says before them is to be in one all the same. */
    @Test
    void a_sum_in_the_opening_of_an_article_without_rules() {
        assertThat(found("contracts/quickstart/text.md", text -> text.replace("## Article 1: Term\n", "## Article 1: Term\n\nA set-up fee of 5,000.00 GBP is due.\n")))
                .contains("The signed wording of clause 1 says “5,000.00 GBP”, and no rule of the clause does.")
                .containsOnlyOnce("wording-and-rule-disagree\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "at least 80 % and below 90 % | at least 80 % and at most 90 % | 3.1 | 90 | 3.1 Pickup rate from 80 % to below 90 % and 3.1 Pickup rate of 90 % or more",
        "is below 80 % | is at most 80 % | 3.1 | 80 | 3.1 Pickup rate below 80 % and 3.1 Pickup rate from 80 % to below 90 %",
        "is below 80 % | is below 85 % | 3.1 | 80 | 3.1 Pickup rate below 80 % and 3.1 Pickup rate from 80 % to below 90 %"
    })
    void bands_that_overlap(String before, String after, String clause, String value, String rules) {
        assertThat(found(SERVICE, text -> text.replace("pickup rate " + (before.startsWith("is") ? before : "is " + before), "pickup rate " + (after.startsWith("is") ? after : "is " + after))))
                .contains("clause-answers-twice\n", "Clause " + clause + " gives two answers where “pickup rate” is " + value + ": " + rules + " both hold.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "is at least 90 % | is above 90 % | 90",
        "is at least 90 % | is at least 95 % | 90",
        "is below 80 % | is below 70 % | 70",
        "is at least 80 % and below 90 % | is above 80 % and below 90 % | 80"
    })
    void bands_that_leave_a_gap(String before, String after, String value) {
        assertThat(found(SERVICE, text -> text.replace("pickup rate " + before + "\n", "pickup rate " + after + "\n")))
                .contains("clause-silent\n", "Clause 3.1 has no answer where “pickup rate” is " + value + ".");
    }

    @Test
    void a_clause_that_ends_in_otherwise_nothing_has_no_gap() {
        quickstart.edit("contracts/quickstart/text.md", text -> text.replace("from 80 % to below 90 %, nothing", "from 80 % to below 81 %, and otherwise, nothing"))
                .edit(SERVICE, text -> text.replace("is at least 80 % and below 90 %\nthen\n  nothing", "is at least 80 % and below 81 %\nthen\n  nothing")
                + "\nrule \"3.1 Otherwise\"\n  @clause( \"3.1\" )\nwhen\n  every month\nthen\n  otherwise nothing is due\nend\n")
                .ladders("quickstart", "en", List.of("3.1"));

        assertThat(quickstart.call("check", "quickstart")).isEqualTo(new Call(Exit.WELL, "", ""));
    }

    @Test
    void a_bound_that_the_figure_cannot_have() {
        assertThat(found(SERVICE, text -> text.replace("pickup rate is at least 90 %", "pickup rate is at least 900 %")))
                .contains("threshold-outside-scale\n", "The bound 900 lies outside the scale of “pickup rate”, 0 to 100.");
    }

    @Test
    void a_name_that_says_another_clause() {
        assertThat(found("rules/quickstart/02-fees.dslr", text -> text.replace("rule \"2.3", "rule \"2.4")))
                .contains("name-and-clause-disagree\n", "The rule's name says clause 2.4, and @clause says 2.3.");
    }

    @Test
    void a_rule_without_its_clause_and_a_clause_without_its_rule() {
        String found = found("rules/quickstart/02-fees.dslr", text -> text.replace("2.3", "2.5"));

        assertThat(found).contains("rule-without-clause\n", "The wording has no clause 2.5.\nDid you mean 2.3? ");
        assertThat(found).contains("contracts/quickstart/text.md  clause-without-rule\n", "Clause 2.3 is in the wording, and no rule serves it.");
    }

    @Test
    void the_clause_that_was_meant_is_the_one_in_the_rules_name_or_else_the_nearest_by_number() {
        assertThat(found("rules/quickstart/02-fees.dslr", text -> text.replace("@clause( \"2.1\" )", "@clause( \"2.4\" )")))
                .contains("The wording has no clause 2.4.\nDid you mean 2.1? ");
        quickstart.edit("rules/quickstart/02-fees.dslr", text -> text.replace("rule \"2.1 ", "rule \""));
        assertThat(quickstart.call("check", "quickstart", "--language", "en").err())
                .contains("The wording has no clause 2.4.\nDid you mean 2.3? ");
    }

    @Test
    void a_rule_that_is_never_in_force() {
        assertThat(found("rules/quickstart/02-fees.dslr", text -> text.replace("@clause( \"2.3\" )", "@clause( \"2.3\" ) @until( \"2025-12-31\" )")))
                .contains("rule-never-in-force\n", "The rule “2.3 Training” is never in force");
    }

    @Test
    void versions_of_a_clause_do_not_overlap_each_other() {
        quickstart.edit("contracts/quickstart/text.md", text -> text.replace("each training hour.", "each training hour until 30 April 2026, and from 1 May 2026."))
                .edit("rules/quickstart/02-fees.dslr", text -> {
            String rule = text.substring(text.indexOf("rule \"2.3"));
            return text.replace("@clause( \"2.3\" )", "@clause( \"2.3\" ) @until( \"2026-04-30\" )")
                    + rule.replace("2.3 Training", "2.3 Training, amended").replace("@clause( \"2.3\" )", "@clause( \"2.3\" ) @from( \"2026-05-01\" )");
        });

        assertThat(quickstart.call("check", "quickstart")).isEqualTo(new Call(Exit.WELL, "", ""));
    }

    /** What check tells about one more rule, without the agreed cases, which such a rule may change. */
    private Call checkedWith(String file, String condition) {
        return quickstart.write("rules/quickstart/" + file, (file.endsWith(".drl") ? "" : "expander " + file.substring(0, 2) + ".dsl\n")
                        + "rule \"3.2 Gate\"\n  @clause( \"3.2\" ) @part( \"gate\" )\nwhen\n  " + condition + "\nthen\n  "
                        + (file.endsWith(".drl") ? "due.withhold( \"the bonuses\" );" : file.startsWith("fr") ? "ne pas verser les bonus" : "withhold the bonuses")
                        + "\nend\n")
                .ladders("quickstart", "en", List.of())
                .call("check", "quickstart", "--language", "en");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "gate.drl   | Kpi( name == \"abandon rate\", value < 0.5 ) | 0.5 | 50",
        "gate.drl   | Kpi( name == \"abandon rate\", over == \"the last 3 months\", mean < 0.005 ) | 0.005 | 0.5",
        "gate.drl   | Months( name == \"pickup rate\", side == \"below 0.85\", inARow >= 2 ) | 0.85 | 85",
        "en.dslr    | the abandon rate is below 0.5 | 0.5 | 50",
        "en.dslr    | the pickup rate has been below 0.85 for at least 2 months in a row | 0.85 | 85",
        "en.dslr    | the abandon rate is at least 0.05 and below 8 | 0.05 | 5",
        "en.dslr    | the abandon rate is at least 0.05 and below 0.08 | 0.08 | 8",
        "fr.dslr    | le taux d'abandon va de 0,05 inclus à 0,08 exclus | 0.05 | 5",
        "fr.dslr    | le taux d'abandon dépasse 0,05 | 0.05 | 5"
    })
    void a_percentage_written_as_a_share(String file, String condition, String bound, String percentage) {
        Call check = checkedWith(file, condition);

        assertThat(check.err()).contains("  unit-mismatch\n", "and its bound " + bound + " reads like a share.\nDid you mean " + percentage + " %?");
        assertThat(check.code()).isEqualTo(Exit.PROBLEM);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "gate.drl   | Kpi( name == \"abandon rate\", unit == \"%\", value < 0.5 )",
        "gate.drl   | Months( name == \"abandon rate\", side == \"below 0.5 %\", inARow >= 2 )",
        "gate.drl   | Kpi( name == \"CSAT\", value < 0.5 )",
        "gate.drl   | Kpi( name == \"abandon rate\", value <= 1 )",
        "en.dslr    | the abandon rate is below 0.5 %",
        "en.dslr    | the abandon rate is from 0.2 to below 0.5 %",
        "en.dslr    | the abandon rate has been below 0.5 % for at least 2 months in a row",
        "fr.dslr    | le taux d'abandon dépasse 0,5 %",
        "fr.dslr    | la satisfaction client est au-dessous de 0,5",
        "fr.dslr    | le coût par contact dépasse 0,5 GBP"
    })
    void a_small_percentage_with_its_sign_is_no_share(String file, String condition) {
        assertThat(NAME.matcher(checkedWith(file, condition).err()).results().map(found -> found.group(1)))
                .allMatch(List.of("threshold-without-ladder", "wording-and-rule-disagree")::contains);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "gate.drl | Kpi( name == \"average speed of answer\", unit == \"min\", value > 2 ) | min | seconds | 120 seconds",
        "gate.drl | Kpi( name == \"cost per contact\", unit == \"EUR\", value > 2 ) | EUR | GBP | ",
        "en.dslr  | the average speed of answer is above 1.5 minutes | minutes | seconds | 90 seconds",
        "en.dslr  | the average speed of answer has been above 2 minutes for at least 2 months in a row | minutes | seconds | 120 seconds",
        "en.dslr  | the cost per contact is above 2.00 EUR | EUR | GBP | ",
        "en.dslr  | the cost per contact is above 2.00 € | € | GBP | ",
        "en.dslr  | the CSAT is below 4 points | points |  | 4",
        "en.dslr  | the pickup rate is below 85 percentage points | percentage points | % | 85 %",
        "fr.dslr  | le délai moyen d'attente dépasse 2 minutes | minutes | secondes | 120\u00a0secondes"
    })
    void a_bound_in_another_unit_than_its_figure(String file, String condition, String found, String expected, String meant) {
        Call check = checkedWith(file, condition);

        assertThat(check.err()).contains("  unit-mismatch\n", "“" + found + "” is not what this figure is counted in"
                + (expected == null ? "." : ": it is counted in " + expected + ".") + "\n" + (meant == null ? "" : "Did you mean " + meant.replace("\\u00a0", "\u00a0") + "? ") + "Correct the unit");
        assertThat(check.code()).isEqualTo(Exit.PROBLEM);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "gate.drl | Kpi( name == \"pickup rate\", value == 90 )",
        "en.dslr  | the pickup rate is exactly 90 %",
        "fr.dslr  | le taux de décroché est exactement de 90 %"
    })
    void a_rate_that_is_to_be_exactly_a_number(String file, String condition) {
        assertThat(checkedWith(file, condition).err()).contains("  equality-on-a-rate\n");
    }

    /** The lines that are meant are read, and what else stands in the sentence is not left out for that. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en.dslr | the maluses come to more than 1,000 GBP over the contract thus far | the contract thus far",
        "en.dslr | the maluses come to at most 1,000 GBP over the whole term | the whole term",
        "fr.dslr | les malus dépassent 1 000 GBP sur toute la durée du contrat | toute la durée du contrat"
    })
    void a_condition_on_money_over_months_that_are_none(String file, String condition, String months) {
        assertThat(checkedWith(file, condition).err()).contains("“" + months + "”").doesNotContain("clause-answers-twice");
    }

    @Test
    void every_contract_is_told_and_the_worst_exit_code_wins() {
        Workspace both = Workspace.with(home.resolve("both"), "quickstart", "public-helpline")
                .edit(SERVICE, text -> text.replace("nothing is due", "nothing much is due"))
                .edit("contracts/public-helpline/facts.csv", text -> text.replaceFirst("month", "moth"));

        Call check = both.call("check", "--language", "en");

        assertThat(check.err()).contains("  unknown-sentence\n", "contracts/public-helpline/facts.csv");
        assertThat(check.code()).isEqualTo(Exit.UNUSABLE);
        assertThat(both.call("check", "quickstart").code()).isEqualTo(Exit.PROBLEM);
        assertThat(both.call("evaluate", "quickstart").code()).isEqualTo(Exit.UNUSABLE);
    }

    @Test
    void each_contract_is_told_in_its_own_language_unless_the_call_chooses_one() {
        Workspace both = Workspace.with(home.resolve("languages"), "quickstart", "helios-telecom")
                .append("contracts/quickstart/text.md", "\n**3.9** The provider reports each month.\n")
                .append("contracts/helios-telecom/text.md", "\n**5.9** Le prestataire rend compte chaque mois.\n");

        assertThat(both.call("check").err())
                .contains("Clause 3.9 is in the wording, and no rule serves it.", "L'article 5.9 est dans le texte signé, et aucune règle ne le traite.");
        assertThat(both.call("check", "helios-telecom").err()).contains("L'article 5.9").doesNotContain("Clause");
        assertThat(both.call("check", "--language", "en").err()).contains("Clause 3.9", "Clause 5.9");
    }

    @Test
    void what_contracts_of_two_languages_share_is_told_once_in_the_language_of_the_machine() {
        Workspace both = Workspace.with(home.resolve("shared"), "quickstart", "helios-telecom", "public-helpline")
                .edit("rules/measures.yaml", text -> text.replaceFirst("unit:", "unot:"));

        assertThat(both.call("check").err())
                .isEqualTo(both.call("check", "--language", Language.ofMachine().code()).err())
                .containsOnlyOnce("rules/measures.yaml:");
    }

    @Test
    void one_sentence_that_is_none_does_not_hide_what_else_is_wrong_in_its_file() {
        String found = found("rules/quickstart/02-fees.dslr", text -> text
                .replace("charge 2.00 GBP per call answered", "invoice 2.00 GBP per call answered")
                .replace("  @clause( \"2.1\" )\n", "")
                .replace("rule \"2.3 Training", "rule \"2.4 Training"));

        assertThat(found).contains("  unknown-sentence\n", "  clause-missing\n", "  name-and-clause-disagree\n").doesNotContain("rule-does-nothing");
    }

    @Test
    void a_rule_that_cannot_be_read_is_not_missed_as_its_clause() {
        String found = found("rules/quickstart/02-fees.dslr", text -> text.replace("every month\nthen\n  charge 30.00", "every day\nthen\n  charge 30.00"));

        assertThat(found).contains("  unknown-sentence\n", "rules/quickstart  not-checked\n").doesNotContain("clause-without-rule");
    }

    @Test
    void a_bound_in_euros_is_read_with_the_sign_that_French_writes() {
        Workspace helios = Workspace.with(home.resolve("euros"), "helios-telecom").write("rules/helios-telecom/08-couts.dslr",
                "expander fr.dsl\nrule \"5.1 Coût\"\n  @clause( \"5.1\" ) @part( \"coût\" )\nwhen\n  le coût par contact dépasse 3 €\nthen\n  ne pas verser les bonus\nend\n");

        assertThat(helios.call("clauses", "helios-telecom").out()).contains("le coût par contact dépasse 3\u00a0€");
    }
}
