package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contract grows by its own files: a figure, an act and an index by YAML and CSV, a clause by a rule file. */
class GrowthTest {

    private static final String FACTS = "contracts/quickstart/facts.csv";
    private static final String MEASURES = "contracts/quickstart/measures.yaml";
    private static final String CLAUSES = "rules/quickstart/09-later.dslr";

    @TempDir
    Path home;

    private Workspace quickstart;

    @BeforeEach
    void copy() {
        quickstart = Workspace.with(home, "quickstart");
    }

    /** February alone, with one more column. */
    private void report(String column, String february) {
        quickstart.write(FACTS, "month,calls offered,calls answered,training hours," + column + "\n2026-02,10000,9200,0," + february + "\n");
    }

    private void clause(String number, String when, String then) {
        quickstart.append(CLAUSES, """
                expander en.dsl
                rule "%s Later"
                  @clause( "%s" )
                when
                  %s
                then
                  %s
                end
                """.formatted(number, number, when, then));
    }

    private String february() {
        Call call = quickstart.call("evaluate", "quickstart", "2026-02", "--format", "csv");
        assertThat(call.err()).isEmpty();
        return call.out();
    }

    /** 0.50 GBP for each of 120 chats. */
    @Test
    void an_act_takes_a_measure_and_a_column() {
        quickstart.write(MEASURES, """
                units:
                  chat: { en: [chat, chats], fr: [conversation, conversations] }
                measures:
                  chats held:
                    en: [chat held, chats held]
                    fr: [conversation tenue, conversations tenues]
                    unit: chat
                """);
        report("chats held", "120");
        clause("9.1", "every month", "charge 0.50 GBP per chat held");

        assertThat(february()).contains("2026-02,9.1,fee,60.00\n");
    }

    /** 368 of 9,200 calls were called back, which is exactly 4 %: at the threshold, not above it. */
    @Test
    void a_rate_takes_its_counts_and_a_formula() {
        quickstart.write(MEASURES, """
                measures:
                  calls repeated:
                    en: [call repeated, calls repeated]
                    fr: [appel répété, appels répétés]
                    unit: call
                    within: calls answered
                  repeat rate:
                    en: [repeat rate, repeat rates]
                    fr: [taux de répétition, taux de répétition]
                    unit: "%"
                    better: lower
                    formula: calls repeated / calls answered
                """);
        report("calls repeated", "368");
        clause("9.1", "the repeat rate is at most 4 %", "pay a bonus of 25 GBP");
        assertThat(february()).contains("2026-02,9.1,bonus,25.00\n");

        report("calls repeated", "369");
        assertThat(quickstart.call("evaluate", "quickstart", "2026-02", "--format", "csv").out()).doesNotContain("9.1,bonus");
    }

    /** 310.00 GBP × 103.0 / 100.0 = 319.30 GBP, in a month of 28 days of 28. */
    @Test
    void an_index_takes_a_table() {
        quickstart.write("contracts/quickstart/indices/Wages.csv", """
                period,value,published
                2025-12,100.0,2026-01-05
                2026-01,103.0,2026-01-31
                """);
        clause("9.1", "every month",
                "revise the prices of clause 2.1 by Wages last published at the anniversary / Wages of December 2025, amounts rounded half-up to 0.01, the anniversary being 1 February");

        assertThat(february()).contains("2026-02,2.1,fee,319.30\n");
    }
}
