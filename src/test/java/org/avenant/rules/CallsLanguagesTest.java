package org.avenant.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.avenant.contract.Contract;
import org.avenant.facts.CallCount;
import org.avenant.facts.Indices;
import org.avenant.files.Root;
import org.avenant.language.Language;
import org.avenant.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A count of calls is the same however it is written: in DRL, in an English sentence, in a French one. */
class CallsLanguagesTest {

    private static final Root ROOT = new Root(Path.of(""));
    private static final Contract CONTRACT = ROOT.contract("helios-telecom");
    private static final Lexicon LEXICON = new Lexicon(ROOT.open(CONTRACT).measures(), Indices.NONE, CONTRACT.money());

    private static Optional<CallCount> read(Dialect dialect, RuleSource source) {
        return new PhraseReader(source, Tokens.of(source.text(), 0).get(0), LEXICON, dialect).calls();
    }

    private static CallCount read(String text, Dialect dialect) {
        RuleSource source = new RuleSource("phrase", "\"" + text + "\"");
        Optional<CallCount> count = read(dialect, source);
        assertThat(source.problems()).as(text).extracting(Problem::toString).isEmpty();
        return count.orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "the minutes of calls | les minutes des appels",
        "the minutes of calls, each call up to the whole minute, plus 1 minute | les minutes des appels, chaque appel arrondi à la minute supérieure, plus 1 minute par appel",
        "the minutes of calls, each call in steps of 6 seconds | les minutes des appels, chaque appel par pas de 6 secondes",
        "the minutes of calls, each call at least 20 seconds, each call in steps of 2 minutes | les minutes des appels, chaque appel compté pour au moins 20 secondes, chaque appel par pas de 2 minutes",
        "the minutes of calls, the total rounded down to 1 minute | les minutes des appels, le total arrondi par défaut à 1 minute",
        "the minutes of calls answered in time of at least 90 seconds | les minutes des appels traités dans le délai d'au moins 90 secondes",
        "the number of calls under 30 seconds | le nombre d'appels de moins de 30 secondes",
        "the number of e-mails handled of at least 1 second | le nombre d'e-mails traités d'au moins 1 seconde"
    })
    void every_spelling_is_one_count(String english, String french) {
        CallCount count = read(english, Dialect.DRL);

        assertThat(count.words()).isEqualTo(english);
        for (Language language : Language.values()) {
            String written = new CallsWriter(language).count(count);
            assertThat(written.replaceAll("[\\u00a0\\u202f]", " ")).isEqualTo(language == Language.FRENCH ? french : english);
            assertThat(read(written, Dialect.of(language))).isEqualTo(count);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "the minutes of", "the minutes of hours", "the minutes of calls, each call", "the minutes of calls, plus 0 seconds",
        "the minutes of calls, plus 0.5 seconds", "the minutes of calls, plus 1441 minutes", "the minutes of calls, plus 1 hour",
        "the minutes of calls, the total rounded down to 1 minute, plus 1 minute", "the number of calls, plus 1 minute",
        "the minutes of calls under 30", "the minutes of calls under -30 seconds", "the minutes of calls, plus 1 minute × 2"
    })
    void anything_else_is_none(String text) {
        RuleSource source = new RuleSource("phrase", "\"" + text + "\"");

        assertThat(read(Dialect.DRL, source)).isEmpty();
        assertThat(source.problems()).hasSize(1);
    }
}
