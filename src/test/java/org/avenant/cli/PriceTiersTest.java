package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.avenant.cli.TinyContract.rule;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tiers of one price list meet: what lies between two of them would be free, what lies in both priced twice. */
class PriceTiersTest {

    @TempDir
    Path home;

    private String told(String tiers) {
        String dues = Arrays.stream(tiers.split(" & ")).map(tier -> "fee( \"" + tier + "\" )").collect(Collectors.joining(";\n  due."));
        return TinyContract.of(home, rule("1.1 Prices", "", dues), "100").workspace().call("evaluate", "tiny", "2026-01", "--language", "en").err();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2 EUR per call answered, from 1 to 100 & 1 EUR per call answered, from 101 to 200",
        "1 EUR per call answered, from 101 to 200 & 2 EUR per call answered, from 1 to 100",
        "2 EUR per call answered, up to 100 & 1 EUR per call answered, above 100",
        "2 EUR per call answered, up to 100 & 0 EUR per call answered, from 101 to 200 & 1 EUR per call answered, above 200",
        "2 EUR per call answered, up to 100 & 1 EUR per call answered, from 101 to 300 & 0.50 EUR per call answered, from 151 to 200",
        "2 EUR per call answered & 1 EUR per call answered, above 100",
        "2 EUR per call answered, above 100",
        "2 EUR per call answered, up to 100 & 1 EUR per call offered, above 500",
        "2 EUR per call answered, up to 100 & 1 EUR per call answered, above 500, over the last 3 months",
        "2 EUR per training hour, from 0 to 100 & 1 EUR per training hour, from 100 to 200",
        "2 EUR per call answered, up to 100 & the larger of 1 EUR per call answered, above 500 and 3 EUR",
    })
    void that_meet_or_are_not_of_one_list(String tiers) {
        assertThat(told(tiers)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2 EUR per call answered, from 1 to 100 & 1 EUR per call answered, from 102 to 200 | answered above 100 and up to 101 have no price",
        "1 EUR per call answered, from 102 to 200 & 2 EUR per call answered, from 1 to 100 | answered above 100 and up to 101 have no price",
        "2 EUR per call answered, up to 100 & 1 EUR per call answered, above 101 | answered above 100 and up to 101 have no price",
        "2 EUR per call answered, from 1 to 100 & 1 EUR per call answered, from 100 to 200 | answered above 99 and up to 100 are priced twice",
        "2 EUR per call answered, up to 100 & 1 EUR per call answered, above 99 | answered above 99 and up to 100 are priced twice",
        "2 EUR per call answered, up to 100 & 1 EUR per call answered, from 41 to 60 & 3 EUR per call answered, above 110 | answered above 100 and up to 110 have no price",
        "2 EUR per call answered, up to 100 & 2 EUR per call answered, up to 100 | answered above 0 and up to 100 are priced twice",
        "2 EUR per training hour, from 0 to 100 & 1 EUR per training hour, from 101 to 200 | training hours above 100 and up to 101 have no price",
        "2 EUR per call answered, up to 100 + 1 EUR per call answered, above 101 | answered above 100 and up to 101 have no price",
    })
    void that_do_not_are_refused(String tiers, String problem) {
        assertThat(told(tiers)).contains("In the price list of clause 1.1, ", problem);
    }
}
