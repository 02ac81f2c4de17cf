package org.avenant.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.avenant.cli.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The hand-written program gives every line of helios-telecom right, or no ratio to it would mean anything. */
class HandWrittenTest {

    static Stream<YearMonth> months() {
        return Stream.iterate(YearMonth.of(2025, 9), month -> month.plusMonths(1)).limit(15);
    }

    @ParameterizedTest
    @MethodSource("months")
    void it_prints_the_same_statement(YearMonth month) throws IOException {
        assertThat(HandWritten.statement(Path.of(""), month.toString()))
                .isEqualTo(Call.of("evaluate", "helios-telecom", month.toString()).out());
    }

    @Test
    void its_arithmetic_is_that_of_the_statements_computed_apart() throws IOException {
        List<String> expected = Files.readAllLines(Path.of("src/test/resources/helios-telecom/expected.csv"));
        for (String row : Files.readAllLines(Path.of("contracts/helios-telecom/facts.csv")).subList(1, 16)) {
            HandWritten month = new HandWritten();
            month.take(row);
            BigDecimal total = month.compute();
            assertThat(expected).contains(row.substring(0, 7) + ",total,total," + total.toPlainString());
        }
    }
}
