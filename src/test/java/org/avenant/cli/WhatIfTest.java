package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code what-if}: figures that are supposed, and what the month comes to with them. */
class WhatIfTest {

    @TempDir
    Path home;

    private static Call whatIf(String month, String... more) {
        return Call.of(Stream.concat(Stream.of("--language", "en", "what-if", "helios-telecom", month), Stream.of(more)).toArray(String[]::new));
    }

    private static JsonNode json(String month, String... more) {
        Call call = whatIf(month, Stream.concat(Stream.of(more), Stream.of("--format", "json")).toArray(String[]::new));
        assertThat(call.err()).isEmpty();
        assertThat(Json.departures(call.out())).isEmpty();
        return Json.read(call.out());
    }

    private static List<String> moved(JsonNode whatIf) {
        List<String> moved = new ArrayList<>();
        whatIf.get("figures").forEach(figure -> moved.add(
                figure.get("name").asString() + " " + figure.get("from").asString("none") + " > " + figure.get("to").asString("none")));
        return moved;
    }

    /** June has 25,000 calls offered, 22,999 answered, 17,939 resolved, a CSAT of 4.49 and 1,204 e-mails. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            calls answered=23000      | calls answered 22999 > 23000
            calls answered+1          | calls answered 22999 > 23000
            calls answered - 1 call   | calls answered 22999 > 22998
            appels traités +1 appel   | calls answered 22999 > 23000
            calls answered+0,1 %      | calls answered 22999 > 23022
            pickup rate=92 %          | calls answered 22999 > 23000
            pickup rate=92            | calls answered 22999 > 23000
            pickup rate=91.997 %      | calls answered 22999 > 23000
            pickup rate=91.993 %      | calls answered 22999 > 22999
            pickup rate+0.004 points  | calls answered 22999 > 23000
            pickup rate\u22121 pt     | calls answered 22999 > 22749
            taux de décroché=100 %    | calls answered 22999 > 25000
            CSAT=4.5                  | CSAT 4.49 > 4.5
            CSAT-10 %                 | CSAT 4.49 > 4.041
            e-mails handled=0         | e-mails handled 1204 > 0
            training hours+0.25 hours | training hours 16 > 16.25
            first-call resolution=78% | calls resolved first time 17939 > 17940
            """)
    void a_supposition_moves_a_figure_or_the_count_of_a_rate(String supposition, String expected) {
        List<String> moved = moved(json("2026-06", supposition));

        if (expected.matches("(.*) (\\S+) > \\2")) {
            assertThat(moved).isEmpty();
        } else {
            assertThat(moved).contains(expected);
        }
    }

    /** 23,250 of 25,000 calls are 93 %: 26,000 + 24,500 + 7,475 = 57,975.00, and a bonus of 2 % of 61,707.40 = 1,234.148. */
    /** 17,939 calls of June were resolved first time, so that no fewer of its 25,000 were answered: 71.756 %. */
    @Test
    void a_rate_that_the_other_figures_rule_out_is_no_supposition() {
        Call refused = Call.of("what-if", "helios-telecom", "2026-06", "pickup rate=60 %", "--language", "en");

        assertThat(refused.code()).isEqualTo(Exit.UNUSABLE);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("supposition-unreached", "No value of “calls answered” makes “pickup rate=60 %” true");
        assertThat(Call.of("what-if", "helios-telecom", "2026-06", "pickup rate=100 %", "--language", "en").out()).contains("pickup rate: 100 % instead of");
    }

    @Test
    void what_is_otherwise_is_marked() {
        Call call = whatIf("2026-06", "pickup rate=93 %");

        assertThat(call.code()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.out()).contains("""
                Suppose   pickup rate=93 %
                          calls answered: 23,250 instead of 22,999
                          pickup rate: 93 % instead of 91.996 %
                          first-call resolution: 77.156989… % instead of 77.999043… %
                """)
                .contains("""
                        4.2       Appels traités, par tranches                                                     57,975.00
                                  10,000 calls × 2.60 EUR + 10,000 calls × 2.45 EUR + 3,250 calls × 2.30 EUR
                                  instead of 57,397.70: +577.30
                        4.3       E-mails traités                                                                   3,732.40
                                  1,204 e-mails × 3.10 EUR
                                  Fees                                                                             62,669.40
                                  instead of 62,092.10: +577.30
                        5.1       Taux de décroché à partir de 92 % · bonus                                         1,234.15
                                  2 % × (57,975.00 EUR + 3,732.40 EUR)
                                  pickup rate 93.00 % (23,250 / 25,000)
                                  not due as it is
                        """)
                .contains("""
                                  Total                                                                            63,903.55
                                  instead of 62,092.10: +1,811.45
                        """);
    }

