package org.avenant.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.avenant.contract.Contract;
import org.avenant.facts.Indices;
import org.avenant.facts.Period;
import org.avenant.files.Root;
import org.avenant.language.Language;
import org.avenant.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is accepted can be read in English and in French, and what is read is the same rule: from canonical DRL,
 * from the English sentences and from the French ones.
 */
class RoundTripTest {

    private static final Root ROOT = new Root(Path.of(""));

    /** Reads rules in any spelling, for a contract. */
    private record Reader(Lexicon lexicon, Phrasebook phrasebook, Speech speech) {

        static Reader of(String contract, Indices indices) {
            Contract agreed = ROOT.contract(contract);
            var folder = ROOT.open(agreed);
            Lexicon lexicon = new Lexicon(folder.measures(), indices, agreed.money());
            Phrasebook phrasebook = Phrasebook.read(folder.phrasebooks().stream().map(f -> new RuleSource(f.name(), f.text())).toList());
            return new Reader(lexicon, phrasebook, new Speech(phrasebook, lexicon));
        }

        /** The rules of a text, or empty where something in it is refused. */
        Optional<List<Rule>> read(String name, String text) {
            RuleSource source = new RuleSource(name, text);
            List<Rule> rules = new RuleReader(lexicon, new SentenceReader(phrasebook, lexicon, Language.ENGLISH)).read(source);
            return source.problems().isEmpty() && speech.notSayable(rules).isEmpty() ? Optional.of(rules) : Optional.empty();
        }

        Rule one(String name, String text) {
            RuleSource source = new RuleSource(name, text);
            List<Rule> rules = new RuleReader(lexicon, new SentenceReader(phrasebook, lexicon, Language.ENGLISH)).read(source);
            assertThat(source.problems()).as(text).extracting(Problem::toString).isEmpty();
            return rules.get(0);
        }

        void demandSame(Rule rule) {
            String canonical = Canonical.print(rule);
            assertThat(Canonical.print(one("again.drl", plain(canonical)))).isEqualTo(canonical);
            for (Language language : Language.values()) {
                String sentences = sentences(rule, language);
                Rule again = one("again.dslr", sentences);
                assertThat(Canonical.print(again)).as(sentences).isEqualTo(canonical);
                assertThat(again.then()).as(sentences).isEqualTo(rule.then());
            }
        }

        private String sentences(Rule rule, Language language) {
            List<String> lines = new ArrayList<>(List.of("expander " + language.code() + ".dsl"));
            plain(Canonical.print(rule)).lines().takeWhile(line -> !line.equals("when")).forEach(lines::add);
            lines.add("when");
            lines.addAll(speech.conditions(rule, language));
            lines.add("then");
            lines.addAll(speech.dues(rule, language));
            lines.add("end\n");
            return String.join("\n", lines);
        }

        /** Canonical DRL as a person would write it: letters for their escapes, numbers without their type, columns by name. */
        private static String plain(String canonical) {
            String letters = Pattern.compile("\\\\u([0-9A-F]{4})").matcher(canonical)
                    .replaceAll(escape -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
            return letters.replaceAll("(?<=[<=>] \\d{1,9}(?:\\.\\d{1,6})?)B", "").replaceAll("(?:said|figure)\\( \"(\\w+)\" \\)", "$1");
        }
    }

    private static final Reader HELIOS = Reader.of("helios-telecom", RevisionLanguagesTest.INDICES);
    private static final Indices OF_THE_PAGE = new Indices(List.of(RevisionLanguagesTest.index("Wages", "Salaires", Period.month(YearMonth.of(2026, 9)))));

    @Test
    void generated_rules_are_the_same_in_every_spelling() {
        int said = 0;
        for (long seed = 0; seed < Integer.getInteger("avenant.rules", 6_000); seed++) {
            String drl = new GeneratedRule(seed, HELIOS.lexicon()).drl();
            Optional<List<Rule>> rules = HELIOS.read("sample.drl", drl);
            said += rules.isPresent() ? 1 : 0;
            rules.ifPresent(read -> HELIOS.demandSame(read.get(0)));
        }

        // Many combinations have no sentence and are refused; the others must be very many.
        assertThat(said).isGreaterThan(1_500);
    }

    @ParameterizedTest
    @MethodSource("org.avenant.cli.ExampleContractsTest#contracts")
    void the_rules_of_the_examples_are_the_same_in_every_spelling(String contract) throws IOException {
        Contract agreed = ROOT.contract(contract);
        var folder = ROOT.open(agreed);
        Reader reader = Reader.of(contract, folder.indices());
        List<Rule> rules = RuleBook.read(sources(folder.ruleFiles()), sources(folder.phrasebooks()), agreed, folder.measures(), folder.indices()).rules();

        assertThat(rules).isNotEmpty();
        rules.forEach(reader::demandSame);
    }

    private static List<RuleSource> sources(List<org.avenant.files.ContractFolder.RuleFile> files) {
        return files.stream().map(file -> new RuleSource(file.name(), file.text())).toList();
    }

    @Test
    void the_samples_of_the_page_on_writing_clauses_are_the_same_in_every_spelling() throws IOException {
        Reader reader = Reader.of("quickstart", OF_THE_PAGE);
        String page = Files.readString(Path.of("rules/README.md"));
        List<Rule> rules = Pattern.compile("(?ms)^```(drl|en|fr)\n(.*?)^```").matcher(page).results()
                .flatMap(sample -> samples(reader, sample.group(1), sample.group(2)))
                .toList();

        assertThat(rules).hasSizeGreaterThan(10);
        rules.forEach(reader::demandSame);
    }

    private static Stream<Rule> samples(Reader reader, String language, String text) {
        return language.equals("drl")
                ? reader.read("sample.drl", text).orElseThrow().stream()
                : reader.read("sample.dslr", "expander " + language + ".dsl\n" + text).orElseThrow().stream();
    }
}
