package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * In the contracts of the project, every number of every rule is changed, and every boundary moved, one at a time; each
 * is found. Numbers of clauses are no terms, and what a notice says is prose. A boundary that is turned around, "at least"
 * to "below", keeps its cut and is not found here: its neighbour says the same, and the bands overlap.
 */
@Tag("once")
class WordingMutationsTest {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,\\u00a0\\u202f-])(?<!\\d )\\d+(?:[ \\u00a0\\u202f]\\d{3})*(?:[.,]\\d+)?(?= |e|er|\"|\\)|;|,|$)");
    private static final Pattern NO_TERM = Pattern.compile(
            "^\\s*//.*|^\\s*@clause.*|^rule .*|^expander .*|due\\.notice\\(.*|signaler .*|(?:articles?|under) [\\d.]+(?:(?:,| et| and) [\\d.]+)*|30/360");

    /** Each boundary, and the one beside it; each way of counting, and another. */
    private static final Map<String, String> MOVES = new LinkedHashMap<>();

    static {
        MOVES.put("est d'au moins ([\\d,]+ ?%?)$", "dépasse $1");
        MOVES.put("est au-dessous de ([\\d,]+ ?%?)$", "est d'au plus $1");
        MOVES.put("est d'au moins (.*) et au-dessous de ", "est d'au moins $1 et d'au plus ");
        MOVES.put("est d'au moins (.*) et au-dessous de (.*)", "dépasse $1 et reste au-dessous de $2");
        MOVES.put("est au-dessous de 85 % depuis", "est d'au plus 85 % depuis");
        MOVES.put("depuis exactement 3", "depuis au moins 3");
        MOVES.put("compte au plus 6", "compte exactement 6");
        MOVES.put("compte plus de 6", "compte exactement 6");
        MOVES.put("c'est le mois 1 du contrat", "c'est après le mois 1 du contrat");
        MOVES.put("au-delà de 20 000", "au-dessous de 20 000");
        MOVES.put(" : au plus (.*), dans les deux sens", " : au moins $1");
        MOVES.put(", dans les deux sens|, either way", "");
        MOVES.put(", au prorata des jours calendaires|, prorated by calendar days", "");
        MOVES.put("> (?=\\d)", ">= ");
        MOVES.put(">= ", "> ");
        MOVES.put("< (?=\\d)", "<= ");
        MOVES.put("<= ", "< ");
        MOVES.put("side == \"below", "side == \"at most");
        MOVES.put("inARow == ", "inARow >= ");
        MOVES.put(" above (?=\\d)", " below ");
        MOVES.put("\"at most (.*), either way", "\"at least $1");
        MOVES.put("per started", "per full");
        MOVES.put("per started point", "per point");
        MOVES.put("is at least ([\\d.]+ ?%?)$", "is above $1");
        MOVES.put("is at least (.*) and below ", "is at least $1 and at most ");
        MOVES.put("is at least (.*) and below (.*)", "is above $1 and below $2");
        MOVES.put("rate is below ", "rate is at most ");
        MOVES.put("to at most (.*), either way", "to at least $1");
        MOVES.put("2008-04-01", "2008-04-02");
    }

    @TempDir
    Path home;

    private record Mutation(String file, int line, String before, String after) {

        @Override
        public String toString() {
            return file + ":" + (line + 1) + " " + before.strip() + " -> " + after.strip();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"helios-telecom", "public-helpline", "quickstart", "mutuelle-rivages"})
    void each_change_of_a_rule_is_found(String contract) {
        Workspace workspace = Workspace.with(home, contract).ladders(contract, "en", List.of());
        List<String> missed = new ArrayList<>();
        List<Mutation> mutations = mutations(contract);
        for (Mutation mutation : mutations) {
            String original = workspace.read(mutation.file());
            List<String> lines = new ArrayList<>(List.of(original.split("\n", -1)));
            lines.set(mutation.line(), mutation.after());
            workspace.write(mutation.file(), String.join("\n", lines));
            Call check = workspace.call("check", contract, "--language", "en");
            assertThat(check.code()).as(mutation + "\n" + check.err()).isNotEqualTo(Exit.UNUSABLE);
            // A tier that no longer meets the next is refused before anything is compared.
            if (!check.err().contains("  wording-and-rule-disagree\n") && !check.err().contains("  tiers-")) {
                missed.add(mutation.toString());
            }
            workspace.write(mutation.file(), original);
        }

        assertThat(mutations).hasSizeGreaterThan(17);
        assertThat(missed).isEmpty();
    }

    private static List<Mutation> mutations(String contract) {
        List<Mutation> all = new ArrayList<>();
        for (Path path : files(Path.of("rules", contract))) {
            List<String> lines = lines(path);
            for (int line = 0; line < lines.size(); line++) {
                String text = lines.get(line);
                for (String changed : changes(text)) {
                    all.add(new Mutation(path.toString().replace('\\', '/'), line, text, changed));
                }
            }
        }
        return all;
    }

    /** A line with one of its numbers, or one of its boundaries, changed. */
    private static List<String> changes(String line) {
        List<String> changes = new ArrayList<>();
        String terms = NO_TERM.matcher(line).replaceAll(prose -> " ".repeat(prose.group().length()));
        Matcher number = NUMBER.matcher(terms);
        while (number.find()) {
            changes.add(line.substring(0, number.start()) + changed(number.group()) + line.substring(number.end()));
        }
        MOVES.forEach((from, to) -> {
            String moved = terms.replaceAll(from, to);
            if (!moved.equals(terms)) {
                changes.add(line.replaceAll(from, to));
            }
        });
        return changes;
    }

    /** One more of the last digit. */
    private static String changed(String number) {
        boolean comma = number.contains(",");
        String plain = number.replaceAll("[ \\u00a0\\u202f]", "").replace(',', '.');
        BigDecimal more = new BigDecimal(plain).add(new BigDecimal(plain).ulp());
        return comma ? more.toPlainString().replace('.', ',') : more.toPlainString();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(drl|dslr)")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
