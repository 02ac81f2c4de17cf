package org.avenant.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import org.avenant.amount.Fraction;
import org.avenant.cli.Workspace;
import org.avenant.facts.History;
import org.avenant.statement.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Phases are shared between evaluations on other figures only where no figure can change them. */
class PhasesOnOtherFiguresTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private static final String SWITCH = rule("2.1", "Switch", "ContractMonth( number >= 2 )", "phase( \"second\" )");
    /** From the second month on counted in the phase: two months of any pickup rate give a notice in March. */
    private static final String STREAK =
            rule("3.1", "Streak", "Months( name == \"pickup rate\", side == \"at least 0\", since == \"second\", inARow >= 2 )", "notice( \"Two.\" )");

    @TempDir
    Path home;

    private static String rule(String clause, String name, String when, String then) {
        return "rule \"" + clause + " " + name + "\" @clause( \"" + clause + "\" )\nwhen\n  " + when + "\nthen\n  due." + then + ";\nend\n";
    }

    private Evaluation evaluation(String... rules) {
        Workspace.with(home)
                .write("contracts/tiny/contract.yaml", "client: A\nprovider: B\ncurrency: EUR\nfrom: 2026-01-01\nuntil: 2026-12-31\nlanguage: en\n")
                .write("contracts/tiny/facts.csv", "month,calls offered,calls answered\n2026-01,100,50\n2026-02,100,50\n2026-03,100,50\n")
                .write("rules/tiny/rules.drl", String.join("", rules));
        return Opened.of(home, "tiny").evaluation();
    }

    /** February with ninety of its hundred calls answered. */
    private History better() {
        History reported = Opened.of(home, "tiny").folder().history();
        return reported.with(reported.of(YearMonth.of(2026, 2)).orElseThrow().stating("calls answered", Fraction.of(90)));
    }

    private static boolean isNotified(Evaluation evaluation) {
        return evaluation.evaluate(MARCH).notices().stream().anyMatch(Note.Written.class::isInstance);
    }

    @Test
    void a_phase_that_hangs_on_the_calendar_is_the_same_on_any_figures() {
        Evaluation reported = evaluation(SWITCH, STREAK);

        assertThat(isNotified(reported)).isTrue();
        assertThat(isNotified(reported.on(better()))).isTrue();
    }

    /** A clause that answers twice gives no phase: with a bonus of the same clause, February is in none. */
    @Test
    void a_figure_that_another_rule_of_its_clause_asks_for_counts() {
        String bonus = rule("2.1", "Bonus", "Kpi( name == \"pickup rate\", value >= 90 )\n  ContractMonth( number == 2 )", "bonus( \"10 EUR\" )");
        Evaluation reported = evaluation(SWITCH, STREAK, bonus);

        assertThat(isNotified(reported)).isTrue();
        assertThat(isNotified(reported.on(better()))).isFalse();
        assertThat(isNotified(reported)).isTrue();
    }
}
