package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Ladders: cases as tables, run by {@code check}, and printed by {@code ladder}. */
class LaddersTest {

    private static final String LADDER = "contracts/tiny/ladders/05-quality.csv";
    private static final String HEAD = "case,month,like,pickup rate,clause,kind,amount\n";

    @TempDir
    Path home;

    private Workspace tiny;

    /** 930 of 1,000 calls answered in January, 1,000 of 1,100 in February, 1,150 of 1,200 in March, at 2.50 EUR each. */
    @BeforeEach
    void copy() {
        tiny = new Workspace(home);
        tiny.copyTree(Path.of("rules/phrasebook"), "rules/phrasebook");
        tiny.copyTree(Path.of("src/test/resources/problems/sound"), ".");
    }

    private String check() {
        return tiny.check("tiny", "--language", "en").err();
    }

    static Stream<Arguments> clauses() {
        Stream<Arguments> inBoth = Stream.of("en", "fr").flatMap(language -> Stream.of(
                Arguments.of("quickstart", language, List.of("2.1", "2.2", "2.3", "3.1", "3.2")),
                Arguments.of("helios-telecom", language, List.of(
                        "2.2", "3.1", "3.2", "3.3", "4.1", "4.2", "4.3", "5.1", "5.2", "5.3", "6.1", "6.2", "7.1")),
                Arguments.of("public-helpline", language, List.of("2.1", "2.2", "3.1", "3.2", "3.3", "4.1", "5.1", "6.1"))));
        return Stream.concat(inBoth, Stream.of(
                Arguments.of("mutuelle-rivages", "fr", List.of(
                        "1.3", "2.1", "2.2", "2.3", "3.1", "3.2", "6.1", "6.2", "6.3", "6.4", "8.1", "8.2")),
                Arguments.of("pacific-helpdesk", "en", List.of(
                        "1.3", "2.1", "2.2", "2.3", "2.4", "3.2", "3.3", "3.4", "4.1", "4.2", "4.3", "5.1", "5.2", "5.3", "5.4", "6.1",
                        "7.1", "7.2", "7.3", "7.4", "7.5", "7.6", "7.7", "8.1", "9.1", "9.2", "10.1", "10.2"))));
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void what_ladder_prints_climbs_every_threshold_of_the_clause(String contract, String language, List<String> clauses) {
        Workspace copy = Workspace.with(home.resolve(language), contract)
                .ladders(contract, language, clauses);

        assertThat(copy.call("check", contract).err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"91.99, nothing, 92", "92, bonus, 92", "92.01, bonus, 92"})
    void a_point_that_no_row_stands_at_is_named(String point, String kind, String bound) {
        List<String> rows = new ArrayList<>(List.of(
                "below,2026-01,2026-01,91.99,5.1,nothing,", "at,2026-01,2026-01,92,5.1,bonus,46.50",
                "above,2026-01,2026-01,92.01,5.1,bonus,46.50"));
        assertThat(rows.removeIf(row -> row.contains("," + point + ",5.1," + kind))).isTrue();
        tiny.write(LADDER, HEAD + String.join("\n", rows));

        assertThat(check())
                .startsWith("rules/tiny/05-quality.drl:4:3  threshold-without-ladder\n")
                .contains("Clause 5.1 turns at " + bound + " (pickup rate), and no row of a ladder stands at " + point + ".\n")
                .containsOnlyOnce("threshold-without-ladder");
    }

    /** The rule of January does not serve in December, and the clause must be the one that the row tells of. */
    @ParameterizedTest
    @CsvSource({"2026-12, 5.1, 'nothing,'", "2026-01, 4.1, 'fee,2325.00'"})
    void a_row_climbs_only_where_its_clause_comes_to_the_threshold(String month, String clause, String answer) {
        tiny.edit("rules/tiny/05-quality.drl", text -> text.replace(
                "@clause( \"5.1\" )", "@clause( \"5.1\" )\n  @until( \"2026-06-30\" )"));
        tiny.write(LADDER, HEAD + Stream.of("91.99", "92", "92.01")
                .map(rate -> rate + "," + month + ",2026-01," + rate + "," + clause + "," + answer + "\n")
                .reduce("", String::concat));

        assertThat(check()).contains("no row of a ladder stands at 91.99, 92 and 92.01.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "5.1,bonus,46.51 | bonus 46.51 under clause 5.1; the rules give bonus 46.50.",
        "5.1,malus,46.50 | malus −46.50 under clause 5.1; the rules give bonus 46.50.",
        "5.1,nothing, | nothing under clause 5.1; the rules give bonus 46.50.",
        "5.1,notice, | notice under clause 5.1; the rules give bonus 46.50.",
        "5.1,undecided, | undecided under clause 5.1; the rules give bonus 46.50.",
        "5.1,phase per act, | phase per act under clause 5.1; the rules give bonus 46.50.",
        "4.1,fee,2325.01 | fee 2,325.01 under clause 4.1; the rules give fee 2,325.00.",
        "4.1,withheld,2325 | withheld 2,325 under clause 4.1; the rules give fee 2,325.00.",
        ",total,2371 | total 2,371; the rules give total 2,371.50."
    })
    void an_answer_that_the_rules_do_not_give_is_found(String answer, String told) {
        tiny.append(LADDER, "wrong,2026-01,2026-01,92," + answer + "\n");

        assertThat(check()).startsWith(LADDER + ":5:1  ladder-disagrees\n").contains("Case “wrong” expects " + told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"5.1,bonus,46.5", "4.1,fee,\"2,325.00\"", ",total,2371.50"})
    void an_answer_is_right_however_its_amount_is_written(String answer) {
        tiny.append(LADDER, "right,2026-01,2026-01,92," + answer + "\n");

        assertThat(check()).isEmpty();
    }

    /** A malus is taken off whether the row has a minus or not: 2 % of 2,325.00. */
    @ParameterizedTest
    @CsvSource({"46.50", "-46.50", "−46.50"})
    void what_is_taken_off_may_leave_the_minus_out(String amount) {
        tiny.edit("rules/tiny/05-quality.drl", text -> text.replace("due.nothing();", "due.malus( \"2 % of the fees under 4.1\" );"));
        tiny.write(LADDER, HEAD + "below,2026-01,2026-01,91.99,5.1,malus," + amount + "\n");

        assertThat(check()).doesNotContain("ladder-disagrees");
    }

    /** Of 1,000 calls each, 92.5 %, 91 % and 92.4 % are 2,759 of 3,000; 92 % would be 2,760. */
    @Test
    void a_rate_that_is_given_is_pooled_with_the_lent_counts() {
        tiny.edit("rules/tiny/05-quality.drl", text -> text.replace("name == \"pickup rate\",", "name == \"pickup rate\", over == \"the last 3 months\","));
        String head = "case,month,like,pickup rate,pickup rate -1,pickup rate -2,clause,kind,amount\n";
        tiny.write(LADDER, head
                + "2759 of 3000,2026-03,2026-01,92.4,91,92.5,5.1,nothing,\n"
                + "2760 of 3000,2026-03,2026-01,92.5,91,92.5,5.1,bonus,46.50\n"
                + "91 in the month alone,2026-03,2026-01,91,,,5.1,bonus,46.50\n");

        // 91, 93 and 93 % are 92.33 %.
        assertThat(check()).doesNotContain("ladder-disagrees").contains("no row of a ladder stands at 91.99 and 92.01.");
    }

    /** The clause is open, and so is the total; what does not rest on the rate stands. */
    @Test
    void a_figure_can_be_missing_in_a_case() {
        tiny.append(LADDER, "not reported,2026-01,2026-01,missing,5.1,undecided,\nnot reported,,,,4.1,fee,2325.00\nopen,2026-01,2026-01,missing,,total,2325.00\n");

        assertThat(check())
                .containsOnlyOnce("ladder-disagrees")
                .contains("Clause 5.1 needs “pickup rate”, which some cases of the ladders do not have, so what they expect cannot be given: open.\n");
    }

    /** A clause that is added later needs a figure that no agreed case has: that is told once, and not row by row. */
    @Test
    void what_many_cases_lack_is_told_once() {
        tiny.append("rules/tiny/05-quality.drl", """
                rule "5.2 No bonus without satisfied callers"
                  @clause( "5.2" )
                when
                  Kpi( name == "CSAT", value < 4 )
                then
                  due.withhold( "the bonuses" );
                end
                """);
        tiny.edit("contracts/tiny/facts.csv", text -> text.replace("4.20", ""));
        tiny.append(LADDER, "whole,2026-01,2026-01,92,5.2,nothing,\nwhole,,,,,total,2371.50\nanother,2026-01,,92,5.2,nothing,\n");

        assertThat(check())
                .containsOnlyOnce("ladder-disagrees")
                .contains("Clause 5.2 needs “CSAT”, which some cases of the ladders do not have, so what they expect cannot be given: whole and another.\n")
                .contains("Give the figure in a column of the ladder, or in facts.csv for what lends the others: January 2026.");
    }

    @Test
    void a_case_without_a_lender_has_the_figures_that_it_gives_and_no_other() {
        tiny.write("contracts/tiny/ladders/own.csv", """
                case,month,like,calls answered,clause,kind,amount
                four calls,2026-12,,4,4.1,fee,10.00
                four calls,,,,5.1,undecided,
                outside the term,2027-01,2026-01,,4.1,nothing,
                """);

        assertThat(check()).isEmpty();
    }

    @Test
    void a_french_ladder_is_printed_and_read_in_french() {
        tiny.edit("contracts/tiny/contract.yaml", text -> text.replace("language: en", "language: fr"));
        String printed = tiny.call("ladder", "tiny", "5.1").out();

        assertThat(printed).isEqualTo("""
                # Ce que les règles répondent aujourd'hui. À comparer, ligne à ligne, au texte signé ; ce que les parties signent ne change plus.
                cas;mois;comme;taux de décroché;article;nature;montant
                5.1 taux de décroché : 91,99\u00a0%;2026-03;2026-03;91,99;5.1;rien;
                5.1 taux de décroché : 92\u00a0%;2026-03;2026-03;92,00;5.1;bonus;57,50
                5.1 taux de décroché : 92,01\u00a0%;2026-03;2026-03;92,01;5.1;bonus;57,50
                """);
        tiny.write(LADDER, printed);
        assertThat(check()).isEmpty();
    }

    /** The contract's first October is still in its start-up phase: the second one is not. */
    @Test
    void a_month_of_the_year_is_one_in_which_the_clause_speaks() {
        tiny.edit("contracts/tiny/contract.yaml", text -> text.replace("2026-12-31", "2027-12-31"))
                .write("rules/tiny/02-phases.drl", """
                        rule "2.1 Start-up" @clause( "2.1" ) when ContractMonth( number <= 12 ) then due.phase( "start-up" ); end
                        rule "2.1 Later" @clause( "2.1" ) when ContractMonth( number > 12 ) then due.phase( "later" ); end
                        rule "2.2 Season" @clause( "2.2" ) when Phase( name == "later" ) ContractMonth( calendarMonth >= 10, calendarMonth <= 12 )
                        then due.fee( "100 EUR" ); end
                        """);

        assertThat(tiny.call("ladder", "tiny", "2.2").out())
                .contains("2027-09,2026-03,2.2,nothing,", "2027-10,2026-03,2.2,fee,100.00", "2027-11,2026-03,2.2,fee,100.00");
    }

    @Test
    void the_clause_book_shows_the_cases_under_their_clause() {
        for (String format : List.of("text", "md", "html")) {
            String book = tiny.call("clauses", "tiny", "--format", format).out();
            assertThat(book.indexOf("5.1 at 92 %")).as(format).isGreaterThan(book.indexOf("5.1 Pickup rate below 92 %"));
            assertThat(book).as(format).contains("January 2026, pickup rate 92.00", "bonus 46.50");
        }
    }

    /** The last month reported has no calls answered, and would leave the first two months of the contract open. */
    @Test
    void a_month_that_has_the_figures_lends_them() {
        TinyContract tiny = TinyContract.of(home, TinyContract.rule("1.1 Calls", "ContractMonth( number <= 2 )", "fee( \"1 EUR per call answered\" )"), "70", "80", "");

        assertThat(tiny.workspace().call("ladder", "tiny", "1.1", "--language", "en").out().lines().filter(line -> line.startsWith("1.1")))
                .containsExactly(
                        "1.1 month of the contract: 1,2026-01,2026-02,1.1,fee,80.00", "1.1 month of the contract: 2,2026-02,2026-02,1.1,fee,80.00",
                        "1.1 month of the contract: 3,2026-03,2026-02,1.1,nothing,");
    }
}
