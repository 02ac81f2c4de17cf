package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.avenant.facts.Measure;
import org.avenant.facts.Measures;
import org.avenant.files.Root;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What an explanation foretells comes true when the figure is put into facts.csv, and not yet when one step is lacking. */
@Tag("once")
class ForetoldTest {

    @TempDir
    Path home;

    /** A table of figures whose cells can be set by a measure's name, in whatever language and manner it is written. */
    private final class Facts {

        private final String contract;
        private final String month;
        private final Workspace workspace;
        private final String file;
        private final String before;
        private final String separator;
        private final List<Measure> columns;
        private final Measures measures;

        Facts(String contract, String month) {
            this.contract = contract;
            this.month = month;
            this.workspace = Workspace.with(home.resolve(contract + month), contract);
            this.file = "contracts/" + contract + "/facts.csv";
            this.before = workspace.read(file);
            this.separator = before.lines().findFirst().orElseThrow().contains(";") ? ";" : ",";
            Root root = new Root(workspace.root());
            this.measures = root.open(root.contract(contract)).measures();
            this.columns = Arrays.stream(before.lines().findFirst().orElseThrow().split(separator)).skip(1)
                    .map(head -> measures.find(head.replaceAll(" \\(.*", "")).orElseThrow()).toList();
        }

        boolean has(String figure) {
            return columns.contains(measures.get(figure));
        }

        /** The month with a figure at another value, and what balances it moved the other way. */
        Facts with(String figure, BigDecimal from, BigDecimal to) {
            workspace.write(file, before.lines().map(line -> line.startsWith(month) ? row(line, figure, from, to) : line)
                    .collect(Collectors.joining("\n", "", "\n")));
            return this;
        }

        JsonNode call(String... command) {
            Call call = workspace.call(command);
            assertThat(call.err()).isEmpty();
            return Json.read(call.out());
        }

        JsonNode explain(JsonNode clause) {
            return call("explain", contract, month, clause.get("clause").asString(), "--format", "json");
        }

        private String row(String line, String figure, BigDecimal from, BigDecimal to) {
            List<String> cells = new ArrayList<>(List.of(line.split(separator, -1)));
            set(cells, figure, to);
            measures.get(figure).ties().balancedBy().filter(this::has).ifPresent(other -> {
                boolean part = measures.get(other).within().filter(figure::equals).isPresent();
                set(cells, other, value(cells, other).add(part ? to.subtract(from) : from.subtract(to)));
            });
            return String.join(separator, cells);
        }

        private int column(String figure) {
            return columns.indexOf(measures.get(figure)) + 1;
        }

        private BigDecimal value(List<String> cells, String figure) {
            return new BigDecimal(cells.get(column(figure)).replace(',', '.'));
        }

        private void set(List<String> cells, String figure, BigDecimal value) {
            String plain = value.toPlainString();
            cells.set(column(figure), separator.equals(";") ? plain.replace('.', ',') : plain);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "helios-telecom, 2026-06, 7", "helios-telecom, 2026-11, 6", "helios-telecom, 2026-07, 7", "quickstart, 2026-05, 2",
        "quickstart, 2026-06, 2", "marlow-retail, 2026-05, 5", "marlow-retail, 2025-11, 5", "mutuelle-rivages, 2022-09, 3",
        "mutuelle-rivages, 2022-12, 3", "pacific-helpdesk, 2026-06, 8", "public-helpline, 2009-03, 5"
    })
    void a_value_at_which_a_rule_answers_is_the_nearest_one(String contract, String month, int atLeast) {
        Facts facts = new Facts(contract, month);
        JsonNode now = Json.read(Call.of("explain", contract, month, "--format", "json", "--language", "en").out());
        List<String> tried = new ArrayList<>();
        for (JsonNode clause : now.get("explanation")) {
            for (JsonNode silent : clause.get("silent")) {
                JsonNode turn = silent.get("turn");
                if (turn.isObject() && facts.has(turn.get("figure").asString()) && !clause.get("reference").isString()) {
                    tried.add(silent.get("rule").asString());
                    comesTrue(facts, clause, silent.get("rule").asString(), turn);
                }
            }
        }
        assertThat(tried).hasSizeGreaterThanOrEqualTo(atLeast);
    }

    private void comesTrue(Facts facts, JsonNode clause, String rule, JsonNode turn) {
        String figure = turn.get("figure").asString();
        BigDecimal from = new BigDecimal(turn.get("from").asString());
        BigDecimal to = new BigDecimal(turn.get("to").asString());
        JsonNode then = facts.with(figure, from, to).explain(clause);
        assertThat(answering(then, clause)).as(rule).contains(rule);
        assertThat(then.get("total").asString()).as(rule).isEqualTo(turn.get("total").asString());
        assertThat(own(then, clause)).as(rule).isEqualByComparingTo(turn.get("amount").asString());
        BigDecimal step = BigDecimal.ONE.movePointLeft(facts.measures.get(figure).decimals()).multiply(BigDecimal.valueOf(to.compareTo(from)));
        BigDecimal before = to.subtract(step);
        if (before.subtract(from).signum() == step.signum()) {
            assertThat(answering(facts.with(figure, from, before).explain(clause), clause)).as(rule + " at " + before).doesNotContain(rule);
        }
    }

    private static Stream<JsonNode> answered(JsonNode explained, JsonNode clause) {
        return StreamSupport.stream(explained.get("explanation").spliterator(), false)
                .filter(told -> told.get("clause").equals(clause.get("clause")) && told.get("part").equals(clause.get("part")))
                .map(told -> told.get("answered"))
                .filter(JsonNode::isObject);
    }

    private static List<String> answering(JsonNode explained, JsonNode clause) {
        return answered(explained, clause).map(answer -> answer.get("rule").asString()).toList();
    }

    private static BigDecimal own(JsonNode explained, JsonNode clause) {
        return answered(explained, clause)
                .flatMap(answer -> Stream.of("lines", "withheld").flatMap(list -> StreamSupport.stream(answer.get(list).spliterator(), false)))
                .map(line -> new BigDecimal(line.get("amount").asString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @ParameterizedTest
    @CsvSource({
        "helios-telecom, 2026-06", "mutuelle-rivages, 2022-12", "pacific-helpdesk, 2026-06", "public-helpline, 2009-03"
    })
    void what_a_little_more_is_worth_is_what_the_month_comes_to_with_it(String contract, String month) throws IOException {
        Facts facts = new Facts(contract, month);
        JsonNode now = Json.read(Call.of("evaluate", contract, month, "--format", "json", "--explain").out());
        int tried = 0;
        for (JsonNode worth : now.get("worth")) {
            if (facts.has(worth.get("figure").asString())) {
                JsonNode then = facts.with(
                        worth.get("figure").asString(), new BigDecimal(worth.get("from").asString()), new BigDecimal(worth.get("to").asString()))
                        .call("evaluate", contract, month, "--format", "json");
                assertThat(new BigDecimal(then.get("total").asString()).subtract(new BigDecimal(now.get("total").asString())))
                        .as(worth.toString())
                        .isEqualByComparingTo(worth.get("difference").asString());
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(3);
    }
}
