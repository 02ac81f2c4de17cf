package org.avenant.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.avenant.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every name that a problem is told under can be explained. */
class ExplanationTest {

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(ExplanationTest::records);
    }

    /** The name as it is printed: of a problem about nothing, for no name depends on what the problem is about. */
    private static String name(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return ((Problem) type.getDeclaredConstructor(types)
                    .newInstance(Arrays.stream(types).map(ExplanationTest::nothing).toArray())).name();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == int.class) {
            return 0;
        }
        return type == boolean.class ? (Object) false : type == String.class ? "" : type == List.class ? List.of() : null;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_problem_has_an_explanation(Language language) {
        assertThat(records(Problem.class).map(ExplanationTest::name))
                .allMatch(name -> Explanation.of(name, language).isPresent());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_only_a_check_finds_has_a_section_of_its_own(Language language) {
        List<String> sections = Explanation.ofChecks(language).stream().map(Explanation::name).toList();

        assertThat(records(BookProblem.class).filter(type -> type != BookProblem.NotChecked.class).map(ExplanationTest::name))
                .isSubsetOf(sections);
        assertThat(sections).doesNotHaveDuplicates();
    }
}
