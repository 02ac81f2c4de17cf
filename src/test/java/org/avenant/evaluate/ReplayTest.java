package org.avenant.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.avenant.cli.Workspace;
import org.avenant.statement.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A month is a function of the contract and the months up to it: replayed from the start, or asked for by itself. */
@Tag("once")
class ReplayTest {

    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final int MONTHS = 36;

    private static final List<String> RULES = List.of(
            rule("1.1 Calls", "", "fee( \"10 EUR per call answered\" )"),
            rule("1.9 Escalator", "", "revise( \"the prices under 1.1\", \"1.02, on the prices of the year before\" )"),
            rule("1.2 Last year", "Settled( of == \"the fees under 1.1\", over == \"the 12 months before\", amount > 70000 )", "reduce( \"1 % of the fees over the previous month\" )"),
            rule("2.1 Missed", "", "malus( \"5 EUR per point of the pickup rate below 95 %\" )"),
            rule("3.1 Rolling", "", "limit( \"the maluses over the last 12 months\", \"at most 1 % of the fees over the last 12 months\" )"),
            rule("3.2 Quarter", "", "limit( \"the maluses over the contract quarter\", \"at most 300 EUR\" )"),
            rule("4.1 Phase", "Settled( of == \"the maluses\", over == \"the contract so far\", amount > 1000 )", "phase( \"watched\" )"),
            rule("4.2 Watched", "Months( name == \"pickup rate\", side == \"below 80\", since == \"watched\", inARow >= 2 )", "notice( \"Two months.\" )"),
            rule("5.1 Ceiling", "", "limit( \"the fees over the contract so far\", \"at most 250000 EUR\" )"));

    @TempDir
    Path home;

    private static String rule(String name, String when, String then) {
        return "rule \"" + name + "\" @clause( \"" + name.split(" ")[0] + "\" )\nwhen\n  " + when + "\nthen\n  due." + then + ";\nend\n";
    }

    private Evaluation evaluation() {
        StringBuilder facts = new StringBuilder("month,calls offered,calls answered\n");
        // Some hundred calls a month, up and down, and one month that was not reported.
        IntStream.range(0, MONTHS).forEach(i -> facts.append(FIRST.plusMonths(i)).append(",1000,")
                .append(i == 20 ? "" : 600 + i * 7919 % 400).append('\n'));
        Workspace.with(home)
                .write("contracts/tiny/contract.yaml", "client: A\nprovider: B\ncurrency: EUR\nfrom: 2026-01-01\nuntil: 2028-12-31\nlanguage: en\n")
                .write("contracts/tiny/facts.csv", facts.toString())
                .write("rules/tiny/rules.drl", String.join("", RULES));
        return Opened.of(home, "tiny").evaluation();
    }

    @Test
    void thirty_six_months_replayed_are_the_months_one_by_one_in_any_order() {
        List<YearMonth> months = Stream.iterate(FIRST, month -> month.plusMonths(1)).limit(MONTHS).toList();
        Evaluation replay = evaluation();
        List<Statement> replayed = months.stream().map(replay::evaluate).toList();

        List<YearMonth> shuffled = new ArrayList<>(months);
        Collections.shuffle(shuffled, new Random(36));
        Evaluation outOfOrder = evaluation();
        for (YearMonth month : shuffled) {
            assertThat(outOfOrder.evaluate(month)).as(month.toString()).isEqualTo(replayed.get(months.indexOf(month)));
        }
        for (YearMonth month : shuffled.subList(0, 6)) {
            assertThat(evaluation().evaluate(month)).as(month.toString()).isEqualTo(replayed.get(months.indexOf(month)));
        }
    }

    /** The law would hold of months in which nothing looks back. */
    @Test
    void the_months_that_are_compared_do_look_back() {
        Evaluation replay = evaluation();
        List<Statement> all = Stream.iterate(FIRST, month -> month.plusMonths(1)).limit(MONTHS).map(replay::evaluate).toList();
        List<String> clauses = all.stream().flatMap(statement -> statement.lines().stream())
                .map(line -> line.subject().clause().text()).distinct().sorted().toList();

        assertThat(clauses).containsExactly("1.1", "1.2", "2.1", "3.1", "3.2", "5.1");
        assertThat(all).anyMatch(statement -> statement.phases().contains("watched"));
        assertThat(all).anyMatch(Statement::isProvisional).anyMatch(statement -> !statement.isProvisional());
    }
}
