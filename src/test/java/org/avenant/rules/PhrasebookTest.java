package org.avenant.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.contract.Contract;
import org.avenant.facts.Indices;
import org.avenant.files.ContractFolder;
import org.avenant.files.Root;
import org.avenant.language.Language;
import org.avenant.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The phrasebook says the same in both languages, says each thing clearly, and can be read in both directions. */
class PhrasebookTest {

    private static final Root ROOT = new Root(Path.of(""));
    private static final Contract CONTRACT = ROOT.contract("helios-telecom");
    private static final ContractFolder FOLDER = ROOT.open(CONTRACT);
    private static final Lexicon LEXICON = new Lexicon(FOLDER.measures(), Indices.NONE, CONTRACT.money());
    private static final Phrasebook BOOK = Phrasebook.read(FOLDER.phrasebooks().stream()
            .map(file -> new RuleSource(file.name(), file.text()))
            .toList());

    private static Stream<Entry> entries(Language language) {
        return Stream.concat(BOOK.entries(language, true).stream(), BOOK.entries(language, false).stream());
    }

    /** The DRL with its holes by type, so that two languages may call a hole by other names. */
    private static String meaning(Entry entry) {
        String drl = entry.drl();
        for (Map.Entry<String, Hole> hole : entry.holes().entrySet()) {
            drl = drl.replace("{" + hole.getKey() + "}", "{" + hole.getValue() + "}");
        }
        return drl;
    }

    /** Where only one language tells one from many, the other says both alike. */
    @Test
    void what_can_be_said_in_one_language_can_be_said_in_the_other() {
        assertThat(meanings(Language.ENGLISH)).isEqualTo(meanings(Language.FRENCH));
    }

    private static Set<String> meanings(Language language) {
        return entries(language).filter(entry -> !entry.holes().containsValue(Hole.ONE)).map(PhrasebookTest::meaning).collect(Collectors.toSet());
    }

    /** An entry of a language, with a line that it reads. */
    record Sample(Language language, Entry entry, String line) {
        @Override
        public String toString() {
            return line;
        }
    }

