package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Attacks too long to be written down: each is refused at once, where the same of a sensible size is accepted. */
@Tag("once")
class HugeAttacksTest {

    private static final String DRL = "rules/tiny/09-attack.drl";
    private static final String SENTENCES = "rules/tiny/09-attack.dslr";
    private static final String HEAD = "rule \"9.1 Attack\"\n@clause( \"9.1\" )\nwhen\n";

    @TempDir
    Path home;

    private Workspace tiny;

    @BeforeEach
    void copy() {
        tiny = new Workspace(home);
        tiny.copyTree(Path.of("rules/phrasebook"), "rules/phrasebook");
        tiny.copyTree(Path.of("src/test/resources/problems/sound"), ".");
        tiny.call("evaluate", "tiny", "2026-03");
    }

    /** A text that repeats a piece, three times or very many times. */
    record Growing(String name, String file, String before, String piece, String after, int huge) {

        String times(int times) {
            return before + piece.repeat(times) + after;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Growing> attacks() {
        String nothing = "\nthen\n  due.nothing();\nend\n";
        String fee = HEAD + "then\n  due.fee( \"1 EUR";
        return Stream.of(
                new Growing("ten megabytes of remarks", DRL, "// ", "a remark of very many bytes\n// ", "\n" + HEAD + nothing, 330_000),
                new Growing("remarks that close", DRL, "", "/**/", HEAD + nothing, 300_000),
                new Growing("factors of an amount", DRL, fee, " × 2", "\" );\nend\n", 20_000),
                new Growing("a sum", DRL, fee, " + 1 EUR", "\" );\nend\n", 20_000),
                new Growing("a text", DRL, HEAD + "then\n  due.notice( \"x", "x", "\" );\nend\n", 500_000),
                new Growing("a number", DRL, HEAD + "  Kpi( name == \"CSAT\", value >= 1.0", "0", " )" + nothing, 500_000),
                new Growing("conditions", DRL, HEAD, "  ContractMonth( number >= 1 )\n", nothing, 30_000),
                new Growing("dues", DRL, HEAD + "then\n", "  due.notice( \"x\" );\n", "end\n", 40_000),
                new Growing("a sentence", SENTENCES, HEAD + "  the CSAT is at least 1.0", "0", "\nthen\n  nothing is due\nend\n", 500_000),
                new Growing("sentences", SENTENCES, HEAD, "  the CSAT is at least 1\n", "then\n  nothing is due\nend\n", 20_000),
                new Growing("entries of a phrasebook", "rules/tiny/en.dsl", "", "[when]fine=ContractMonth( number >= 1 )\n", "", 25_000),
                new Growing("words of an entry", "rules/tiny/en.dsl", "[when]fine", " and fine", "=ContractMonth( number >= 1 )\n", 150_000));
    }

    private Call timed(Growing attack, int times) {
        tiny.write(attack.file(), attack.times(times));
        Stopwatch watch = new Stopwatch();
        Call call = tiny.call("evaluate", "tiny", "2026-03", "--language", "en");
        assertThat(watch.spent()).isLessThan(Stopwatch.AT_ONCE);
        return call;
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void is_refused_at_once(Growing attack) {
        Call refused = timed(attack, attack.huge());

        assertThat(refused.code()).as(refused.out()).isEqualTo(Exit.UNUSABLE);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains(attack.file()).doesNotContain("unforeseen").hasSizeLessThan(100_000);
        assertThat(timed(attack, 3).code()).isEqualTo(Exit.WELL);
    }

    @Test
    void twenty_thousand_entries_that_are_none_are_told_at_once() {
        Growing entries = new Growing("entries", "contracts/tiny/contract.yaml",
                IntStream.range(0, 20_000).mapToObj(i -> "clien" + i + ": x\n").collect(Collectors.joining()), "", "", 0);

        assertThat(timed(entries, 0).err()).startsWith("contracts/tiny/contract.yaml:1:1  unknown-key");
    }

    /** Clause 1 gives a bonus of 1 EUR, and each clause the next: four hundred of them. */
    @Test
    void a_long_chain_of_clauses_that_ask_for_each_other_is_no_circle() {
        String first = "rule \"1\" @clause( \"1\" ) when then due.bonus( \"1 EUR\" ); end\n";
        String chain = IntStream.rangeClosed(2, 400)
                .mapToObj(i -> "rule \"%d\" @clause( \"%d\" ) when Outcome( clause == \"%d\", kind == \"bonus\" ) then due.bonus( \"1 EUR\" ); end\n"
                        .formatted(i, i, i - 1))
                .collect(Collectors.joining());
        tiny.delete("rules/tiny/04-prices.drl").delete("rules/tiny/05-quality.drl").write(DRL, first + chain);

        Stopwatch watch = new Stopwatch();
        Call call = tiny.call("evaluate", "tiny", "2026-01", "--format", "csv");
        assertThat(watch.spent()).isLessThan(Duration.ofSeconds(10));
        assertThat(call.out()).contains("2026-01,400,bonus,1.00").contains("2026-01,total,total,400.00");
    }
}
