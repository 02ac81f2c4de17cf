package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The reference contract: every line and total of its fifteen months, computed apart from this software. */
class HeliosTelecomTest {

    @Test
    void every_line_of_every_month_is_as_expected() throws IOException {
        Call call = Call.of("evaluate", "helios-telecom", "2025-09..2026-11", "--format", "csv");

        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isZero();
        assertThat(call.out()).isEqualTo(Files.readString(Path.of("src/test/resources/helios-telecom/expected.csv")));
    }

    @Test
    void the_ordinary_drools_road_gives_the_same_statements() {
        Call call = Call.of("check", "helios-telecom", "--classic");

        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isZero();
    }
}