    /** July's malus on satisfaction falls away at 4.00, and with it the reason for most of the cap. */
    @Test
    void a_line_that_falls_away_is_shown() {
        assertThat(whatIf("2026-07", "CSAT=4").out()).contains("""
                          No longer due
                5.3       Satisfaction au-dessous de 4,00 · malus                               instead of −1,090.33
                """);
        assertThat(Call.of("what-if", "helios-telecom", "2026-07", "satisfaction client=4").out()).contains("Ne serait plus dû", "au lieu de −1\u202f090,33");
    }

    @Test
    void a_statement_on_supposed_figures_is_the_one_that_the_figures_give() throws IOException {
        Workspace helios = Workspace.with(home, "helios-telecom")
                .edit("contracts/helios-telecom/facts.csv", text -> text.replace("25000,22999,17939,4.49", "27500,25575,20460,4.20"));
        JsonNode evaluated = Json.read(helios.call("evaluate", "helios-telecom", "2026-06", "--format", "json", "--language", "en").out());

        JsonNode one = json("2026-06", "calls offered+10 %", "pickup rate=93 %", "first-call resolution=80 %", "CSAT=4.2");
        JsonNode other = json("2026-06", "CSAT=4.2", "first-call resolution=80 %", "pickup rate=93 %", "calls offered+10 %");

        assertThat(moved(one)).contains(
                "calls offered 25000 > 27500", "calls answered 22999 > 25575", "calls resolved first time 17939 > 20460", "CSAT 4.49 > 4.2");
        for (String part : List.of("lines", "withheld", "nothing", "subtotals", "total")) {
            assertThat(one.get("statement").get(part)).as(part).isEqualTo(evaluated.get(part));
            assertThat(other.get("statement").get(part)).as(part).isEqualTo(evaluated.get(part));
        }
        assertThat(one.get("total")).isEqualTo(evaluated.get("total"));
    }

    @Test
    void nothing_is_stored_and_nothing_can_be_taken_for_a_statement() throws IOException {
        Workspace helios = Workspace.with(home, "helios-telecom");
        List<String> before = files(helios);

        Call call = helios.call("what-if", "helios-telecom", "2026-06", "CSAT=4.6", "--format", "json");

        assertThat(files(helios)).isEqualTo(before);
        helios.write("supposed.json", call.out());
        assertThat(Call.of("verify", helios.root().resolve("supposed.json").toString()).code()).isEqualTo(Exit.UNUSABLE);
        helios.write("inside.json", Json.read(call.out()).get("statement").toString());
        assertThat(Call.of("verify", helios.root().resolve("inside.json").toString()).code()).isEqualTo(Exit.UNUSABLE);
    }

    private static List<String> files(Workspace workspace) throws IOException {
        try (Stream<Path> files = Files.walk(workspace.root())) {
            return files.filter(Files::isRegularFile).sorted().map(file -> file + " " + file.toFile().length() + " " + file.toFile().lastModified()).toList();
        }
    }

    @Test
    void a_figure_that_was_not_reported_can_be_supposed() {
        Workspace helios = Workspace.with(home, "helios-telecom")
                .edit("contracts/helios-telecom/facts.csv", text -> text.replace("25000,22999,17939,4.49", "25000,22999,,"));

        Call open = helios.call("what-if", "helios-telecom", "2026-06", "CSAT=4.6", "--language", "en");
        Call closed = helios.call("what-if", "helios-telecom", "2026-06", "CSAT=4.6", "first-call resolution=79 %", "--language", "en");

        assertThat(open.code()).isEqualTo(Exit.PROBLEM);
        assertThat(open.out()).contains("CSAT: 4.60 instead of none", "which was not reported");
        assertThat(closed.code()).isZero();
        assertThat(closed.out()).contains("first-call resolution: 79 % instead of none").doesNotContain("which was not reported");
    }

    @Test
    void a_figure_that_no_clause_asks_for_is_told() {
        assertThat(whatIf("2026-06", "chats handled=10").out()).contains("No clause asks for “chats handled”.");
        assertThat(whatIf("2026-06", "pickup rate=93 %").out()).doesNotContain("No clause asks");
    }