    static List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        for (Language language : Language.values()) {
            entries(language).forEach(entry -> samples.add(new Sample(language, entry, line(language, entry))));
        }
        return samples;
    }

    private static String line(Language language, Entry entry) {
        boolean french = language == Language.FRENCH;
        Map<String, String> words = new HashMap<>();
        entry.holes().forEach((name, hole) -> words.put(name, switch (hole) {
            case KPI, FIGURE -> french ? "le délai moyen d'attente" : "the average speed of answer";
            case VOLUME -> french ? "d'appels traités" : "calls answered";
            case NUMBER -> french ? (name.equals("w") ? "2 250,5" : "1 250,5") : name.equals("w") ? "2,250.5" : "1,250.5";
            case MONEY -> french ? (name.equals("w") ? "2 250,50 €" : "1 250,50 €") : name.equals("w") ? "2,250.50 EUR" : "1,250.50 EUR";
            case COUNT -> name.equals("k") ? "9" : "3";
            case ONE -> "1";
            case QUANTITY -> french ? (name.equals("w") ? "92,5 secondes" : "30 secondes") : name.equals("w") ? "92.5 seconds" : "30 seconds";
            case WINDOW -> french ? "les 3 derniers mois" : "the last 3 months";
            case SIDE -> french ? "au-dessus de 60 secondes" : "above 60 seconds";
            case ROUNDING -> french ? "par défaut à 0,5" : "down to 0.5";
            case NAME -> french ? "rodage" : "ramp-up";
            case MONTH -> french ? "mars" : "March";
            case CLAUSE -> "4.2(b)";
            case KIND -> french ? "une pénalité" : "a penalty";
            case INCIDENT, NONE -> (hole == Hole.INCIDENT ? "" : french ? "aucune " : "no ") + (french
                    ? "livraison tardive dont le retard dépasse 15 jours et dont la valeur est d'au moins 1 000,50 € qui est la 2e de même nature sur les 12 derniers mois"
                    : "late delivery whose delay is above 15 days and whose value is at least 1,000.50 EUR that is the 2nd of the same nature over the last 12 months");
            case AMOUNT -> french ? "2,5 % des prix des articles 4.2 et 4.3" : "2.5 % of the fees under 4.2 and 4.3";
            case MEANING -> french ? "les prix des articles 4.2 et 4.3" : "the fees under 4.2 and 4.3";
            case CALLS -> french
                    ? "les minutes des appels traités d'au moins 30 secondes, chaque appel compté pour au moins 1 minute, chaque appel par pas de 6 secondes, plus 90 secondes par appel, le total arrondi par défaut à 0,1 minute"
                    : "the minutes of calls answered of at least 30 seconds, each call at least 1 minute, each call in steps of 6 seconds, plus 90 seconds, the total rounded down to 0.1 minutes";
            case SELECTION -> french ? "les bonus et malus de l'article 5" : "the bonuses and maluses under 5";
            case LIMIT -> french ? "au plus 1 000 €, dans les deux sens" : "at most 1,000 EUR, either way";
            case BEYOND -> french ? "au-delà de 10 % des prix de l'article 4.2(b)" : "beyond 10 % of the fees under 4.2(b)";
            case RELEASED -> french ? "50 % de ce qui est en réserve au titre de l'article 4.2(b)" : "50 % of what is held under 4.2(b)";
            case REPRICED -> french ? "les prix des articles 4.2 et 4.3" : "the prices of clauses 4.2 and 4.3";
            case REVISION -> french
                    ? "0,15 + 0,85 × 1 050,5 / 1 000, au plus 1,03, coefficient arrondi au millième supérieur, sur les prix de l'année précédente"
                    : "0.15 + 0.85 × 1,050.5 / 1,000, at most 1.03, rounded up to 0.001, on the prices of the year before";
            case TEXT -> entry.holes().containsValue(Hole.CALLS)
                    ? french ? "minutes facturables" : "billable minutes"
                    : french ? "le droit né" : "the right that arose";
        }));
        return entry.sentence(words);
    }

    private static Rule rule(Language language, boolean condition, String line) {
        String when = condition ? line : "";
        String then = condition ? language == Language.FRENCH ? "rien n'est dû" : "nothing is due" : line;
        String text = "expander " + language.code() + ".dsl\nrule \"1 Sample\" @clause( \"1\" )\nwhen\n" + when + "\nthen\n" + then + "\nend\n";
        RuleSource source = new RuleSource("sample.dslr", text);
        List<Rule> rules = new RuleReader(LEXICON, new SentenceReader(BOOK, LEXICON, Language.ENGLISH)).read(source);
        assertThat(source.problems()).as(line).extracting(Problem::toString).isEmpty();
        return rules.get(0);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sentence_is_the_rule_that_its_reading_in_either_language_is(Sample sample) {
        boolean condition = sample.entry().isCondition();
        Rule rule = rule(sample.language(), condition, sample.line());
        for (Language language : Language.values()) {
            SentenceWriter writer = new SentenceWriter(BOOK, language, LEXICON);
            String read = (condition ? writer.conditions(rule) : writer.dues(rule)).get(0);
            assertThat(Canonical.print(rule(language, condition, read))).as(read).isEqualTo(Canonical.print(rule));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sentence_means_one_thing(Sample sample) {
        Holes holes = LEXICON.holes(sample.language());
        List<String> meanings = BOOK.entries(sample.language(), sample.entry().isCondition()).stream()
                .filter(entry -> entry.pattern(holes::pattern).matcher(Plain.of(sample.line())).matches())
                .map(PhrasebookTest::meaning)
                .distinct()
                .toList();

        assertThat(meanings).containsExactly(meaning(sample.entry()));
    }
}
