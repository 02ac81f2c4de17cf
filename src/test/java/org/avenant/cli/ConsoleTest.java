package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which terminals are shown colour. */
class ConsoleTest {

    @ParameterizedTest
    @CsvSource({
        "false, '', true",
        "false, TERM=xterm-256color, true",
        "false, TERM=dumb, false",
        "false, TERM=xterm NO_COLOR=1, false",
        "false, TERM=xterm NO_COLOR=, true",
        "true, '', false",
        "true, WT_SESSION=4d8b, true",
        "true, TERM=cygwin, true",
        "true, WT_SESSION=4d8b NO_COLOR=1, false",
    })
    void colour_is_for_terminals_that_show_it_and_people_who_want_it(boolean windows, String environment, boolean shown) {
        Map<String, String> variables = Stream.of(environment.split(" ")).filter(variable -> !variable.isEmpty())
                .map(variable -> variable.split("=", 2))
                .collect(Collectors.toMap(variable -> variable[0], variable -> variable[1]));

        assertThat(Console.showsColour(windows, variables)).isEqualTo(shown);
    }
}
