package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bash offers behind what was typed. */
@Tag("once")
class CompletionScriptTest {

    /** Bash parts what is typed at blanks and equals signs. */
    private static final String ASK = """
            source ./completion.sh
            COMP_WORDS=($1)
            [ "${1% }" = "$1" ] || COMP_WORDS+=("")
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _avenant
            echo "${COMPREPLY[@]}"
            """;

    @TempDir
    Path home;

    @BeforeEach
    void contracts() {
        assumeTrue(Path.of("/bin/bash").toFile().exists());
        Workspace.with(home, "helios-telecom", "quickstart").write("other/contracts/halden/facts.csv", "").write("completion.sh", Call.of("completion").out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', ignoreLeadingAndTrailingWhitespace = false, value = {
        "avenant ev;evaluate",
        "avenant --l;--language",
        "avenant --language f;fr",
        "avenant --language fr ev;evaluate",
        "avenant evaluate ;helios-telecom quickstart",
        "avenant evaluate q;quickstart",
        "avenant --root other evaluate ;halden",
        "avenant --root = other evaluate ;halden",
        "avenant --root nowhere evaluate ;",
        "avenant evaluate quickstart --f;--format",
        "avenant evaluate quickstart --format ;text json csv",
        "avenant evaluate quickstart --format =;text json csv",
        "avenant evaluate quickstart --format = c;csv",
        "avenant evaluate quickstart --out oth;other",
        "avenant clauses quickstart --format ;text md html",
        "avenant new acme --like q;quickstart",
        "avenant help iss;issue",
        "avenant verify ;",
        "avenant evalute ;",
    })
    void a_call_is_completed(String typed, String offered) throws IOException, InterruptedException {
        Files.writeString(home.resolve("ask.sh"), ASK);
        Process bash = new ProcessBuilder(List.of("/bin/bash", "ask.sh", typed)).directory(home.toFile()).redirectErrorStream(true).start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(said).isEqualTo((offered == null ? "" : offered) + "\n");
    }
}
