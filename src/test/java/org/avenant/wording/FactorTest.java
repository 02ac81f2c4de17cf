package org.avenant.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.avenant.amount.Unit;
import org.avenant.facts.Comparison;
import org.avenant.wording.Stipulation.Likeness;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number that prices are multiplied by, beside what a wording may say of it. */
class FactorTest {

    private static Unit unit(String written) {
        return written.equals("%") ? Unit.PERCENT : written.equals("month") ? Units.MONTH : Unit.NONE;
    }

    @ParameterizedTest
    @CsvSource({
        "EQUAL, 1.03, EQUAL, 1.030, '', true", "EQUAL, 1.03, EQUAL, 3, %, true", "EQUAL, 1.03, EQUAL, 103, %, true",
        "EQUAL, 0.97, EQUAL, 3, %, true", "EQUAL, 0.85, EQUAL, 85, %, true", "AT_MOST, 1.03, AT_MOST, 3, %, true",
        "EQUAL, 1.03, EQUAL, 4, %, false", "EQUAL, 1.03, EQUAL, 3, '', false", "AT_MOST, 1.03, AT_LEAST, 3, %, false",
        "AT_MOST, 1.03, EQUAL, 3, %, false", "EQUAL, 280, EQUAL, 280, %, false"
    })
    void a_factor_is_said_as_it_is_or_as_a_percentage(
            Comparison side, BigDecimal factor, Comparison saidSide, BigDecimal said, String unit, boolean same) {
        Factor one = new Factor(side, factor);
        Figure other = new Figure(saidSide, said, unit(unit), false);

        assertThat(one.meets(other)).isEqualTo(same);
        assertThat(other.meets(one)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"AT_MOST, 5, %, VALUE", "AT_LEAST, 3, %, BOUNDARY", "AT_MOST, 1.04, '', VALUE", "AT_LEAST, 2, month, NONE"})
    void another_number_may_have_been_meant_for_it(Comparison side, BigDecimal said, String unit, Likeness likeness) {
        Factor one = new Factor(Comparison.AT_MOST, new BigDecimal("1.03"));
        Figure other = new Figure(side, said, unit(unit), false);

        assertThat(one.likeness(other)).isEqualTo(likeness);
        assertThat(other.likeness(one)).isEqualTo(likeness);
    }
}
