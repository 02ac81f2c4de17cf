package org.avenant.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseNumberTest {

    @Test
    void numbers_stand_as_people_count() {
        List<ClauseNumber> order = Stream.of("4", "4.2", "4.2(a)", "4.2(b)", "4.9", "4.10", "10", "A.3", "A.12", "B")
                .map(ClauseNumber::new).toList();
        List<ClauseNumber> shuffled = new ArrayList<>(order);
        Collections.reverse(shuffled);

        assertThat(shuffled.stream().sorted().toList()).isEqualTo(order);
    }

    @Test
    void an_article_covers_what_stands_under_it() {
        assertThat(new ClauseNumber("4").covers(new ClauseNumber("4.2"))).isTrue();
        assertThat(new ClauseNumber("4.2").covers(new ClauseNumber("4.2(b)"))).isTrue();
        assertThat(new ClauseNumber("4.2").covers(new ClauseNumber("4.2"))).isTrue();
        assertThat(new ClauseNumber("4").covers(new ClauseNumber("42"))).isFalse();
        assertThat(new ClauseNumber("4.2").covers(new ClauseNumber("4.21"))).isFalse();
        assertThat(new ClauseNumber("4.2").covers(new ClauseNumber("4"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "4.2", "4.2(b)", "A.3", "12.10.1(iv)"})
    void a_number_as_contracts_write_it(String text) {
        assertThat(ClauseNumber.isNumber(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "four", "4.", ".2", "4..2", "4.2 b", "AB.3", "4.2()", "99999"})
    void no_number(String text) {
        assertThat(ClauseNumber.isNumber(text)).isFalse();
    }
}
