package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.avenant.facts.FactType;
import org.avenant.statement.Verb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on writing clauses says what is so. */
class RulesReadmeTest {

    @TempDir
    Path home;

    /** All samples of a kind: {@code drl}, {@code en} or {@code fr}. */
    private static List<String> samples(String kind) throws IOException {
        return Pattern.compile("(?ms)^```" + kind + "\\n(.*?)^```").matcher(page()).results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("rules/README.md"));
    }

    @Test
    void every_sample_stands_in_a_contract_that_is_sound_and_evaluates() throws IOException {
        Workspace quickstart = Workspace.with(home, "quickstart")
                .delete("contracts/quickstart/text.md")
                .write("rules/quickstart/samples.drl", String.join("\n", samples("drl")))
                .write("contracts/quickstart/indices/Wages.csv", samples("index").get(0))
                .write("contracts/quickstart/calls.csv", samples("calls").get(0));
        quickstart.ladders("quickstart", "en", clauses(quickstart));

        assertThat(quickstart.check("quickstart", "--classic")).isEqualTo(new Call(Exit.WELL, "", ""));
        assertThat(quickstart.call("evaluate", "quickstart", "2026-06", "--language", "en").out())
                .contains("6.1       Every way to say an amount")
                .contains("39.00 minutes × 0.95 GBP", "89.00 minutes (40 calls of 20 s: 2 minutes each; 3 calls of 61 s:");
    }

    /** The fees of February are 310 + 18,400 = 18,710; 2 % are 374.20, one started point is 187.10. */
    @Test
    void the_ladder_holds_in_the_contract_it_is_written_for() throws IOException {
        Workspace quickstart = Workspace.with(home, "quickstart")
                .write("contracts/quickstart/ladders/sample.csv", samples("csv").get(0));

        assertThat(quickstart.call("check", "quickstart")).isEqualTo(new Call(Exit.WELL, "", ""));
    }

    /** 310.00 + 14,400.00 - 735.50 = 13,974.50, as the README shows; less 100.50 are 13,874.00. */
    @Test
    void the_disputes_leave_payable_what_the_page_says() throws IOException {
        Workspace quickstart = Workspace.with(home, "quickstart")
                .write("contracts/quickstart/disputes.csv", samples("disputes").get(0));

        assertThat(quickstart.call("evaluate", "quickstart", "2026-04", "--format", "csv").out())
                .contains("2026-04,total,total,13974.50\n2026-04,2.2,disputed fee,100.50\n2026-04,payable,payable,13874.00\n");
        assertThat(page()).contains("13,874.00 of 13,974.50 GBP");
    }

    /** 0.15 + 0.85 x 301.5 / 280 = 1.06526..., up to 1.066; 2.60 x 1.066 = 2.7716; 1,000 chats. */
    @Test
    void the_sample_of_a_revision_gives_what_the_page_says() throws IOException {
        String all = String.join("\n", samples("drl"));
        Workspace quickstart = Workspace.with(home, "quickstart")
                .write("rules/quickstart/samples.drl", all.substring(all.indexOf("rule \"9.1")))
                .write("contracts/quickstart/indices/Wages.csv", samples("index").get(0))
                .edit("contracts/quickstart/contract.yaml", yaml -> yaml.replace("from: 2026-01-16", "from: 2026-01-01").replace("until: 2026", "until: 2027"))
                .write("contracts/quickstart/facts.csv", "month,calls offered,calls answered,chats handled\n2027-01,1000,850,1000\n");

        assertThat(quickstart.call("evaluate", "quickstart", "2027-01", "--format", "csv").out()).contains("9.1,fee,2770.00");
        for (String reading : List.of(
                "4 months before the anniversary, 297.5", "of October before the anniversary, 301.5", "of October 2026, 301.5",
                "last published at the anniversary, 301.5")) {
            String[] told = reading.split(", ");
            quickstart.write("rules/quickstart/samples.drl", "rule \"9.1 One\" @clause( \"9.1\" ) when then due.fee( \"10 GBP\" ); "
                    + "due.revise( \"the amounts under 9.1\", \"Wages " + told[0] + " / 10\" ); end");

            assertThat(quickstart.call("evaluate", "quickstart", "2027-01", "--format", "csv").out()).as(reading).contains("9.1,fee," + told[1] + "0");
            assertThat(page()).contains("`Wages " + told[0] + "`");
        }
    }

    /** 310 + 790 calls at 2.00 are 1,890.00, of which a tenth is held and a fifth is VAT. */
    @Test
    void the_sample_of_what_comes_after_limits_gives_what_the_page_says() throws IOException {
        String sample = samples("drl").stream().filter(s -> s.contains("\"12.1 ")).findFirst().orElseThrow();
        Workspace quickstart = Workspace.with(home, "quickstart")
                .edit("contracts/quickstart/contract.yaml", yaml -> yaml.replace("from: 2026-01-16", "from: 2026-04-01"))
                .write("rules/quickstart/samples.drl", sample + "rule \"6.2\" @clause( \"6.2\" ) when then due.credit( \"1 GBP\" ); end")
                .write("contracts/quickstart/facts.csv", "month,calls offered,calls answered,training hours\n2026-04,1000,790,0\n2026-05,1000,800,0\n");

        assertThat(quickstart.call("evaluate", "quickstart", "2026-04..2026-05", "--format", "csv").out())
                .contains("2026-04,12.1,held,-189.00\n2026-04,12.4,tax,378.00\n", "2026-05,12.1,released,189.00\n");
    }

    private static List<String> clauses(Workspace workspace) {
        return Pattern.compile("(?m)^Clause (\\S+)$").matcher(workspace.call("clauses", "quickstart", "--language", "en").out()).results()
                .map(clause -> clause.group(1))
                .toList();
    }

    /** 10,000 calls offered and 600 abandoned are 6 %; the month's fees are 310 + 18,000 = 18,310. */
    @Test
    void the_first_clause_gives_what_its_wording_says_in_all_three_spellings() throws IOException {
        String facts = "month,calls offered,calls answered,calls abandoned,training hours\n2026-06,10000,9000,600,0\n";
        for (String kind : List.of("en", "fr", "drl")) {
            String file = kind.equals("drl") ? "04-abandoned.drl" : "04-abandoned.dslr";
            String head = kind.equals("drl") ? "" : "expander " + kind + ".dsl\n";
            Workspace quickstart = Workspace.with(home.resolve(kind), "quickstart")
                    .write("rules/quickstart/" + file, head + samples(kind).get(0))
                    .write("contracts/quickstart/facts.csv", facts);

            assertThat(quickstart.call("evaluate", "quickstart", "2026-06", "--format", "csv").out()).as(kind).contains("3.3,malus,-183.10");
        }
    }

    /** 12,000.00 × 7 / 1,000 is 84.00; 2 days at 200.00 are 400.00. */
    @Test
    void the_incidents_give_what_their_clauses_say_in_all_three_spellings() throws IOException {
        String incidents = Pattern.compile("(?ms)^```\\n(date,kind.*?)^```").matcher(page()).results().findFirst().orElseThrow().group(1);
        for (String kind : List.of("en", "fr", "drl")) {
            String file = kind.equals("drl") ? "07-incidents.drl" : "07-incidents.dslr";
            String head = kind.equals("drl") ? "" : "expander " + kind + ".dsl\n";
            String sample = samples(kind).stream().filter(s -> s.contains("\"8.1 ")).findFirst().orElseThrow();
            Workspace quickstart = Workspace.with(home.resolve(kind), "quickstart")
                    .write("rules/quickstart/" + file, head + sample)
                    .write("contracts/quickstart/incidents.csv", incidents);

            assertThat(quickstart.call("evaluate", "quickstart", "2026-06", "--format", "csv").out()).as(kind)
                    .contains("8.1,penalty,-84.00", "8.2,penalty,-400.00");
        }
    }

    /** 80.00 until 14 April and 95.00 from 15 April on. */
    @Test
    void the_sample_of_an_amendment_gives_what_the_page_says() throws IOException {
        String sample = samples("en").stream().filter(s -> s.contains("\"2.9 ")).findFirst().orElseThrow();
        for (String served : List.of("first day, 80.00", "last day, 95.00")) {
            String[] told = served.split(", ");
            Workspace quickstart = Workspace.with(home.resolve(told[0]), "quickstart")
                    .write("rules/quickstart/samples.dslr", sample)
                    .append("contracts/quickstart/contract.yaml", "\nchange inside a month: " + told[0] + "\n");

            assertThat(quickstart.call("evaluate", "quickstart", "2026-04", "--format", "csv").out()).contains("2.9,fee," + told[1]);
            assertThat(quickstart.call("evaluate", "quickstart", "2026-05", "--format", "csv").out()).contains("2.9,fee,95.00");
        }
    }

    /** 80.00 x 14/30 = 37.33, 95.00 x 16/30 = 50.67; 4,600 and 5,700 calls at 2.60. */
    @Test
    void the_sample_of_a_month_that_is_split_gives_what_the_page_says() throws IOException {
        String sample = samples("en").stream().filter(s -> s.contains("\"2.9 ")).findFirst().orElseThrow().replace("GBP\n", "GBP, prorated by calendar days\n");
        String calls = "rule \"2.8 Calls\" @clause( \"2.8\" ) @until( \"2026-04-14\" ) when then due.fee( \"2.60 GBP per call answered\" ); end\n";
        Workspace quickstart = Workspace.with(home, "quickstart")
                .write("rules/quickstart/samples.dslr", sample)
                .write("rules/quickstart/calls.drl", calls + calls.replace("Calls", "More calls").replace("@until", "@from").replace("-14", "-15"))
                .write("contracts/quickstart/facts.csv", samples("parts").get(0))
                .append("contracts/quickstart/contract.yaml", "\nchange inside a month: split\n");

        assertThat(quickstart.call("evaluate", "quickstart", "2026-04", "--format", "csv").out())
                .contains("2.8,fee,11960.00\n2026-04,2.8,fee,14820.00\n2026-04,2.9,fee,37.33\n2026-04,2.9,fee,50.67\n");
        quickstart.write("rules/quickstart/samples.dslr", samples("en").stream().filter(s -> s.contains("\"2.9 ")).findFirst().orElseThrow());
        assertThat(quickstart.call("evaluate", "quickstart", "2026-04").out()).contains("said\n          of a whole month");
    }

    @Test
    void the_sample_of_months_that_start_on_the_22nd_is_what_a_contract_may_say() throws IOException {
        String lines = Pattern.compile("(?ms)^```\\n(month starts on.*?)^```").matcher(page()).results().findFirst().orElseThrow().group(1);
        Workspace quickstart = Workspace.with(home, "quickstart").append("contracts/quickstart/contract.yaml", "\n" + lines);

        assertThat(quickstart.call("evaluate", "quickstart", "2026-04", "--language", "en").out()).contains("\nfrom 22 April 2026 to 21 May 2026\n");
    }

    @Test
    void every_fact_and_every_verb_is_named() throws IOException {
        List<String> words = Arrays.stream(Verb.values()).map(Verb::word).collect(Collectors.toList());
        words.addAll(FactType.words());

        assertThat(words).allMatch(page()::contains);
        for (FactType type : FactType.values()) {
            assertThat(type.fields()).allMatch(field -> field.name().equals("unit") || pageHolds(field.name()));
        }
    }

    private static boolean pageHolds(String word) {
        try {
            return page().contains("`" + word) || page().contains(word + " ==");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
