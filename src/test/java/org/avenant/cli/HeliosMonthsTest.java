package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Months of our own on helios-telecom, for what its fifteen do not reach; the amounts are worked out by hand. */
class HeliosMonthsTest {

    private static final String FACTS = "contracts/helios-telecom/facts.csv";

    @TempDir
    Path home;

    private Workspace helios;

    @BeforeEach
    void copy() {
        helios = Workspace.with(home, "helios-telecom");
    }

    private JsonNode statement(String month, int code) {
        Call call = helios.call("evaluate", "helios-telecom", month, "--format", "json", "--language", "en");
        assertThat(call.code()).as(call.err()).isEqualTo(code);
        assertThat(Json.departures(call.out())).isEmpty();
        return Json.read(call.out());
    }

    /** Lines under Articles 5 and 6, as {@code 5.1 malus -1608.00}. */
    private static List<String> performance(JsonNode statement) {
        List<String> lines = new ArrayList<>();
        for (JsonNode line : statement.get("lines")) {
            if (line.get("clause").asString().compareTo("5") > 0) {
                lines.add(line.get("clause").asString() + " " + line.get("kind").asString() + " " + line.get("amount").asString());
            }
        }
        return lines;
    }

    private static List<String> all(JsonNode statement, String list, String field) {
        List<String> all = new ArrayList<>();
        statement.get(list).forEach(item -> all.add(item.get("clause").asString() + " " + item.get(field).asString()));
        return all;
    }

    private void december(String figures) {
        helios.append(FACTS, "2026-12," + figures + "\n");
    }

    // 20,000 calls answered and 1,000 e-mails: 26,000 + 24,500 + 3,100 = 53,600.
    // Of 25,000 calls offered they are 80 %, so 5.1 always takes 3 % = 1,608; the limit of 6.1 is 4 % = 2,144.
    @ParameterizedTest
    @CsvSource({
        "15600, 4.20, '5.1 malus -1608.00, 5.2 bonus 804.00'",
        "15599, 4.20, '5.1 malus -1608.00'",
        "14000, 4.20, '5.1 malus -1608.00'",
        "13999, 4.20, '5.1 malus -1608.00, 5.2 malus -804.00, 6.1 cap 268.00'",
        "15000, 4.50, '5.1 malus -1608.00, 5.3 bonus 536.00'",
        "15000, 4.49, '5.1 malus -1608.00'",
        "15000, 4.00, '5.1 malus -1608.00'",
        "15000, 3.99, '5.1 malus -1608.00, 5.3 malus -1072.00, 6.1 cap 536.00'",
        "15600, 3.81, '5.1 malus -1608.00, 5.2 bonus 804.00, 5.3 malus -1072.00'",
        "15600, 3.80, '5.1 malus -1608.00, 5.2 bonus 804.00, 5.3 malus -1072.00'",
        "15600, 3.79, '5.1 malus -1608.00, 5.3 malus -1072.00, 6.1 cap 536.00'"
    })
    void a_figure_at_a_threshold_of_5_2_5_3_or_6_2(int resolved, String csat, String expected) {
        december("2950.00,0,25000,20000," + resolved + "," + csat + ",1000");

        assertThat(performance(statement("2026-12", 0))).containsExactly(expected.split(", "));
    }

