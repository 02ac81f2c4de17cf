package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.language.Language;
import org.avenant.problem.Explanation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@code check --explain} tells what is so. The right lines of every example stand in the sound contract in
 * {@code explained/en} or {@code explained/fr}; put the wrong lines in their place, and check tells what is shown.
 */
class ExplainTest {

    /** What follows from another finding: its rule is not read, or answers and says otherwise than agreed. */
    private static final List<String> CONSEQUENCES = List.of("not-checked", "ladder-disagrees", "threshold-without-ladder", "wording-and-rule-disagree");

    private static final Pattern FILE = Pattern.compile("(?m)^(?:Wrong, in|Faux, dans) ([^\\s:]+) ?:$");

    /** The three indented blocks of an explanation, and the file that the lines stand in. */
    private record Example(String file, String wrong, String told, String right) {

        static Example of(Explanation explanation) {
            List<String> blocks = Arrays.stream(explanation.text().split("\n\n"))
                    .filter(paragraph -> paragraph.startsWith("    "))
                    .map(block -> block.replaceAll("(?m)^ {4}", ""))
                    .toList();
            Matcher file = FILE.matcher(explanation.text());
            assertThat(blocks).as(explanation.name()).hasSize(3);
            assertThat(file.find()).as(explanation.name()).isTrue();
            return new Example(file.group(1), blocks.get(0), blocks.get(1), blocks.get(2));
        }
    }

    @TempDir
    Path home;

    private Workspace sound(Language language, String name) {
        Workspace workspace = Workspace.with(home.resolve(language.code() + "-" + name));
        workspace.copyTree(folder(language), ".");
        return workspace;
    }

    private static Path folder(Language language) {
        return Path.of("src/test/resources/explained", language.code());
    }

    /** Where the sound contract keeps a file. */
    private static String path(Language language, String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder(language))) {
            return files.filter(file -> file.endsWith(name)).map(folder(language)::relativize).findFirst().orElseThrow().toString();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_right_lines_are_passed_in_silence(Language language) {
        assertThat(sound(language, "sound").call("check")).isEqualTo(new Call(Exit.WELL, "", ""));
    }

    @TestFactory
    Stream<DynamicTest> the_wrong_lines_give_what_is_told() {
        return Stream.of(Language.values()).flatMap(language -> Explanation.ofChecks(language).stream()
                .filter(check -> !check.name().equals("classic-differs"))
                .map(check -> DynamicTest.dynamicTest(check.name() + " " + language.code(), () -> run(check, language))));
    }

    private void run(Explanation check, Language language) throws IOException {
        Example example = Example.of(check);
        Workspace workspace = sound(language, check.name())
                .edit(path(language, example.file()), text -> text.replace(example.right(), example.wrong()));

        Call call = workspace.call("check", "--language", language.code());

        List<String> findings = Arrays.stream(call.err().split("\n(?=\\S*  [a-z-]+\n)"))
                .filter(finding -> CONSEQUENCES.stream().noneMatch(name -> !name.equals(check.name()) && finding.contains("  " + name + "\n")))
                .toList();
        assertThat(findings).containsExactly(example.told() + "\n");
        assertThat(example.told().lines().findFirst().orElseThrow()).endsWith("  " + check.name());
        assertThat(call.code()).isEqualTo(Exit.PROBLEM);
    }

    @Test
    void both_languages_explain_the_same_checks() {
        assertThat(Explanation.ofChecks(Language.FRENCH).stream().map(Explanation::name))
                .containsExactlyElementsOf(Explanation.ofChecks(Language.ENGLISH).stream().map(Explanation::name).toList());
    }

    @Test
    void the_readme_has_the_same_definitions() throws IOException {
        String table = Explanation.ofChecks(Language.ENGLISH).stream()
                .map(check -> "| `" + check.name() + "` | " + check.definition() + " |\n")
                .collect(Collectors.joining());

        assertThat(Files.readString(Path.of("README.md"))).contains("| Check | Definition |\n|---|---|\n" + table + "\n");
    }

    @Test
    void a_check_is_explained_on_standard_output() {
        Call explained = Call.of("check", "--explain", "clause-silent", "--language", "fr");

        assertThat(explained.out()).startsWith("clause-silent\n\nLes tranches d'un article laissent un vide ;").endsWith("est d'au moins 90 %\n");
        assertThat(explained.err()).isEmpty();
        assertThat(explained.code()).isEqualTo(Exit.WELL);
    }

    @Test
    void without_a_name_all_checks_are_listed() {
        String list = Call.of("check", "--explain", "--language", "en").out();

        assertThat(list).startsWith("clause-without-rule\n    A clause of the wording has no rule, and ");
        assertThat(list.lines().filter(line -> !line.startsWith(" "))).hasSameSizeAs(Explanation.ofChecks(Language.ENGLISH));
    }

    @Test
    void any_other_problem_is_explained_by_its_words() {
        assertThat(Call.of("check", "--explain", "unclosed-text", "--language", "en").out()).isEqualTo(
                "unclosed-text\n\nThis quote is not closed on its line.\nPut one quote before each text and one behind it, on the same line.\n");
        assertThat(Call.of("check", "--explain", "month-twice", "--language", "en").out())
                .contains("… stands here a second time; the first is in line ….\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--explain unit-mismatsch, Did you mean unit-mismatch?",
        "--explain unclosed-text.remedy, There is no check “unclosed-text.remedy”",
        "--explain quickstart, There is no check “quickstart”",
        "quickstart --explain, so quickstart cannot stand beside it",
        "--explain clause-silent quickstart --classic, so quickstart and --classic cannot stand beside it"
    })
    void what_cannot_be_explained_is_told(String call, String words) {
        Call refused = Call.of(("check --language en " + call).split(" "));

        assertThat(refused.code()).isEqualTo(Exit.UNUSABLE);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains(words);
    }
}
