package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of what clauses can say, in the README: its sentences are the phrasebook's, and stand where it says. */
@Tag("once")
class FeatureTableTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| \\[([^]]+)]\\(([^)]+)\\) \\| `([^`]+)` \\| `([^`]+)` \\| (?:\\[(\\S+) (\\S+)]\\((\\S+)\\) )?\\|$");

    /** A clause of an example contract, and the file of its rules. */
    private record Example(String contract, String clause, Path rules) {}

    /** A mechanism, with its sentence in both languages, the file that shows it, and a clause that says much the same. */
    private record Feature(String mechanism, Path shown, String english, String french, Optional<Example> example) {

        static Feature of(MatchResult row) {
            Optional<Example> example = Optional.ofNullable(row.group(5))
                    .map(contract -> new Example(contract, row.group(6), Path.of(row.group(7))));
            return new Feature(row.group(1), Path.of(row.group(2)), row.group(3), row.group(4), example);
        }

        /** Whether more than half of its words stand in a sentence, in their order and from the first on. */
        boolean isLike(String sentence) {
            List<String> own = words(english);
            List<String> other = words(sentence);
            return own.get(0).equals(other.get(0)) && 2 * shared(own, other) > own.size();
        }

        /** A sentence without its numbers, its units and its terms. */
        private static List<String> words(String sentence) {
            String bare = sentence.replaceAll("“[^”]*”", "“”").replaceAll("\\b[A-Z]{3}\\b|[^ ]*\\d[^ ]*|[%(),]", "");
            return List.of(bare.strip().split("\\s+"));
        }

        private static int shared(List<String> one, List<String> other) {
            int[][] longest = new int[one.size() + 1][other.size() + 1];
            for (int i = 1; i <= one.size(); i++) {
                for (int j = 1; j <= other.size(); j++) {
                    longest[i][j] = one.get(i - 1).equals(other.get(j - 1))
                            ? longest[i - 1][j - 1] + 1
                            : Math.max(longest[i - 1][j], longest[i][j - 1]);
                }
            }
            return longest[one.size()][other.size()];
        }

        /** As a rule of a clause of its own; a condition needs something to be due, and a due no condition. */
        String rule(int clause) {
            boolean due = english.matches("(charge|deduct|give|limit|withhold|hold|of|release|add|“).*");
            String term = english.startsWith("“") ? "" : "%n";
            return String.format("rule \"%d Sample\"%n  @clause( \"%d\" )%nwhen%n  %s%nthen%n  %s%nend%n" + term,
                    clause, clause, due ? "every month" : english, due ? english : "charge 1 EUR");
        }
    }

    @TempDir
    Path home;

    private static List<Feature> features() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        return ROW.matcher(readme.substring(readme.indexOf("## What clauses can say"))).results().map(Feature::of).toList();
    }

    @Test
    void each_sentence_is_the_one_that_avenant_writes_in_either_language() throws IOException {
        List<Feature> features = features();
        assertThat(features).hasSizeGreaterThan(20);
        for (String currency : List.of("EUR", "USD")) {
            Workspace workspace = contract(currency, features);
            for (Feature feature : features.stream().filter(f -> isIn(currency, f)).toList()) {
                assertThat(words(workspace, "en")).contains(" " + feature.english() + "\n");
                assertThat(words(workspace, "fr")).contains(" " + feature.french() + "\n");
            }
        }
    }

    private static boolean isIn(String currency, Feature feature) {
        return feature.english().contains(" USD") == currency.equals("USD");
    }

    private Workspace contract(String currency, List<Feature> features) throws IOException {
        String rules = IntStream.range(0, features.size())
                .filter(i -> isIn(currency, features.get(i)))
                .mapToObj(i -> features.get(i).rule(i + 1))
                .collect(Collectors.joining());
        String phase = "rule \"99 Per act\"\n  @clause( \"99\" )\nwhen\n  every month\nthen\n  the month is in the per-act phase\nend\n";
        return Workspace.with(home.resolve(currency))
                .write("contracts/tiny/contract.yaml", "client: A\nprovider: B\ncurrency: " + currency + "\nfrom: 2026-01-01\nuntil: 2026-12-31\nlanguage: en\n")
                .write("contracts/tiny/measures.yaml", Files.readString(Path.of("src/test/resources/mechanisms/measures.yaml")))
                .write("contracts/tiny/facts.csv", "month,calls answered\n2026-01,1\n")
                .write("rules/tiny/rules.dslr", "expander en.dsl\n" + rules + phase);
    }

    /** The clause book on lines as long as they need, with plain spaces. */
    private static String words(Workspace workspace, String language) {
        Call call = workspace.call("--language", language, "clauses", "tiny", "--format", "md");
        assertThat(call.err()).isEmpty();
        return call.out().replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @Test
    void each_sentence_stands_in_the_file_that_shows_it() throws IOException {
        for (Feature feature : features()) {
            assertThat(Files.readAllLines(feature.shown())).as(feature.mechanism())
                    .anyMatch(line -> line.strip().equals(feature.english()) || line.strip().equals(feature.french()));
        }
    }

    @Test
    void each_clause_of_an_example_says_much_the_same() throws IOException {
        List<Feature> shown = features().stream().filter(feature -> feature.example().isPresent()).toList();
        assertThat(shown).hasSizeGreaterThan(20);
        assertThat(shown).extracting(feature -> feature.example().get().contract()).containsAll(ExampleContractsTest.contracts());
        for (Feature feature : shown) {
            Example example = feature.example().get();
            assertThat(example.rules()).startsWith(Path.of("rules", example.contract()));
            assertThat(Files.readString(example.rules())).contains("@clause( \"" + example.clause() + "\" )");
            assertThat(sentences(example)).as(feature.mechanism()).anyMatch(feature::isLike);
        }
    }

    /** What the rules of a clause say, line by line, as the clause book has it. */
    private static List<String> sentences(Example example) {
        String book = Call.of("clauses", example.contract(), "--language", "en", "--format", "md").out().replace('\u00a0', ' ');
        String clause = book.split("(?m)^## Clause " + Pattern.quote(example.clause()) + "\\b(?!\\.)")[1].split("(?m)^## ")[0];
        return clause.lines()
                .filter(line -> line.startsWith("  - "))
                .map(line -> line.replaceFirst("  - (→ )?", ""))
                .toList();
    }
}