    // 17,000 calls: 26,000 + 17,150 + 3,100 = 46,250; one call less or more is 2.45 less or more.
    // 3 % of 46,247.55 = 1,387.4265; 2 % of 49,680 = 993.60; 2 % of 49,682.45 = 993.649.
    @ParameterizedTest
    @CsvSource({
        "16999, 5.1 malus -1387.43",
        "17000, ''",
        "17001, ''",
        "18399, ''",
        "18400, 5.1 bonus 993.60",
        "18401, 5.1 bonus 993.65"
    })
    void a_pickup_rate_at_a_threshold(int answered, String expected) {
        december("2950.00,0,20000," + answered + ",13000,4.20,1000");

        assertThat(String.join(", ", performance(statement("2026-12", 0)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "10000, 26000.00", "10001, 26002.45", "9999, 25997.40",
        "20000, 50500.00", "20001, 50502.30", "19999, 50497.55", "1, 2.60"
    })
    void a_call_at_the_edge_of_a_tier(int answered, String expected) {
        december("2950.00,0,25000," + answered + ",0,4.20,0");

        assertThat(all(statement("2026-12", 0), "lines", "amount")).contains("4.2 " + expected);
    }

    @Test
    void a_run_that_begins_in_the_start_up_phase_is_no_run() {
        below85("2026-02", "19120,17590", "19120,16000");
        below85("2026-03", "20260,18820", "20260,17000");
        below85("2026-04", "20480,19046", "20480,17000");

        assertThat(statement("2026-04", 0).get("notices")).isEmpty();
        assertThat(statement("2026-05", 0).get("notices")).isEmpty();

        below85("2026-05", "20000,18400", "20000,16999");
        below85("2026-06", "25000,22999", "25000,21249");

        assertThat(statement("2026-05", 0).get("notices")).isEmpty();
        assertThat(all(statement("2026-06", 0), "notices", "clause")).containsExactly("7.1 7.1");
        assertThat(statement("2026-07", 0).get("notices")).isEmpty();
    }

    private void below85(String month, String before, String after) {
        assertThat(helios.read(FACTS)).contains(month);
        helios.edit(FACTS, text -> text.replace(before, after));
    }

    @Test
    void a_month_at_exactly_85_percent_breaks_the_run() {
        helios.edit(FACTS, text -> text.replace("23900,19910", "23900,20315"));

        assertThat(statement("2026-09", 0).get("notices")).isEmpty();
    }

    @Test
    void a_month_without_calls_owes_its_fees_and_tells_which_clauses_do_not_apply() {
        december("0,0,0,0,0,4.20,500");

        JsonNode statement = statement("2026-12", 0);

        assertThat(all(statement, "lines", "amount")).containsExactly("3.3 450.00", "4.3 1550.00");
        assertThat(statement.get("total").asString()).isEqualTo("2000.00");
        assertThat(statement.get("provisional").asBoolean()).isFalse();
        assertThat(all(statement, "notices", "code")).containsExactly("5.1 not-applicable", "5.2 not-applicable");
    }

    @Test
    void satisfaction_that_was_not_reported_in_the_start_up_phase_is_missed_by_no_clause() {
        helios.edit(FACTS, text -> text.replace("12410,4.18,1240", "12410,,1240"));

        JsonNode statement = statement("2025-10", 0);

        assertThat(statement.get("exceptions")).isEmpty();
        assertThat(statement.get("total").asString()).isEqualTo("100778.00");
    }

    // Without 5.3 April's net is 1,047.57 + 785.68 = 1,833.25, within the limit; 52,828.70 + 1,833.25 = 54,661.95.
    @Test
    void satisfaction_that_was_not_reported_afterwards_leaves_its_clauses_open() {
        helios.edit(FACTS, text -> text.replace("14953,4.52,1360", "14953,,1360"));

        JsonNode statement = statement("2026-04", 1);

        assertThat(all(statement, "exceptions", "code"))
                .containsExactly("5.3 kpi-missing", "6.1 rests-on", "6.2 kpi-missing");
        assertThat(statement.get("exceptions").get(0).get("text").asString())
                .isEqualTo("Clause 5.3 needs “CSAT” for April 2026, which was not reported.");
        assertThat(performance(statement)).containsExactly("5.1 bonus 1047.57", "5.2 bonus 785.68");
        assertThat(rests(statement, "5.1")).containsExactly("6.2");
        assertThat(rests(statement, "5.2")).containsExactly("6.2");
        assertThat(rests(statement, "4.2")).isEmpty();
        assertThat(statement.get("total").asString()).isEqualTo("54661.95");
        assertThat(statement.get("provisional").asBoolean()).isTrue();
    }

    // July: -1,635.50 - 817.75 = -2,453.25 against 2,180.67, so the cap gives back 272.58 and rests on 5.3.
    @Test
    void a_limit_that_bites_all_the_same_is_marked_as_resting_on_the_open_clause() {
        helios.edit(FACTS, text -> text.replace("14010,3.96,1177", "14010,,1177"));

        JsonNode statement = statement("2026-07", 1);

        assertThat(performance(statement))
                .containsExactly("5.1 malus -1635.50", "5.2 malus -817.75", "6.1 cap 272.58");
        assertThat(rests(statement, "6.1")).containsExactly("5.3");
    }

    @Test
    void a_fee_whose_quantity_was_not_reported_leaves_open_all_that_is_built_on_it() {
        helios.edit(FACTS, text -> text.replace("4.52,1360", "4.52,"));

        JsonNode statement = statement("2026-04", 1);

        assertThat(all(statement, "exceptions", "code")).containsExactly("4.3 kpi-missing");
        // 2 % of the calls alone: 963.254
        assertThat(performance(statement)).contains("5.1 bonus 963.25");
        assertThat(rests(statement, "5.1")).containsExactly("4.3");
        assertThat(rests(statement, "6.1")).containsExactly("4.3");
    }

    private static List<String> rests(JsonNode statement, String clause) {
        List<String> rests = new ArrayList<>();
        for (JsonNode line : statement.get("lines")) {
            if (line.get("clause").asString().equals(clause)) {
                line.get("restsOn").forEach(other -> rests.add(other.asString()));
            }
        }
        return rests;
    }

    @Test
    void two_rules_that_both_answer_are_both_shown_and_the_other_lines_stand() {
        helios.edit("rules/helios-telecom/05-niveaux-de-service.dslr", text -> text.replace(" et au-dessous de 92 %", ""));

        JsonNode statement = statement("2026-04", 1);

        assertThat(all(statement, "exceptions", "code")).contains("5.1 clause-answers-twice");
        assertThat(statement.get("exceptions").get(0).get("text").asString())
                .contains("5.1 Taux de décroché à partir de 92 %", "5.1 Taux de décroché de 85 % inclus à 92 % exclus");
        assertThat(performance(statement)).containsExactly("5.2 bonus 785.68", "5.3 bonus 523.79");
    }

    @Test
    void a_gap_between_bands_is_told_in_the_month_that_it_bites() {
        helios.edit("rules/helios-telecom/05-niveaux-de-service.dslr", text -> text.replace("est d'au moins 85 % et au-dessous de 92 %", "dépasse 85 % et reste au-dessous de 92 %"));
        december("2950.00,0,20000,17000,12750,4.20,1000");

        assertThat(all(statement("2026-12", 1), "exceptions", "code")).contains("5.1 clause-silent");
        assertThat(all(statement("2026-05", 0), "exceptions", "code")).isEmpty();
    }

    @Test
    void a_month_outside_the_term_owes_nothing_and_says_so() {
        helios.edit("contracts/helios-telecom/contract.yaml", text -> text.replace("2027-12-31", "2026-10-31"));

        JsonNode statement = statement("2026-11", 1);

        assertThat(statement.get("total").asString()).isEqualTo("0.00");
        assertThat(all(statement, "exceptions", "code")).containsExactly(" outside-term");
    }

    @Test
    void a_contract_that_ends_inside_a_month_owes_its_days_and_stays_in_its_last_phase() {
        helios.edit("contracts/helios-telecom/contract.yaml", text -> text.replace("2027-12-31", "2026-11-20"));

        JsonNode statement = statement("2026-11", 0);

        // 450 x 20/30
        assertThat(all(statement, "lines", "amount")).contains("3.3 300.00", "4.2 50487.75");
        assertThat(statement.get("phases").get(0).asString()).isEqualTo("per act");
    }

    @Test
    void an_amended_clause_serves_each_month_in_the_version_in_force() {
        amend("2026-05-31", "2026-06-01");

        assertThat(all(statement("2026-05", 0), "lines", "amount")).contains("4.3 4023.80");
        // 1,204 x 3.25
        assertThat(all(statement("2026-06", 0), "lines", "amount")).contains("4.3 3913.00");
    }

    @Test
    void an_amendment_inside_a_month_is_an_open_question() {
        amend("2026-06-14", "2026-06-15");

        JsonNode june = statement("2026-06", 1);

        assertThat(all(june, "exceptions", "code")).containsExactly("4.3 in-force-mid-month");
        assertThat(june.get("exceptions").get(0).get("text").asString()).contains("15 June 2026");
        assertThat(all(statement("2026-07", 0), "lines", "amount")).contains("4.3 3825.25");
    }

    @Test
    void a_gap_between_two_versions_is_an_open_question() {
        amend("2026-05-31", "2026-07-01");

        assertThat(all(statement("2026-06", 1), "exceptions", "code")).containsExactly("4.3 clause-between-versions");
        assertThat(statement("2026-06", 1).get("exceptions").get(0).get("text").asString()).contains("31 May 2026", "1 July 2026");
        assertThat(all(statement("2026-07", 0), "lines", "amount")).contains("4.3 3825.25");
    }

    private void amend(String lastDay, String firstDay) {
        helios.edit("rules/helios-telecom/04-prix.dslr", text -> {
            int start = text.indexOf("rule \"4.3");
            String rule = text.substring(start);
            String before = rule.replace("@clause( \"4.3\" )", "@clause( \"4.3\" ) @until( \"" + lastDay + "\" )");
            String after = rule.replace("4.3 E-mails traités", "4.3 E-mails traités, avenant 1")
                    .replace("@clause( \"4.3\" )", "@clause( \"4.3\" ) @from( \"" + firstDay + "\" )")
                    .replace("3,10", "3,25");
            return text.substring(0, start) + before + "\n" + after;
        });
    }

    @Test
    void a_price_list_that_ends_gives_no_price_beyond() {
        helios.edit("rules/helios-telecom/04-prix.dslr", text -> text.replace("au-delà de 20 000", "du 20 001e au 22 000e"));

        JsonNode june = statement("2026-06", 1);

        assertThat(all(june, "exceptions", "code")).contains("4.2 volume-unpriced");
        assertThat(june.get("exceptions").get(0).get("text").asString()).contains("22,000", "22,999");
        assertThat(all(statement("2026-09", 0), "lines", "amount")).contains("4.2 52501.00");
    }
}