    /** An unanswered call more is one abandoned more; an answered one is one fewer. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            calls offered+10                             | 100 > 110
            calls answered+10                            | 100 > 90
            calls offered+10; calls answered+10          | none
            calls offered+10; calls abandoned=103        | 100 > 103
            """)
    void what_adds_up_still_does(String suppositions, String abandoned) {
        Workspace tiny = Workspace.with(home)
                .write("contracts/tiny/contract.yaml", "currency: EUR\nfrom: 2026-01-01\nuntil: 2026-12-31\nlanguage: en\n")
                .write("contracts/tiny/facts.csv", "month,calls offered,calls answered,calls abandoned\n2026-01,1000,900,100\n")
                .write("rules/tiny/01.drl", "rule \"1.1\" @clause( \"1.1\" ) when Kpi( name == \"abandon rate\", value > 10 ) then due.malus( \"5 EUR\" ); end\n");
        List<String> call = new ArrayList<>(List.of("what-if", "tiny", "2026-01", "--format", "json"));
        call.addAll(List.of(suppositions.split("; ")));

        List<String> moved = moved(Json.read(tiny.call(call.toArray(new String[0])).out()));

        assertThat(moved.stream().filter(figure -> figure.startsWith("calls abandoned")).toList())
                .isEqualTo(abandoned.equals("none") ? List.of() : List.of("calls abandoned " + abandoned));
    }

    /** The bands of 5.1 begin at 21,250 and 23,000 of 25,000 calls, and 17,939 are 78 % of up to 22,998 calls. */
    @Test
    void a_range_shows_each_threshold_and_the_value_just_before_it() {
        JsonNode curve = json("2026-06", "pickup rate=84 %..94 %");

        List<String> points = StreamSupport.stream(curve.get("points").spliterator(), false).map(point -> point.get("moved").asString()).toList();
        List<String> turns = StreamSupport.stream(curve.get("points").spliterator(), false)
                .filter(point -> !point.get("begins").isEmpty())
                .map(point -> point.get("moved").asString() + " " + point.get("begins").get(0).get("rule").asString().substring(0, 3))
                .toList();
        assertThat(points).containsExactly(
                "21000", "21249", "21250", "21500", "21750", "22000", "22250", "22500", "22750", "22998", "22999", "23000", "23250", "23500");
        assertThat(turns).containsExactly("21250 5.1", "22999 5.2", "23000 5.1");
        for (JsonNode point : curve.get("points")) {
            assertThat(point.get("total")).isEqualTo(json("2026-06", "calls answered=" + point.get("moved").asString()).get("total"));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 11", "0.5, 21", "5, 3", "7, 3"})
    void a_step_is_as_long_as_asked_and_the_last_value_is_there_too(String step, int values) {
        JsonNode curve = json("2026-06", "e-mails handled=1000..1010", "--step", step);

        assertThat(curve.get("points")).hasSize(values);
        assertThat(curve.get("points").get(values - 1).get("value").asString()).isEqualTo("1010");
    }

    @Test
    void a_gate_that_opens_on_the_way_is_a_turn() {
        assertThat(whatIf("2026-11", "CSAT=3.7..3.9", "--step", "0.1").out()).contains("""
                                    3.79                                       53,938.15                    0.00
                          as it is
                                    3.80                                       55,848.45               +1,910.30
                          from here on: 5.1 Taux de décroché à partir de 92 %; 5.2 Résolution au premier appel à
                          partir de 78 %
                """);
        assertThat(whatIf("2026-11", "CSAT=3.7..3.9", "--format", "csv").out())
                .contains("5.1 Taux de décroché à partir de 92 % (withheld)");
    }

    @Test
    void a_curve_is_drawn_through_its_points() {
        String svg = whatIf("2026-06", "pickup rate=84 %..94 %", "--format", "svg").out();

        assertThat(svg).startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"").endsWith("</svg>\n")
                .contains("<title>helios-telecom · June 2026 · total by pickup rate</title>")
                .contains("<title>92 % · from here on: 5.1 Taux de décroché à partir de 92 %</title>");
        String line = svg.replaceAll("(?s).*<polyline[^>]*points=\"([^\"]*)\".*", "$1");
        List<BigDecimal> across = Stream.of(line.split(" ")).map(point -> new BigDecimal(point.split(",")[0])).toList();
        assertThat(across).hasSize(14).isSorted();
        assertThat(across.get(0)).isEqualByComparingTo("110");
        assertThat(across.get(13)).isEqualByComparingTo("730");
    }
}
