package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.avenant.problem.BookProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a check finds in a rule book that could be fired all the same; silent on every contract of the project. */
class CheckTest {

    private static final String SERVICE = "rules/quickstart/03-service-level.dslr";

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

    /** Every sort of finding has its row in the README's table. */
    @Test
    void the_readme_names_every_check() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        for (Class<?> sort : BookProblem.class.getPermittedSubclasses()) {
            String name = sort.getSimpleName().replace("InTheBook", "").replaceAll("(?<!^)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
            assertThat(readme).contains("| `" + name + "` |");
        }
        assertThat(readme).contains("| `classic-differs` |");
    }

    @Test
    void sound_contracts_are_passed_in_silence() {
        assertThat(Call.of("check")).isEqualTo(new Call(Exit.WELL, "", ""));
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
        quickstart.edit(SERVICE, text -> text.replace("is at least 80 % and below 90 %\nthen\n  nothing", "is at least 80 % and below 81 %\nthen\n  nothing")
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

        assertThat(found).contains("rule-without-clause\n", "The wording has no clause 2.5.");
        assertThat(found).contains("contracts/quickstart/text.md  clause-without-rule\n", "Clause 2.3 is in the wording, and no rule serves it.");
    }

    @Test
    void a_rule_that_is_never_in_force() {
        assertThat(found("rules/quickstart/02-fees.dslr", text -> text.replace("@clause( \"2.3\" )", "@clause( \"2.3\" ) @until( \"2025-12-31\" )")))
                .contains("rule-never-in-force\n", "The rule “2.3 Training” is never in force");
    }

    @Test
    void versions_of_a_clause_do_not_overlap_each_other() {
        quickstart.edit("rules/quickstart/02-fees.dslr", text -> {
            String rule = text.substring(text.indexOf("rule \"2.3"));
            return text.replace("@clause( \"2.3\" )", "@clause( \"2.3\" ) @until( \"2026-04-30\" )")
                    + rule.replace("2.3 Training", "2.3 Training, amended").replace("@clause( \"2.3\" )", "@clause( \"2.3\" ) @from( \"2026-05-01\" )");
        });

        assertThat(quickstart.call("check", "quickstart")).isEqualTo(new Call(Exit.WELL, "", ""));
    }
}
