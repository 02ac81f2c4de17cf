package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.avenant.files.Root;
import org.avenant.language.Language;
import org.avenant.rules.Speech;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each condition of the phrasebook is evaluated beside the DRL it stands for, just below, at and just above what it
 * compares with: both give the same statements, and a comparison gives more than one answer.
 */
class SentencesAtTheirThresholdsTest {

    private static final Pattern ONE_MONTH = Pattern.compile("\\b1 (?:full month|month of|mois civil complet)\\b");
    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)\\}");

    @TempDir
    Path home;

    /** A condition in words and the same in DRL, with the same things named in both. */
    record Twins(Language language, String sentence, String drl) {
        @Override
        public String toString() {
            return sentence;
        }
    }

    static List<Twins> twins() {
        Speech speech = Contracts.speech(new Root(Path.of("")));
        return Stream.of(Language.values())
                .flatMap(language -> speech.sentences(language).stream()
                        .filter(sentence -> !sentence.drl().startsWith("due.") && !sentence.drl().isEmpty())
                        .map(sentence -> new Twins(language, sentence.example(), filled(sentence))))
                .toList();
    }

    /** The DRL with the examples in its holes, by their names in the phrasebook, worked out here on their own. */
    private static String filled(Speech.Sentence sentence) {
        Function<String, String> name = hole -> switch (hole) {
            case "i" -> "kind == \"late delivery\", delay > 15";
            case "m" -> sentence.drl().startsWith("Volume") ? VOLUME : "pickup rate";
            case "o" -> "the calendar quarter";
            case "r" -> "down to 1";
            case "s" -> sentence.drl().startsWith("Settled") ? "the bonuses and maluses" : "below 85";
            case "c" -> "5.1";
            case "k" -> sentence.drl().contains("Outcome") ? "malus" : sentence.drl().contains("calendarMonth") ? "8" : "6";
            case "p" -> sentence.drl().contains("Outcome") ? part(sentence) : "per act";
            case "v" -> bound(sentence, "10000", "1000", "85");
            case "w" -> bound(sentence, "20000", "2000", "92");
            default -> sentence.drl().contains("calendarMonth") ? "6" : ONE_MONTH.matcher(sentence.example()).find() ? "1" : "3";
        };
        return HOLE.matcher(sentence.drl()).replaceAll(hole -> Matcher.quoteReplacement(name.apply(hole.group(1))));
    }

    private static String bound(Speech.Sentence sentence, String number, String money, String rate) {
        return sentence.drl().matches("(?:Volume|Points).*") ? number : sentence.drl().startsWith("Settled") ? money : rate;
    }

    private static String part(Speech.Sentence sentence) {
        Matcher quoted = Pattern.compile("[\"«][\\s\\u00a0\\u202f]*([^\"»]+?)[\\s\\u00a0\\u202f]*[\"»]").matcher(sentence.example());
        assertThat(quoted.find()).isTrue();
        return quoted.group(1);
    }

    private static final String VOLUME = "calls offered";

    /**
     * Calls offered and answered, a quarter a line: months at 84.99, 85, 85.01, 91.99, 92 and 92.0004 %, with 9,999 to
     * 10,001 and 19,999 to 20,001 calls; quarters at 85 and at 92 %, with 10,000, 10,001, 19,999 and 20,000 calls; the
     * last three months all below 85 %. E-mails, at a bonus of 1 EUR each: months at 999 to 1,001 and 1,999 to 2,001,
     * quarters at 999, 1,000, 2,000 and 2,001.
     */
    private static final List<String> FACTS = List.of(
            "9999,9999,0", "10000,8499,0", "10000,8500,0",
            "10000,8501,0", "10001,8400,0", "19999,16000,0",
            "20000,18400,999", "20001,18401,1000", "10000,9199,1001",
            "2000,1600,300", "2000,1700,300", "2000,1800,400",
            "3000,2700,1999", "3000,2760,0", "4000,3740,1",
            "6000,5100,2000", "7000,6300,0", "7000,6300,0",
            "5000,5000,2001", "2500,2400,0", "2501,2500,0",
            "6666,5600,500", "6667,5600,250", "6666,5650,249");

    /** Late deliveries: months with one at 14, 15 and 16 days, and one with two on either side. */
    private static final String INCIDENTS = """
            date,kind,reference,delay
            2026-01-05,late delivery,LV-1,14
            2026-02-05,late delivery,LV-2,15
            2026-03-05,late delivery,LV-3,16
            2026-04-05,late delivery,LV-4,15
            2026-04-06,late delivery,LV-5,16
            2026-05-05,outage,O-1,99
            """;

    private static final YearMonth FIRST = YearMonth.of(2026, 1);

    private Call statements(Twins twins, String file, String text) {
        Workspace tiny = Workspace.with(home.resolve(file));
        tiny.write("contracts/tiny/contract.yaml", "currency: EUR\nfrom: 2026-01-01\nuntil: 2027-12-31\nlanguage: en\n");
        tiny.write("contracts/tiny/facts.csv", "month,calls offered,calls answered,e-mails handled\n" + IntStream.range(0, FACTS.size())
                .mapToObj(month -> FIRST.plusMonths(month) + "," + FACTS.get(month) + "\n")
                .collect(Collectors.joining()));
        tiny.write("contracts/tiny/incidents.csv", INCIDENTS);
        tiny.write("rules/tiny/01-asked.drl", """
                rule "1.1" @clause( "1.1" ) when ContractMonth( number >= 3 ) then due.phase( "per act" ); end
                rule "1.2" @clause( "1.2" ) when ContractMonth( number <= 2 ) then due.phase( "start-up" ); end
                rule "5.1 First" @clause( "5.1" ) when ContractMonth( number <= 3 ) then due.malus( "1 EUR" ); due.points( "10000" ); end
                rule "5.1 Fourth" @clause( "5.1" ) when ContractMonth( number == 4 ) then due.malus( "1 EUR" ); due.points( "15000" ); end
                rule "5.1 Fifth" @clause( "5.1" ) when ContractMonth( number == 5 ) then due.malus( "1 EUR" ); due.points( "20000" ); end
                rule "5.1 Eighth" @clause( "5.1" ) when ContractMonth( number == 8 ) then due.points( "15000" ); end
                rule "5.1 Nothing" @clause( "5.1" ) when then due.otherwiseNothing(); end
                rule "6.1" @clause( "6.1" ) when then due.bonus( "1 EUR per e-mail handled" ); end
                rule "5.1 Part" @clause( "5.1" ) @part( "PART" ) when ContractMonth( number <= 3 ) then due.malus( "1 EUR" ); end
                rule "5.1 Part nothing" @clause( "5.1" ) @part( "PART" ) when ContractMonth( number > 3 ) then due.nothing(); end
                """.replace("PART", twins.drl().contains("part ==") ? twins.drl().replaceAll(".*part == \"([^\"]*)\".*", "$1") : "part"));
        tiny.write("rules/tiny/" + file, text);
        return tiny.call("evaluate", "tiny", "2026-01..2027-12", "--format", "csv", "--language", "en");
    }

    @ParameterizedTest
    @MethodSource("twins")
    void says_what_its_drl_says(Twins twins) {
        String head = "rule \"9.1 Asked\" @clause( \"9.1\" )\nwhen\n  ";
        Call sentence = statements(twins, "09-words.dslr", "expander " + twins.language().code() + ".dsl\n" + head + twins.sentence()
                + "\nthen\n  " + (twins.language() == Language.FRENCH ? "facturer 7 EUR" : "charge 7 EUR") + "\nend\n");
        Call drl = statements(twins, "09-drl.drl", head + twins.drl() + "\nthen\n  due.fee( \"7 EUR\" );\nend\n");

        assertThat(sentence).isEqualTo(drl);
        assertThat(sentence.code()).as(sentence.err()).isNotEqualTo(Exit.UNUSABLE);
        Set<Boolean> answers = new HashSet<>();
        IntStream.range(0, FACTS.size())
                .mapToObj(month -> FIRST.plusMonths(month) + ",9.1,fee,7.00")
                .forEach(line -> answers.add(sentence.out().contains(line)));
        if (!twins.drl().startsWith("Unreported")) {
            assertThat(answers).as(sentence.out()).containsExactlyInAnyOrder(true, false);
        }
    }
}
