package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code avenant new}, in a root of its own. */
class NewTest {

    /**
     * By hand from the wording. January, from the 16th: 310.00 × 16/31 + 400 h × 28.50 + 500 × 3.00 = 160.00 + 11,400.00
     * + 1,500.00 = 13,060.00; 3,720 of 4,000 are 93 %, a bonus of 2 %. February: 310.00 + 22,800.00 + 2,700.00 =
     * 25,810.00; 6,240 of 8,000 are 78 %, 7 points below 85 %, a malus of 7 % that the limit cuts to 5 %, 1,290.50.
     */
    private static final String SMALL = """
            month,clause,kind,amount
            2026-01,2.1,fee,160.00
            2026-01,2.2,fee,11400.00
            2026-01,2.3,fee,1500.00
            2026-01,3.1,bonus,261.20
            2026-01,total,total,13321.20
            2026-02,2.1,fee,310.00
            2026-02,2.2,fee,22800.00
            2026-02,2.3,fee,2700.00
            2026-02,3.1,malus,-1806.70
            2026-02,3.2,cap,516.20
            2026-02,total,total,24519.50
            """;

    @TempDir
    Path home;

    /** Every file of a root, with what is in it. */
    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void in_an_empty_folder_a_small_contract_evaluates_at_once(String language) throws IOException {
        Workspace root = new Workspace(home);

        Call made = root.call("new", "acme", "--language", language);

        assertThat(made.code()).isZero();
        assertThat(made.err()).isEmpty();
        assertThat(made.out().lines().takeWhile(line -> !line.isEmpty()).sorted().toList()).isEqualTo(List.copyOf(files(home).keySet()));
        assertThat(root.call("check", "--classic")).isEqualTo(new Call(Exit.WELL, "", ""));
        assertThat(root.call("evaluate", "acme", "2026-01..2026-02", "--format", "csv")).isEqualTo(new Call(Exit.WELL, SMALL, ""));
        assertThat(Json.read(root.call("evaluate", "acme", "--format", "json").out()).get("language").asString()).isEqualTo(language);
    }

    @Test
    void the_commands_that_it_ends_with_reach_the_contract() {
        Call made = new Workspace(home).call("new", "acme", "--language", "en");

        List<String> commands = made.out().lines().dropWhile(line -> !line.isEmpty()).skip(1).toList();

        assertThat(commands).containsExactly("avenant --root " + home + " check acme", "avenant --root " + home + " evaluate acme");
        assertThat(commands).allMatch(command -> Call.of(command.substring("avenant ".length()).split(" ")).code() == Exit.WELL);
    }

    @Test
    void a_root_with_a_space_is_quoted_in_them() throws IOException {
        Path spaced = Files.createDirectory(home.resolve("our contracts"));

        assertThat(Call.at(spaced, "new", "acme").out()).contains("avenant --root \"" + spaced + "\" check acme\n");
    }

    @Test
    void what_contracts_share_is_left_as_it_is_and_what_is_missing_is_added() {
        Workspace root = Workspace.with(home, "quickstart")
                .append("rules/measures.yaml", "# Our own remark.\n")
                .delete("rules/phrasebook/fr.dsl");
        String measures = root.read("rules/measures.yaml");

        Call made = root.call("new", "acme");

        assertThat(root.read("rules/measures.yaml")).isEqualTo(measures);
        assertThat(made.out()).contains("rules/phrasebook/fr.dsl\n").doesNotContain("measures.yaml", "en.dsl");
        assertThat(root.call("check")).isEqualTo(new Call(Exit.WELL, "", ""));
    }

    /** What is written into a customer's root is what the project itself works with. */
    @Test
    void what_contracts_share_is_the_projects_own() throws IOException {
        new Workspace(home).call("new", "acme");

        for (String folder : List.of("rules/phrasebook", "rules/schemas")) {
            assertThat(files(home.resolve(folder))).isEqualTo(files(Path.of(folder)));
        }
        assertThat(files(home)).containsEntry("rules/measures.yaml", Files.readString(Path.of("rules/measures.yaml")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        ".", "..", "../acme", "a/b", "a\\b", "/acme", "C:acme", ".acme", "acme.", "a b", "con", "Aux", "nul.txt", "LPT1",
        "phrasebook", "Schemas", "measures.yaml"
    })
    void a_name_that_is_no_plain_folder_everywhere_is_refused(String name) throws IOException {
        Call refused = Call.at(home, "--language", "en", "new", name);

        assertThat(refused.code()).isEqualTo(Exit.UNUSABLE);
        assertThat(refused.err()).startsWith("not-a-contract-name\n“" + name + "” cannot be the name of a new contract.\n");
        assertThat(files(home)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme-2026", "2026", "A.3_b", "console", "com"})
    void other_plain_names_are_taken(String name) {
        assertThat(Call.at(home, "new", name).code()).isZero();
        assertThat(Call.at(home, "check", name)).isEqualTo(new Call(Exit.WELL, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "new quickstart", "new QuickStart", "new acme --like quikstart", "new acme --language de", "new acme --like broken",
        "new acme --like broken --language fr", "new taken"
    })
    void what_is_refused_leaves_the_root_as_it_was(String call) throws IOException {
        Workspace root = Workspace.with(home, "quickstart").write("rules/taken/notes.md", "Notes.\n");
        root.copyTree(Path.of("contracts/quickstart"), "contracts/broken");
        root.write("rules/broken/02.dslr", "expander en.dsl\nrule \"2.1\"\n  @clause( \"2.1\" )\nwhen\nthen\n  chrage\nend\n");
        Map<String, String> before = files(home);

        Call refused = root.call(call.split(" "));

        assertThat(refused.code()).isEqualTo(Exit.UNUSABLE);
        assertThat(refused.out()).isEmpty();
        assertThat(files(home)).isEqualTo(before);
    }

    @Test
    void a_root_that_is_not_there_is_not_made() {
        Call refused = Call.at(home.resolve("nowhere"), "--language", "en", "new", "acme");

        assertThat(refused.code()).isEqualTo(Exit.UNUSABLE);
        assertThat(refused.err()).startsWith("folder-missing\n").contains("--root");
        assertThat(home.resolve("nowhere")).doesNotExist();
    }
}
