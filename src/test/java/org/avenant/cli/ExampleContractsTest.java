package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What holds of every contract that comes with the project, on all of its months. */
public class ExampleContractsTest {

    public static List<String> contracts() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("contracts"))) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    private static Path expected(String contract) {
        return Path.of("src/test/resources", contract, "expected.csv");
    }

    public static String range(String contract) throws IOException {
        List<String> rows = Files.readAllLines(expected(contract));
        return rows.get(1).substring(0, 7) + ".." + rows.get(rows.size() - 1).substring(0, 7);
    }

    static Call all(String contract, String format, String language) throws IOException {
        return Call.of("evaluate", contract, range(contract), "--format", format, "--language", language);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void every_line_and_total_is_as_computed_apart_from_this_software(String contract) throws IOException {
        assertThat(all(contract, "csv", "en").out()).isEqualTo(Files.readString(expected(contract)));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void every_statement_is_as_the_schema_says(String contract) throws IOException {
        assertThat(Json.departures(all(contract, "json", "en").out())).isEmpty();
        assertThat(Json.departures(all(contract, "json", "fr").out())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void the_lines_add_up_to_the_subtotals_and_the_total(String contract) throws IOException {
        for (JsonNode statement : Json.read(all(contract, "json", "en").out())) {
            BigDecimal sum = StreamSupport.stream(statement.get("lines").spliterator(), false)
                    .map(line -> new BigDecimal(line.get("amount").asString()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            JsonNode subtotals = statement.get("subtotals");
            assertThat(sum).isEqualByComparingTo(statement.get("total").asString());
            assertThat(new BigDecimal(subtotals.get("fees").asString()).add(new BigDecimal(subtotals.get("performance").asString()))
                    .add(new BigDecimal(subtotals.get("held").asString())).add(new BigDecimal(subtotals.get("tax").asString())))
                    .isEqualByComparingTo(sum);
        }
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void the_ordinary_drools_road_gives_the_same_statements(String contract) {
        assertThat(Call.of("check", contract, "--classic")).isEqualTo(new Call(Exit.WELL, "", ""));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void a_text_statement_fits_in_100_columns(String contract) throws IOException {
        assertThat(all(contract, "text", "en").out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(all(contract, "text", "fr").out().lines()).allMatch(line -> line.length() <= 100);
    }

    /** The price list of e-mails ends at 4,000, and in May 2026 the carrier's invoice is missing. */
    @Test
    void the_helpdesk_has_one_month_past_its_price_list_and_one_without_a_charge() throws IOException {
        Map<String, String> open = new LinkedHashMap<>();
        for (JsonNode statement : Json.read(all("pacific-helpdesk", "json", "en").out())) {
            statement.get("exceptions").forEach(told -> open.merge(
                    statement.get("month").asString(), told.get("clause").asString() + " " + told.get("code").asString(), (a, b) -> a + ", " + b));
        }

        assertThat(open).containsExactly(
                Map.entry("2026-03", "4.1 volume-unpriced, 6.1 rests-on"), Map.entry("2026-05", "3.3 kpi-missing"));
    }

    @Test
    void the_mutual_lacks_a_figure_in_one_quarter_and_tells_what_it_watches() throws IOException {
        for (JsonNode statement : Json.read(all("mutuelle-rivages", "json", "fr").out())) {
            String month = statement.get("month").asString();
            boolean unreported = month.equals("2023-03");
            assertThat(statement.get("exceptions").toString()).as(month).matches(unreported ? "(?s).*6\\.1.*kpi-missing.*" : "\\[\\]");
            assertThat(statement.get("provisional").asBoolean()).as(month).isEqualTo(unreported);
            assertThat(statement.get("notices")).as(month).hasSize(List.of("2022-11", "2022-12", "2023-01").contains(month) ? 1 : 0);
        }
    }

    @Test
    void the_helpline_lacks_a_figure_in_three_months_and_tells_the_streak_in_one() throws IOException {
        for (JsonNode statement : Json.read(all("public-helpline", "json", "en").out())) {
            String month = statement.get("month").asString();
            boolean unreported = List.of("2008-04", "2008-05", "2008-06").contains(month);
            assertThat(statement.get("exceptions").toString()).as(month).matches(unreported ? "(?s).*3\\.3.*kpi-missing.*" : "\\[\\]");
            assertThat(statement.get("provisional").asBoolean()).as(month).isEqualTo(unreported);
            assertThat(statement.get("notices")).as(month).hasSize(month.equals("2008-11") ? 1 : 0);
        }
        assertThat(Call.of("evaluate", "public-helpline", "2008-05").code()).isEqualTo(Exit.PROBLEM);
        assertThat(Call.of("evaluate", "public-helpline", "2008-07").code()).isZero();
    }
}
