package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.avenant.verify.Finding;
import org.avenant.verify.Malformed;
import org.avenant.verify.Verification;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Statements verified from their files alone, and forged in many ways. */
class VerifyTest {

    private static String june;

    @TempDir
    Path home;

    @BeforeAll
    static void evaluate() {
        june = Call.of("evaluate", "quickstart", "2026-06", "--format", "json").out();
    }

    static List<String> contracts() throws IOException {
        return ExampleContractsTest.contracts();
    }

    private Call verify(String text, String... options) throws IOException {
        List<String> call = new ArrayList<>(List.of("verify", Files.writeString(home.resolve("june.json"), text).toString()));
        call.addAll(List.of(options));
        return Call.of(call.toArray(new String[0]));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void every_statement_of_every_example_agrees_and_is_what_the_contract_gives(String contract) throws IOException {
        for (String language : List.of("en", "fr")) {
            String all = Call.of(
                    "evaluate", contract, ExampleContractsTest.range(contract), "--format", "json", "--language", language).out();
            Call call = verify(all, "--contract");
            assertThat(call.err()).isEmpty();
            assertThat(call.code()).isZero();
            assertThat(call.out().lines()).hasSize(Json.read(all).size());
        }
    }

    @Test
    void what_agrees_is_told_in_the_language_of_the_statement_or_of_the_call() throws IOException {
        assertThat(verify(june)).isEqualTo(new Call(Exit.WELL,
                "quickstart, June 2026, agrees: every amount, rounding, figure and sum, down to the total of 18,676.20 GBP.\n", ""));
        assertThat(verify(june, "--language", "fr").out()).isEqualTo(
                "quickstart, juin 2026, concorde : chaque montant, arrondi, chiffre et somme, jusqu'au total de 18\u202f676,20\u00a0GBP.\n");
    }

    /** January is issued with 4,400 calls answered, which turn out to be 4,410: ten more at 2.00 GBP, on February's bill. */
    @Test
    void an_issued_statement_that_carries_a_correction_agrees_too() {
        Workspace own = Workspace.with(home, "quickstart");
        assertThat(own.call("issue", "quickstart", "2026-01").code()).isZero();
        own.edit("contracts/quickstart/facts.csv", text -> text.replace("2026-01,5000,4400", "2026-01,5000,4410"));
        assertThat(own.call("issue", "quickstart", "2026-02").code()).isZero();

        Call february = own.call("verify", home.resolve("contracts/quickstart/statements/2026-02.json").toString(), "--contract");

        assertThat(february.err()).isEmpty();
        assertThat(february.out()).contains("the total of 19,104.20 GBP. The contract gives the same statement today.");
    }

    /** The first place in the text at which {@code written} stands is forged, and the digest computed anew. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "amount": "18000.00"    | "amount": "18100.00"    | amount-differs        | 18100.00 | 18000.00
            "amount": "18000.00"    | "amount": "18000.000"   | amount-differs        | 18000.000 | 18000.00
            "value": "9000"         | "value": "9001"         | recomputation-differs | 18000    | 18002
            "value": "366.2"        | "value": "366.3"        | recomputation-differs | 366.3    | 366.2
            "value": "18310"        | "value": "18311"        | recomputation-differs | 18311    | 18310
            "value": "90"           | "value": "90.1"         | figure-differs        | 90.1     | 90
            "10000"                 | "10001"                 | figure-differs        | 90       | 900000/10001
            "name": "calls answered"| "name": "calls offered" | fact-missing          | calls offered |
            "clause": "2.1",        | "clause": "2.4",        | reference-differs     | 2.1      |
            9,000 calls             | 9,100 calls             | formula-differs       |          | 9100
            "fees": "18310.00"      | "fees": "18311.00"      | subtotal-differs      | 18311.00 | 18310.00
            "section": "fees"       | "section": "performance"| subtotal-differs      | 18310.00 | 18000.00
            "total": "18676.20"     | "total": "18 676"       | total-differs         | 18 676   | 18676.2
            "total": "18676.20"     | "total": "18676.21"     | total-differs         | 18676.21 | 18676.20
            "unit": "GBP"           | "unit": "EUR"           | unit-differs          | GBP      | EUR
            """)
    void a_forgery_is_named(String written, String forged, String problem, String stated, String computed) throws IOException {
        String text = june.replaceFirst(Pattern.quote(written), forged);
        assertThat(text).isNotEqualTo(june);

        Call call = verify(Json.withDigest(text));

        assertThat(call.code()).isEqualTo(Exit.PROBLEM);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains("  " + problem + "\n").contains(stated == null ? "" : stated).contains(computed == null ? "" : computed);
        assertThat(call.err()).doesNotContain("digest-differs");
        assertThat(verify(text).err()).contains("digest-differs");
    }

    /** What a node comes to cannot be taken on trust because its parts were left out, nor a rate because of its counts. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "quickstart 2026-04 | shortfall", "quickstart 2026-04 | rounded", "quickstart 2026-04 | product", "quickstart 2026-04 | excess",
        "quickstart 2026-04 | ratio", "helios-telecom 2026-08 | slice", "quickstart 2026-04 | counts"
    })
    void parts_that_were_left_out_make_no_statement(String statement, String forged) throws IOException {
        String text = Call.of("evaluate", statement.split(" ")[0], statement.split(" ")[1], "--format", "json").out();
        ObjectNode tree = (ObjectNode) Json.read(text);
        ObjectNode first = forged.equals("counts")
                ? (ObjectNode) tree.findParents("counts").get(0)
                : (ObjectNode) tree.findParents("node").stream().filter(node -> node.get("node").asString().equals(forged)).findFirst().orElseThrow();
        first.putArray(forged.equals("counts") ? "counts" : "parts");

        Call call = verify(Json.withDigest(tree.toString()));

        assertThat(call.err()).contains("  not-a-statement\n");
        assertThat(call.code()).isEqualTo(Exit.UNUSABLE);
        assertThat(call.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "\"provisional\": true, | \"provisional\": false,",
        "\"provisional\": [\"fees\"] | \"provisional\": []",
        "\"exceptions\": [.*?\\] | \"exceptions\": []",
    })
    void what_is_open_is_said_alike_everywhere(String written, String forged) throws IOException {
        String text = Call.of("evaluate", "public-helpline", "2008-05", "--format", "json").out();
        String other = Pattern.compile(written.startsWith("\"exc") ? "\"exceptions\": \\[.*?\\]" : "\"provisional\": (?=" + (written.contains("true") ? "true" : "\\[") + ")(?:true|\\[.*?\\])", Pattern.DOTALL)
                .matcher(text).replaceFirst(forged.replace(",", ""));
        assertThat(other).isNotEqualTo(text);

        assertThat(verify(Json.withDigest(other)).err()).contains("  provisional-differs\n", "The statement of 2008-05 says");
    }

    @Test
    void that_a_statement_is_provisional_is_said() throws IOException {
        String text = Call.of("evaluate", "public-helpline", "2008-05", "--format", "json").out();

        assertThat(verify(text, "--language", "en").out()).endsWith("4,985,395.20 GBP. It is provisional: its exceptions are to be settled first.\n");
        assertThat(verify(june, "--language", "en").out()).doesNotContain("provisional");
    }

    @Test
    void the_first_digit_that_does_not_agree_is_marked() throws IOException {
        String text = june.replace("\"total\": \"18676.20\"", "\"total\": \"18696.20\"");
        String file = home.resolve("june.json").toString();
        long line = text.substring(0, text.indexOf("\"total\"")).lines().count();

        assertThat(verify(Json.withDigest(text)).err()).isEqualTo("""
                %s:%d:16  total-differs
                  %d |   "total": "18696.20",
                      |                ^
                The total of 2026-06 is given as 18696.20, and the lines add up to 18676.20.
                The statement was altered, or its maker erred: ask whoever sent it for the statement as issued.
                """.formatted(file, line, line));
        assertThat(verify(Json.withDigest(text), "--language", "fr").err()).endsWith("""
                Le total de 2026-06 est de 18696.20, alors que les lignes font 18676.20.
                Le relevé a été modifié, ou son auteur s'est trompé : demandez à qui l'a envoyé le relevé tel qu'émis.
                """);
    }

    @Test
    void what_no_sum_reaches_is_held_by_the_digest_and_by_the_contract() throws IOException {
        String text = june.replace("Juniper", "").replace("\"Management fee\"", "\"Managing fee\"");

        assertThat(verify(text).err()).contains("digest-differs").doesNotContain("amount-differs");
        assertThat(verify(Json.withDigest(text)).code()).isZero();
        assertThat(verify(Json.withDigest(text), "--contract").err())
                .contains("differs-today")
                .contains("The contract gives another statement of 2026-06 today, under 2.1: it says “Management fee”, and this one “Managing fee”.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "removed | only-today | : it has “2.1 Management fee 310.00”, which this one lacks.",
        "doubled | not-today | : it does not have “2.1 Management fee 310.00”.",
        "swapped | differs-today | : it says “2.1 Management fee 310.00”, and this one “2.2 Calls answered 18000.00”.",
        "in a part | not-today | : it does not have “2.1 a Management fee 310.00”.",
        "a version | not-today | , under 2.1: it does not have “of May”.",
        "no rule | only-today | , under 2.1: it has “rule”, which this one lacks.",
        "a field | not-today | , under 2.1: it does not have “paid”.",
        "no phases | differs-today | : it says “[]”, and this one “{}”.",
        "a text | differs-today | : it says “{}”, and this one “x”.",
        "a maker | not-today | , under 2.1: it does not have “avenant”.",
        "other facts | not-today | : it does not have “calls answered this month”.",
        "first day | differs-today | : it says “2026-06-01”, and this one “2026-06-02”."
    })
    void what_the_contract_gives_otherwise_today_is_named(String forged, String problem, String words) throws IOException {
        ObjectNode statement = (ObjectNode) Json.read(june);
        ArrayNode lines = (ArrayNode) statement.get("lines");
        ObjectNode first = (ObjectNode) lines.get(0);
        switch (forged) {
            case "removed" -> lines.remove(0);
            case "doubled" -> lines.add(first.deepCopy());
            case "swapped" -> lines.insert(1, lines.remove(0));
            case "in a part" -> first.put("part", "a");
            case "a version" -> first.put("version", "of May");
            case "no rule" -> first.remove("rule");
            case "a field" -> first.put("paid", "yes");
            case "no phases" -> statement.putObject("phases");
            case "a text" -> statement.put("fingerprint", "x");
            case "a maker" -> first.put("avenant", "The client owes 1,000,000 GBP.");
            case "other facts" -> {
                ArrayNode facts = (ArrayNode) lines.get(2).get("facts");
                facts.insert(0, facts.objectNode().put("name", "calls answered").put("over", "this month").put("value", "9000").put("unit", "call"));
                facts.remove(1);
            }
            default -> statement.put("from", "2026-06-02");
        }

        String told = verify(statement.toPrettyString(), "--contract", "--language", "en").err();
        assertThat(told).contains("  " + problem + "\n", "The contract gives another statement of 2026-06 today" + words + "\n");
        assertThat(told.split("-today\n")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "[{}]", "{\"contract\": \"quickstart\"}", "12", "# Avenant", "{\"month\": 1, \"month\": 2}"})
    void a_text_that_is_no_statement_is_refused(String text) throws IOException {
        Call call = verify(text, "--language", "en");

        assertThat(call.code()).isEqualTo(Exit.UNUSABLE);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains("not-a-statement\n").contains("The file is no statement of Avenant");
        assertThat(call.err().toLowerCase()).doesNotContain(GalleryTest.ENGINE_WORDS);
    }

    /** A forger may compute the digest; a month that is none cannot be told, nor asked of the contract. */
    @ParameterizedTest
    @ValueSource(strings = {"février", "2026-13", "2026-6", ""})
    void a_statement_of_no_month_is_refused(String month) throws IOException {
        Call call = verify(Json.withDigest(june.replace("\"month\": \"2026-06\"", "\"month\": \"" + month + "\"")), "--language", "en");

        assertThat(call.code()).isEqualTo(Exit.UNUSABLE);
        assertThat(call.err()).contains("june.json:3:12  not-a-statement\n").contains("here “month” is missing, or is something else");
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        assertThat(Call.of("verify", "there-is-none.json").err()).startsWith("file-missing\n");
    }
}
