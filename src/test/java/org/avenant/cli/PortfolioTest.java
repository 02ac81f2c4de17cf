package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All contracts of a root in one call. */
class PortfolioTest {

    private static final String[] CONTRACTS = {"helios-telecom", "marlow-retail", "pacific-helpdesk", "quickstart"};

    @TempDir
    Path home;

    @TempDir
    Path other;

    private Workspace workspace;

    @BeforeEach
    void copy() {
        workspace = Workspace.with(home.resolve("root"), CONTRACTS);
    }

    private Call all(String... more) {
        return workspace.call(Stream.concat(Stream.of("--language", "en", "evaluate", "--all"), Stream.of(more)).toArray(String[]::new));
    }

    /** The total of some months, from the amounts that were computed apart. */
    private static String total(String contract, String from, String until) {
        try {
            return Files.readAllLines(Path.of("src/test/resources", contract, "expected.csv")).stream()
                    .map(row -> row.split(","))
                    .filter(cells -> cells[1].equals("total") && cells[0].compareTo(from) >= 0 && cells[0].compareTo(until) <= 0)
                    .map(cells -> new BigDecimal(cells[3]))
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .toPlainString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    @Test
    void each_contract_is_a_line_and_all_of_them_another() {
        assertThat(total("helios-telecom", "2026-01", "2026-06")).isEqualTo("470377.12");
        assertThat(total("marlow-retail", "2026-01", "2026-06")).isEqualTo("470001.95");
        assertThat(total("pacific-helpdesk", "2026-01", "2026-06")).isEqualTo("264950.55");
        assertThat(total("quickstart", "2026-01", "2026-06")).isEqualTo("95194.70");

        Call call = all("2026-01..2026-06");

        assertThat(call).isEqualTo(new Call(Exit.PROBLEM, """
                helios-telecom    2026-01..2026-06      470,377.12 EUR
                marlow-retail     2026-01..2026-06      470,001.95 EUR
                pacific-helpdesk  2026-01..2026-06      264,950.55 USD  provisional, 3 exceptions
                quickstart        2026-01..2026-06       95,194.70 GBP
                4 contracts · 940,379.07 EUR · 95,194.70 GBP · 264,950.55 USD · provisional · 3 exceptions
                """, ""));
    }

    @Test
    void some_contracts_by_name_in_french() {
        assertThat(workspace.call("--language", "fr", "evaluate", "quickstart", "helios-telecom", "2026-06")).isEqualTo(new Call(Exit.WELL, """
                quickstart      2026-06       18\u202f676,20\u00a0GBP
                helios-telecom  2026-06       62\u202f092,10\u00a0EUR
                2 contrats · 62\u202f092,10\u00a0EUR · 18\u202f676,20\u00a0GBP
                """, ""));
    }

    @Test
    void without_a_month_each_has_its_own_last() {
        assertThat(all().out()).contains("helios-telecom    2026-11", "quickstart        2026-06");
    }

    @Test
    void statements_are_the_files_that_one_call_each_would_print() {
        all("2026-05..2026-06", "--out", other.toString(), "--format", "json");

        Map<String, String> files = files(other);
        assertThat(files).containsOnlyKeys(Stream.concat(
                Stream.of("summary.csv"),
                Stream.of(CONTRACTS).flatMap(contract -> Stream.of(contract + "/2026-05.json", contract + "/2026-06.json"))).toList());
        for (String contract : CONTRACTS) {
            assertThat(files.get(contract + "/2026-06.json"))
                    .isEqualTo(workspace.call("--language", "en", "evaluate", contract, "2026-06", "--format", "json").out());
        }
    }

    @Test
    void the_summary_is_a_table_for_programs() {
        all("2026-05", "--out", other.toString());

        List<String> rows = files(other).get("summary.csv").lines().toList();
        assertThat(rows.get(0)).isEqualTo("contract,months,total,currency,state,exceptions,seal");
        assertThat(rows.get(1)).matches("helios-telecom,2026-05," + total("helios-telecom", "2026-05", "2026-05") + ",EUR,final,0,[0-9a-f]{64}");
        assertThat(rows).hasSize(5);
    }

    @Test
    void what_is_wrong_with_one_does_not_stop_the_others() {
        workspace.edit("contracts/marlow-retail/contract.yaml", text -> text.replace("currency:", "curency:"));
        workspace.edit("contracts/quickstart/contract.yaml", text -> text.replaceAll("until: .*", "until: 2026-03-31"));
        workspace.edit("contracts/quickstart/facts.csv", text -> text.replaceAll("(?m)^2026-0[4-6].*\n", ""));

        String pacific = total("pacific-helpdesk", "2026-06", "2026-06").replace("41852", "41,852");

        Call call = all("2026-06");

        assertThat(call.out()).isEqualTo("""
                helios-telecom    2026-06       62,092.10 EUR
                marlow-retail                                  not evaluated
                pacific-helpdesk  2026-06       %s USD
                quickstart                                     outside its term
                4 contracts · 62,092.10 EUR · %2$s USD · 1 outside its term · 1 not evaluated
                """.formatted(pacific, pacific));
        assertThat(call.err()).startsWith("contracts/marlow-retail/contract.yaml:");
        assertThat(call.code()).isEqualTo(Exit.UNUSABLE);
    }

    @Test
    void a_month_that_lacks_facts_is_told_and_the_others_are_evaluated() {
        workspace.edit("contracts/quickstart/facts.csv", text -> text.replaceAll("(?m)^2026-06.*\n", ""));

        Call call = workspace.call("--language", "en", "evaluate", "helios-telecom", "quickstart", "2026-05..2026-06");

        assertThat(call.out()).contains("quickstart      2026-05 ").contains(" GBP  1 exception\n");
        assertThat(call.err()).isEqualTo("""
                quickstart  month-without-facts
                quickstart has no facts for June 2026.
                Its facts run from January 2026 to May 2026. Add a row to contracts/quickstart/facts.csv, or ask for another month.
                """);
        assertThat(call.code()).isEqualTo(Exit.UNUSABLE);
    }

    @Test
    void a_call_that_goes_on_does_what_is_new_and_tells_the_same() throws IOException {
        all("2026-05..2026-06", "--out", other.toString());
        FileTime long_ago = FileTime.fromMillis(0);
        for (String contract : CONTRACTS) {
            Files.setLastModifiedTime(other.resolve(contract + "/2026-05.txt"), long_ago);
        }
        workspace.edit("contracts/quickstart/facts.csv", text -> text.replaceAll("(?m)^(2026-05,\\d+)", "$11"));
        Files.delete(other.resolve("pacific-helpdesk/2026-06.txt"));

        Call resumed = all("2026-05..2026-06", "--out", other.toString(), "--resume");

        assertThat(Stream.of(CONTRACTS).filter(contract -> other.resolve(contract + "/2026-05.txt").toFile().lastModified() == 0))
                .containsExactly("helios-telecom", "marlow-retail");
        Path fresh = home.resolve("fresh");
        assertThat(resumed).isEqualTo(all("2026-05..2026-06", "--out", fresh.toString()));
        assertThat(files(other)).isEqualTo(files(fresh));
    }

    @Test
    void a_month_without_facts_is_told_again_by_a_call_that_goes_on() {
        workspace.edit("contracts/quickstart/facts.csv", text -> text.replaceAll("(?m)^2026-06.*\n", ""));
        Call first = all("2026-06", "--out", other.toString());

        assertThat(first.err()).startsWith("quickstart  month-without-facts\n");
        assertThat(first.code()).isEqualTo(Exit.UNUSABLE);
        assertThat(all("2026-06", "--out", other.toString(), "--resume")).isEqualTo(first);
    }

    @Test
    void what_was_changed_since_is_written_again() throws IOException {
        Call whole = all("2026-05", "--out", other.toString());
        Map<String, String> files = files(other);
        Files.writeString(other.resolve("quickstart/2026-05.txt"), "another text");
        Files.writeString(other.resolve("summary.csv"), files.get("summary.csv")
                .replaceAll("(?m)^(helios-telecom),2026-05,", "$1,May-26,").replaceAll("(?m)^(marlow-retail,2026-05,\\d+\\.\\d)\\d,", "$1,"));

        assertThat(all("2026-05", "--out", other.toString(), "--resume")).isEqualTo(whole);
        assertThat(files(other)).isEqualTo(files);
    }

    @Test
    void what_lies_behind_a_link_counts() throws IOException {
        Path elsewhere = Files.move(home.resolve("root/contracts/quickstart"), home.resolve("elsewhere"));
        Files.createSymbolicLink(home.resolve("root/contracts/quickstart"), elsewhere);
        Call before = all("2026-05", "--out", other.toString());
        workspace.edit("contracts/quickstart/facts.csv", text -> text.replaceAll("(?m)^(2026-05,\\d+)", "$11"));

        assertThat(all("2026-05", "--out", other.toString(), "--resume").out())
                .isEqualTo(all("2026-05").out())
                .isNotEqualTo(before.out());
    }

    @Test
    void a_call_for_some_goes_on_without_forgetting_the_others() {
        all("2026-05", "--out", other.toString());
        Map<String, String> files = files(other);

        workspace.call("--language", "en", "evaluate", "quickstart", "2026-05", "--out", other.toString(), "--resume");

        assertThat(files(other).get("summary.csv").lines().filter(row -> !row.startsWith("quickstart,")))
                .isEqualTo(files.get("summary.csv").lines().filter(row -> !row.startsWith("quickstart,")).toList());
    }

    @Test
    void a_table_has_no_room_for_exceptions_so_they_are_told() {
        Call call = all("2026-03", "--out", other.toString(), "--format", "csv");

        assertThat(call.err()).isEqualTo(
                workspace.call("--language", "en", "evaluate", "pacific-helpdesk", "2026-03", "--format", "csv").err()).isNotEmpty();
        assertThat(call.code()).isEqualTo(Exit.PROBLEM);
    }

    @Test
    void months_of_no_contract_are_no_success() {
        Call call = all("2206-04");

        assertThat(call.err()).isEqualTo("""
                months-of-no-contract
                No contract here runs in April 2206.
                Check the months, and “from” and “until” in the contracts' contract.yaml.
                """);
        assertThat(call.code()).isEqualTo(Exit.UNUSABLE);
        assertThat(all("2206-04..2206-06").err()).contains("runs in April 2206, nor in any month until June 2206.");
    }

    @Test
    void a_contract_asked_for_by_name_must_have_the_months() {
        Call call = workspace.call("--language", "en", "evaluate", "helios-telecom", "quickstart", "2206-04..2206-06");

        assertThat(call.err()).startsWith("helios-telecom  month-without-facts\nhelios-telecom has no facts for April 2206.\n")
                .contains("\n\nquickstart  month-without-facts\n");
        assertThat(call.code()).isEqualTo(Exit.UNUSABLE);
    }

    @Test
    void another_form_or_another_language_is_new() throws IOException {
        all("2026-05", "--out", other.toString());
        Files.setLastModifiedTime(other.resolve("helios-telecom/2026-05.txt"), FileTime.fromMillis(0));

        workspace.call("--language", "fr", "evaluate", "--all", "2026-05", "--out", other.toString(), "--resume");

        assertThat(files(other).get("helios-telecom/2026-05.txt"))
                .isEqualTo(workspace.call("--language", "fr", "evaluate", "helios-telecom", "2026-05").out());
    }

    @Test
    void a_summary_that_nobody_can_read_is_as_none() {
        workspace.write("../../" + other.getFileName() + "/summary.csv", "what is this");
        Call whole = all("2026-05", "--out", other.toString());

        assertThat(all("2026-05", "--out", other.toString(), "--resume")).isEqualTo(whole);
    }

    @Test
    void a_folder_without_a_name_is_none() {
        assertThat(all("2026-05", "--out", "")).isEqualTo(new Call(Exit.UNUSABLE, "", """
                argument-missing
                Something is missing: --out DIR.
                “avenant COMMAND --help” shows what the command takes, with examples.
                """));
    }

    @Test
    void statements_do_not_go_among_the_contracts_by_way_of_a_link() throws IOException {
        Path link = Files.createSymbolicLink(home.resolve("link"), home.resolve("root/contracts"));

        assertThat(all("2026-05", "--out", link.resolve("new").toString()).err()).startsWith("output-among-input\n");
    }

    @Test
    void statements_do_not_go_among_the_contracts() {
        Path folder = home.resolve("root/contracts/statements");

        Call call = all("2026-05", "--out", folder.toString());

        assertThat(call).isEqualTo(new Call(Exit.UNUSABLE, "", """
                output-among-input
                %s is where contracts and rules are kept; statements written there would be taken for them.
                Name a folder of its own with --out.
                """.formatted(folder)));
        assertThat(folder).doesNotExist();
    }

    @Test
    void contracts_that_agree_on_a_rule_folder_give_what_each_gives_alone() {
        for (String contract : List.of("north", "south")) {
            workspace.copyTree(Path.of("contracts/quickstart"), "contracts/" + contract);
            workspace.append("contracts/" + contract + "/contract.yaml", "\nrules: quickstart\n");
        }
        workspace.edit("contracts/south/facts.csv", text -> text.replaceAll("(?m)^(2026-06,\\d+)", "$11"));

        all("2026-06", "--out", other.toString());

        assertThat(files(other).get("north/2026-06.txt")).isEqualTo(workspace.call("--language", "en", "evaluate", "north", "2026-06").out());
        assertThat(files(other).get("south/2026-06.txt"))
                .isEqualTo(workspace.call("--language", "en", "evaluate", "south", "2026-06").out())
                .isNotEqualTo(files(other).get("north/2026-06.txt").replace("north", "south"));
    }
}
