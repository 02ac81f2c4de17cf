package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.avenant.language.Language;
import org.avenant.language.Sentences;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What help says of each command, in each language. */
class HelpTest {

    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Set<String> OF_NO_PART = Set.of(
            "avenant", "avenant.examples", "usage", "exit.0", "exit.1", "exit.2",
            "heading.commands", "heading.options", "heading.exit", "heading.examples", "sentences.amounts", "sentences.more");

    @TempDir
    Path home;

    private static Stream<Syntax> syntaxes() {
        return Commands.NAMES.stream().map(Commands::syntax);
    }

    private static Properties words(Language language) {
        return Sentences.of(Help.class, "help", language);
    }

    /** The words of a part: those of its command, or else the ones for wherever it stands. */
    private static String key(Language language, Syntax syntax, String part) {
        String own = syntax.command() + "." + part;
        return words(language).containsKey(own) ? own : part;
    }

    @ParameterizedTest
    @EnumSource
    void each_part_of_each_call_has_its_words_and_no_words_are_left_over(Language language) {
        Set<String> needed = new TreeSet<>(OF_NO_PART);
        syntaxes().forEach(syntax -> {
            needed.addAll(List.of(syntax.command(), syntax.command() + ".examples"));
            syntax.words().forEach(word -> needed.add(key(language, syntax, word.label())));
            syntax.options().forEach(option -> needed.add(key(language, syntax, option.name())));
        });

        assertThat(new TreeSet<>(words(language).stringPropertyNames())).isEqualTo(needed);
    }

    static Stream<String> calls() {
        return Stream.concat(Stream.of("help"), Commands.NAMES.stream().flatMap(name -> Stream.of(name + " --help", "help " + name)))
                .flatMap(call -> Stream.of(Language.values()).map(language -> call + " --language " + language.code()));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void it_is_printed_within_the_page_and_leaves_nothing_open(String call) {
        Call help = Call.of(call.split(" "));

        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).startsWith("avenant ").doesNotContain("null", "|  ").containsPattern("Exempl|Exampl");
        assertThat(help.out().lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    /** In a folder of its own, in the order in which they stand: what one writes the next may read. */
    @ParameterizedTest
    @EnumSource
    void its_examples_run(Language language) {
        Workspace workspace = Workspace.with(home, "helios-telecom", "quickstart");
        Commands.NAMES.stream().filter(name -> !name.equals("completion"))
                .flatMap(name -> words(language).getProperty(name + ".examples").lines())
                .forEach(example -> run(workspace, example.split(" \\| ")[0]));
    }

    private void run(Workspace workspace, String example) {
        String[] redirected = example.split(" > ");
        List<String> arguments = new ArrayList<>(ARGUMENT.matcher(redirected[0]).results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .map(argument -> argument.matches("(avril|april)\\.json|year|annee") ? home.resolve(argument).toString() : argument)
                .toList());
        Call call = workspace.call(arguments.subList(1, arguments.size()).toArray(new String[0]));

        assertThat(call.code()).as(example + "\n" + call.err()).isLessThan(Exit.UNUSABLE);
        if (redirected.length > 1) {
            workspace.write(redirected[1], call.out());
        }
    }
}
