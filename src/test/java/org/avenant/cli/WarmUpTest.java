package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is evaluated while a call is read is evaluated to its end: a slip in it would cost time, and would not be seen. */
class RehearsalTest {

    /** 900 calls at 2.00 EUR are 1,800.00 EUR; 900 of 1,000 calls are 90 %, which gives 2 % of that: 36.00 EUR. */
    @Test
    void the_sample_has_a_statement() {
        assertThat(WarmUp.text().lines())
                .anyMatch(line -> line.matches("1\\.1 .* 1,800\\.00"))
                .anyMatch(line -> line.matches("1\\.2 .* 36\\.00"))
                .anyMatch(line -> line.matches(" +Total +1,836\\.00"));
    }

    @ParameterizedTest
    @CsvSource({
        "evaluate helios-telecom, true, true",
        "--root . --language fr explain helios-telecom 2026-06 5.1, true, true",
        "check, true, false",
        "ladder helios-telecom 5.1, true, false",
        "sentences bonus, false, false",
        "--version, false, false",
        "--root evaluate, false, false",
        "--root=. -- evaluate helios-telecom, true, true",
        "--out evaluate helios-telecom, false, false",
        "help evaluate, false, false",
        "'', false, false",
    })
    void it_is_for_calls_that_fire_rules(String call, boolean fires, boolean shows) {
        assertThat(Commands.fires(call.split(" "))).isEqualTo(fires);
        assertThat(Commands.showsMonth(call.split(" "))).isEqualTo(shows);
    }
}
