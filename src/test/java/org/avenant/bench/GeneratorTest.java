package org.avenant.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.avenant.cli.Call;
import org.avenant.cli.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated contracts are sound, each is one of its own, and their statements are what plain arithmetic gives. */
class GeneratorTest {

    private static final int MONTHS = 36;

    @TempDir
    Path home;

    /** But for the cases at its thresholds, which somebody has to agree to: here those that the tool prints are kept. */
    @Test
    void a_generated_contract_passes_the_check() {
        Workspace root = Workspace.with(home);
        Generated contract = Generated.of(1, 40, 12);
        contract.write(root);
        root.ladders(contract.id(), "en", contract.clauses().stream()
                .filter(clause -> !(clause instanceof Clause.Fee || clause instanceof Clause.Limit)).map(Clause::number).toList());

        assertThat(root.call("check")).isEqualTo(new Call(0, "", ""));
    }

    @Test
    void their_statements_are_what_plain_arithmetic_gives() {
        Workspace root = Workspace.with(home);
        for (int number = 1; number <= 5; number++) {
            Generated contract = Generated.of(number, 20, MONTHS);
            contract.write(root);

            Call call = root.call("evaluate", contract.id(), "2026-01..2028-12", "--format", "csv");

            List<String> expected = contract.months().stream().flatMap(month -> ByHand.rows(contract, month).stream()).toList();
            assertThat(call.out().lines().skip(1)).as(contract.id() + call.err()).containsExactlyElementsOf(expected);
        }
    }

    @Test
    void they_have_as_many_rules_as_was_said() {
        assertThat(Stream.of(8, 40, 200).map(rules -> Generated.of(1, rules, 1).clauses().stream().mapToInt(c -> c.rules().size()).sum()))
                .containsExactly(8, 40, 200);
    }

    @Test
    void no_two_are_alike_and_each_is_always_the_same() {
        assertThat(Generated.of(7, 20, 12)).isEqualTo(Generated.of(7, 20, 12));
        assertThat(Stream.of(1, 2, 3, 4).map(number -> Generated.of(number, 20, 12).clauses()).distinct()).hasSize(4);
    }
}
