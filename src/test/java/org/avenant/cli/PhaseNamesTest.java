package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A phase is called what the contract calls it, on both roads through Drools. */
class PhaseNamesTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"steady", "régime établi", "Übergang, erster Teil", "mise en œuvre"})
    void a_phase_with_any_letters(String phase) {
        Workspace contract = Workspace.with(home)
                .write("contracts/tiny/contract.yaml", "client: A\nprovider: B\ncurrency: EUR\nfrom: 2026-03-01\nuntil: 2026-12-31\nlanguage: en\n")
                .write("contracts/tiny/facts.csv", "month,calls answered\n2026-03,10\n")
                .write("contracts/tiny/text.md", "# Contract\n\n**1.1** Phases.\n\n**2.1** 5.00 EUR a month.\n")
                .write("rules/tiny/rules.drl", "rule \"1.1 Phase\" @clause( \"1.1\" ) when then due.phase( \"" + phase + "\" ); end\n"
                        + "rule \"2.1 Fee\" @clause( \"2.1\" ) when Phase( name == \"" + phase + "\" ) then due.fee( \"5.00 EUR\" ); end\n");

        assertThat(contract.call("check", "tiny", "--classic")).isEqualTo(new Call(Exit.WELL, "", ""));
        assertThat(contract.call("evaluate", "tiny", "2026-03", "--format", "csv").out()).contains("2026-03,2.1,fee,5.00");
    }
}
