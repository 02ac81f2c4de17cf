package org.avenant.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.avenant.amount.Fraction;
import org.avenant.contract.Contract;
import org.avenant.files.ContractFolder;
import org.avenant.files.Root;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of {@code rules/measures.yaml}, each from its counts. */
class MeasuresTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 4);
    private static final Root ROOT = new Root(Path.of(""));
    private static final Contract CONTRACT = ROOT.contract("quickstart");
    private static final ContractFolder FOLDER = ROOT.open(CONTRACT);

    private static Reading read(String measure, Map<String, Fraction> cells) {
        Measures measures = FOLDER.measures();
        return new Figures(measures, new History(List.of(new MonthFigures(MONTH, cells))), CONTRACT.term())
                .monthly(measures.get(measure), MONTH);
    }

    private static Map<String, Fraction> cells(String text) {
        Map<String, Fraction> cells = new HashMap<>();
        for (String cell : text.split("; ")) {
            String[] pair = cell.split(" = ");
            cells.put(pair[0], Fraction.of(new BigDecimal(pair[1])));
        }
        return cells;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "pickup rate | calls offered = 25000; calls answered = 22999 | 91.996",
        "abandon rate | calls offered = 25000; calls abandoned = 1250 | 5",
        "service level | calls offered = 800; calls answered in time = 640 | 80",
        "first-call resolution | calls answered = 400; calls resolved first time = 300 | 75",
        "average speed of answer | waiting time = 9000; calls answered = 200 | 45",
        "average handling time | talk time = 6000; hold time = 600; after-call time = 1400; calls answered = 20 | 400",
        "occupancy | talk time = 6000; hold time = 600; after-call time = 1400; available time = 2000 | 80",
        "conversion rate | sales made = 30; calls answered = 400 | 7.5",
        "satisfaction rate | satisfied answers = 425; survey answers = 500 | 85",
        "quality score | quality points = 184; quality weights = 40 | 4.6",
        "cost per contact | total cost = 71600; contacts handled = 10000 | 7.16",
        "CSAT | CSAT = 4.50 | 4.5"
    })
    void a_figure_from_its_counts(String measure, String counts, BigDecimal expected) {
        Reading.Known known = (Reading.Known) read(measure, cells(counts));

        assertThat(known.value().rounded(6, RoundingMode.HALF_UP)).isEqualByComparingTo(expected);
    }

    @Test
    void nothing_over_nothing_has_no_value_and_a_blank_is_missing() {
        assertThat(read("pickup rate", cells("calls offered = 0; calls answered = 0"))).isInstanceOf(Reading.Undefined.class);
        assertThat(read("average speed of answer", cells("calls answered = 0"))).isInstanceOf(Reading.Undefined.class);
        assertThat(read("pickup rate", cells("calls offered = 10"))).isInstanceOf(Reading.Missing.class);
        assertThat(read("calls offered", cells("calls answered = 0"))).isInstanceOf(Reading.Missing.class);
    }

    @Test
    void the_missing_figure_is_named_as_it_is_reported() {
        assertThat(((Reading.Missing) read("pickup rate", cells("calls offered = 10"))).measure().name()).isEqualTo("pickup rate");
        assertThat(((Reading.Missing) read("CSAT", cells("calls offered = 10"))).measure().name()).isEqualTo("CSAT");
    }

    @ParameterizedTest
    @CsvSource({
        "taux de décroché, pickup rate", "Taux de Décroché, pickup rate", "answer rate, pickup rate", "calls_answered, calls answered",
        "appels décrochés, calls answered", "DMT, average handling time", "réponses à l\u2019enquête, survey answers"
    })
    void a_figure_by_any_of_its_names(String name, String canonical) {
        assertThat(FOLDER.measures().find(name)).map(Measure::name).contains(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
        "pickup rate|pickup rate",
        "Pickup Rate|pickup rate",
        " pickup  rate |pickup rate",
        "pickup_rate|pickup rate",
        "pickup\u00a0rate|pickup rate",
        "first\u2011call resolution|first-call resolution",
        "délai moyen d'attente|délai moyen d'attente",
        "délai moyen d\u2019attente|délai moyen d'attente",
        "DÉLAI MOYEN D'ATTENTE|délai moyen d'attente",
        "de\u0301lai|délai",
        "cœur|cœur",
        "CŒUR|cœur",
        "3÷2|3÷2",
        "csat 2|csat 2",
        "'  '|''"
    })
    void a_name_is_the_same_in_any_case_and_with_any_blanks_apostrophes_and_dashes(String name, String folded) {
        assertThat(Measures.folded(name)).isEqualTo(folded);
        assertThat(Measures.folded(folded)).isEqualTo(folded);
    }
}
