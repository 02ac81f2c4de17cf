package org.avenant.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.avenant.problem.Nearest;
import org.avenant.problem.Place;
import org.avenant.problem.RuleProblem;

/**
 * The words that part a rule of sentences, each alone on its line.
 *
 * <p>Where one is missing, every sentence behind it is read as something else; so that is told first, and nothing else
 * of the rule.
 */
final class Frame {

    /** What parts a rule. */
    static final List<String> MARKS = List.of("when", "then", "end");

    /** What a person writes for them who takes them for words of the sentences. */
    private static final Map<String, String> TRANSLATED = Map.of(
            "quand", "when", "lorsque", "when", "si", "when", "if", "when", "alors", "then", "fin", "end");

    private final RuleSource source;
    private final List<Line> lines;

    private Frame(RuleSource source, List<Line> lines) {
        this.source = source;
        this.lines = lines;
    }

    private record Line(String words, int offset) {

        boolean startsRule() {
            return words.startsWith("rule ");
        }

        /** Whether a mark parts the rule here; what stands beside it is refused elsewhere. */
        boolean says(String mark) {
            return words.equals(mark) || words.startsWith(mark + " ") || words.endsWith(" " + mark);
        }
    }

    /** The text without the rules that lack such a word, every other letter in its place; each of those is reported. */
    static String whole(RuleSource source, String text) {
        String[] written = text.split("\n", -1);
        List<Line> lines = new ArrayList<>();
        int offset = 0;
        for (String line : written) {
            String words = line.strip();
            lines.add(new Line(words, offset + line.indexOf(words)));
            offset += line.length() + 1;
        }
        int[] starts = IntStream.range(0, lines.size()).filter(i -> lines.get(i).startsRule()).toArray();
        for (int i = 0; i < starts.length; i++) {
            int next = i + 1 < starts.length ? starts[i + 1] : written.length;
            if (new Frame(source, lines.subList(starts[i], next)).lacksWord()) {
                IntStream.range(starts[i], next).forEach(line -> written[line] = " ".repeat(written[line].length()));
            }
        }
        return String.join("\n", written);
    }

    private boolean lacksWord() {
        Token name = Tokens.of(lines.get(0).words(), lines.get(0).offset()).get(1);
        Optional<String> missing = MARKS.stream().filter(mark -> lines.stream().skip(1).noneMatch(line -> line.says(mark))).findFirst();
        if (missing.isEmpty() || name.sort() != Token.Sort.TEXT || name.text().isBlank()) {
            return false;
        }
        if (source.problems().size() <= SentenceReader.ENOUGH) {
            source.report(problem(name, missing.get()));
        }
        return true;
    }

    private RuleProblem problem(Token name, String missing) {
        List<Line> alone = lines.stream().skip(1).filter(line -> line.words().matches("\\p{L}{2,9}") && !MARKS.contains(line.words())).toList();
        Optional<Line> translated = alone.stream().filter(line -> missing.equals(TRANSLATED.get(line.words().toLowerCase(Locale.ROOT)))).findFirst();
        if (translated.isPresent()) {
            return new RuleProblem.WordTranslated(place(translated.get()), name.text(), missing, translated.get().words());
        }
        Optional<Line> misspelt = alone.stream().filter(line -> !Nearest.to(line.words(), List.of(missing)).isEmpty()).findFirst();
        return new RuleProblem.WordMissing(
                misspelt.map(this::place).orElse(source.place(name)), name.text(), missing, misspelt.map(Line::words).orElse(""));
    }

    private Place place(Line line) {
        return source.place(line.offset(), line.words().length());
    }
}
