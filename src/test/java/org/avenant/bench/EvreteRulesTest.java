package org.avenant.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.avenant.rules.ClassicEngine;
import org.avenant.rules.ModelEngine;
import org.avenant.statement.Pen.Written;
import org.junit.jupiter.api.Test;

/** What is measured against each other does the same: on the facts of each month, all three roads match the same rules. */
class EvreteRulesTest {

    private final Helios helios = new Helios();

    @Test
    void evrete_matches_the_rules_that_ours_match() {
        List<Fired.Firing> months = Fired.of(helios, new ModelEngine());

        assertThat(months).hasSize(Helios.MONTHS);
        try (EvreteRules evrete = new EvreteRules()) {
            for (Fired.Firing month : months) {
                assertThat(evrete.fire(EvreteRules.facts(month.facts()))).containsExactlyInAnyOrderElementsOf(names(month));
            }
        }
    }

    @Test
    void the_ordinary_drools_road_matches_them_too() {
        List<Fired.Firing> ours = Fired.of(helios, new ModelEngine());
        List<Fired.Firing> classic = Fired.of(helios, new ClassicEngine());

        for (int i = 0; i < Helios.MONTHS; i++) {
            assertThat(names(classic.get(i))).containsExactlyInAnyOrderElementsOf(names(ours.get(i)));
        }
    }

    private static List<String> names(Fired.Firing month) {
        return month.again().stream().map(Written::rule).distinct().toList();
    }
}
