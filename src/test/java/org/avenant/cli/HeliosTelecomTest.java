package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The reference contract: what its amounts alone do not show. */
class HeliosTelecomTest {

    private static final String[] ALL_MONTHS = {"evaluate", "helios-telecom", "2025-09..2026-11", "--format"};

    @TempDir
    Path home;

    private static Call all(String format) {
        return Call.of(ALL_MONTHS[0], ALL_MONTHS[1], ALL_MONTHS[2], ALL_MONTHS[3], format);
    }

    private static JsonNode statement(String month) {
        return Json.read(Call.of("evaluate", "helios-telecom", month, "--format", "json").out());
    }

    @Test
    void july_is_capped_from_below() {
        JsonNode july = statement("2026-07");

        assertThat(july.get("total").asString()).isEqualTo("52786.03");
        JsonNode cap = july.get("lines").get(july.get("lines").size() - 1);
        assertThat(cap.get("clause").asString()).isEqualTo("6.1");
        assertThat(cap.get("kind").asString()).isEqualTo("cap");
        assertThat(cap.get("amount").asString()).isEqualTo("1362.91");
    }

    @Test
    void the_third_month_in_a_row_below_85_percent_carries_the_notice() {
        assertThat(statement("2026-09").get("notices")).hasSize(1);
        assertThat(statement("2026-09").get("notices").get(0).get("clause").asString()).isEqualTo("7.1");
        assertThat(statement("2026-08").get("notices")).isEmpty();
        assertThat(statement("2026-10").get("notices")).isEmpty();
    }

    @Test
    void november_lists_what_6_2_withholds() {
        JsonNode withheld = statement("2026-11").get("withheld");

        assertThat(withheld).hasSize(2);
        assertThat(withheld.get(0).get("clause").asString()).isEqualTo("5.1");
        assertThat(withheld.get(0).get("amount").asString()).isEqualTo("1091.60");
        assertThat(withheld.get(0).get("by").asString()).isEqualTo("6.2");
        assertThat(withheld.get(1).get("clause").asString()).isEqualTo("5.2");
        assertThat(withheld.get(1).get("amount").asString()).isEqualTo("818.70");
        assertThat(withheld.get(1).get("by").asString()).isEqualTo("6.2");
    }

    @Test
    void a_range_is_an_array_and_one_month_an_object() {
        assertThat(Json.read(all("json").out()).isArray()).isTrue();
        assertThat(statement("2026-04").isObject()).isTrue();
    }

    @Test
    void the_formula_is_told_in_the_contracts_language_or_the_one_asked_for() {
        String french = Call.of("evaluate", "helios-telecom", "2026-04").out();
        String english = Call.of("evaluate", "helios-telecom", "2026-04", "--language", "en").out();

        assertThat(french).contains("10\u202f000\u00a0appels × 2,60\u00a0€ + 9\u202f046\u00a0appels × 2,45\u00a0€");
        assertThat(english).contains("10,000 calls × 2.60 EUR + 9,046 calls × 2.45 EUR");
    }

    @Test
    void without_a_month_the_last_one_is_evaluated() {
        assertThat(Call.of("evaluate", "helios-telecom"))
                .isEqualTo(Call.of("evaluate", "helios-telecom", "2026-11"));
    }

    @Test
    void months_one_by_one_are_the_same_as_months_in_a_range() {
        JsonNode range = Json.read(all("json").out());

        for (JsonNode statement : range) {
            assertThat(statement(statement.get("month").asString())).isEqualTo(statement);
        }
    }

    @RepeatedTest(3)
    void shuffled_rules_files_and_rows_change_nothing_but_the_sources(RepetitionInfo repetition) {
        Workspace shuffled = shuffled(new Random(repetition.getCurrentRepetition()));

        Call call = shuffled.call(ALL_MONTHS[0], ALL_MONTHS[1], ALL_MONTHS[2], ALL_MONTHS[3], "json");

        assertThat(withoutSources(call.out())).isEqualTo(withoutSources(all("json").out()));
    }

    /** Nor the digest, which is of the sources too. */
    private static String withoutSources(String json) {
        return json.replaceAll("\"(source|digest)\": \"[^\"]*\"", "\"$1\": \"\"");
    }

    /** All rules in other files under other names, in another order, and the rows of the facts too. */
    private Workspace shuffled(Random random) {
        Workspace workspace = Workspace.with(home, "helios-telecom");
        List<String> rules = new ArrayList<>();
        for (String file : List.of(
                "02-duree", "03-frais", "04-prix", "05-niveaux-de-service", "06-limites", "07-manquements-repetes")) {
            String name = "rules/helios-telecom/" + file + ".dslr";
            Pattern.compile("(?ms)^rule .*?^end").matcher(workspace.read(name)).results()
                    .map(MatchResult::group).forEach(rules::add);
            workspace.delete(name);
        }
        Collections.shuffle(rules, random);
        for (int i = 0; i < rules.size(); i++) {
            String name = "rules/helios-telecom/" + (char) ('a' + random.nextInt(4)) + ".dslr";
            workspace.append(name, rules.get(i) + "\n\n");
        }
        List<String> rows = new ArrayList<>(workspace.read("contracts/helios-telecom/facts.csv").lines().toList());
        String header = rows.remove(0);
        Collections.shuffle(rows, random);
        return workspace.write("contracts/helios-telecom/facts.csv", header + "\n" + String.join("\n", rows) + "\n");
    }
}
