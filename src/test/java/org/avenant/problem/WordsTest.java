package org.avenant.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every problem has its words, in both languages, and the words ask for nothing that the problem does not hold. */
class WordsTest {

    private static final Pattern FACT = Pattern.compile("[{\\[](\\w+)[}|]");

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(WordsTest::records);
    }

    private static Properties words(Language language) throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Words.class.getResourceAsStream("words_" + language.code() + ".properties"), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }

    private static String name(Class<?> type) {
        return Problem.nameOf(type.asSubclass(Problem.class));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_problem_has_words_and_no_words_are_left_over(Language language) throws IOException {
        Set<String> named = records(Problem.class).map(WordsTest::name).collect(Collectors.toCollection(TreeSet::new));
        Set<String> worded = words(language).stringPropertyNames().stream()
                .filter(key -> !key.startsWith("word."))
                .map(key -> key.replace(".remedy", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(worded).isEqualTo(named);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void words_ask_for_facts_that_are_there(Language language) throws IOException {
        Properties words = words(language);
        records(Problem.class).forEach(type -> {
            Set<String> facts = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toSet());
            String text = words.getProperty(name(type)) + words.getProperty(name(type) + ".remedy", "");
            assertThat(FACT.matcher(text).results()
                    .map(m -> m.group(1).replaceAll("(?:" + Words.ONE + "|" + Words.MANY + ")$", "")).toList()).as(name(type)).isSubsetOf(facts);
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_can_be_mended_has_a_remedy(Language language) throws IOException {
        Set<String> without = records(Problem.class).map(WordsTest::name).collect(Collectors.toCollection(TreeSet::new));
        words(language).stringPropertyNames().stream()
                .filter(key -> key.endsWith(".remedy"))
                .forEach(key -> without.remove(key.replace(".remedy", "")));

        assertThat(without).containsExactly("after-term", "not-applicable", "rests-on");
    }

    @Test
    void no_fact_of_a_problem_takes_the_place_of_its_name() {
        assertThat(records(Problem.class).flatMap(type -> Arrays.stream(type.getRecordComponents())))
                .noneMatch(component -> component.getName().equals("name"));
    }
}
