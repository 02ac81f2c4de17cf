package org.avenant.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KNOWN = List.of("pickup rate", "abandon rate", "CSAT", "calls answered");

    @ParameterizedTest
    @CsvSource({
        "pikup rate, pickup rate",
        "pickup raet, pickup rate",
        "PICKUP RATE, pickup rate",
        "abandon rates, abandon rate",
        "csta, CSAT",
        "calls anwsered, calls answered",
        "weather, ''",
        "x, ''"
    })
    void the_word_with_the_fewest_slips_is_offered_if_it_is_near(String written, String offered) {
        assertThat(Nearest.to(written, KNOWN)).isEqualTo(offered);
    }
}
