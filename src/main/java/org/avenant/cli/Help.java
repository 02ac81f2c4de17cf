package org.avenant.cli;

import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.language.Language;
import org.avenant.language.Lines;
import org.avenant.language.Sentences;

/** What commands do and what they take, in one language. */
final class Help {

    private static final String INDENT = "  ";

    /** What leaves room for a meaning beside it. */
    private static final int WIDEST = 60;

    private final Properties words;
    private final boolean colour;
    private final StringBuilder text = new StringBuilder();

    /** @param colour whether bold type may be used */
    Help(Language language, boolean colour) {
        this.words = Sentences.of(Help.class, "help", language);
        this.colour = colour;
    }

    /** A line: what a call holds, and what for. */
    private record Row(String label, String meaning) {}

    /** Of the commands, what all of them take, and what they exit with. */
    String ofAll() {
        line(bold("avenant " + words.getProperty("usage")));
        paragraph(words.getProperty("avenant"));
        table("commands", Commands.NAMES.stream().map(name -> new Row(name, words.getProperty(name))).toList());
        table("options", options(Syntax.of("")));
        table("exit", Stream.of("0", "1", "2").map(code -> new Row(code, words.getProperty("exit." + code))).toList());
        examples("avenant");
        return text.toString();
    }

    /** Of one command. */
    String of(Syntax syntax) {
        line(bold("avenant " + syntax.command() + syntax.words().stream().map(Help::inUsage).collect(Collectors.joining())));
        paragraph(words.getProperty(syntax.command()));
        if (!syntax.words().isEmpty()) {
            line("");
            rows(syntax.words().stream().map(word -> new Row(word.label(), meaning(syntax, word.label()))).toList());
        }
        table("options", options(syntax));
        examples(syntax.command());
        return text.toString();
    }

    private static String inUsage(Syntax.Word word) {
        String repeated = word.label() + (word.most() > 1 ? "…" : "");
        return " " + (word.least() == 0 ? "[" + repeated + "]" : repeated);
    }

    private List<Row> options(Syntax syntax) {
        return syntax.options().stream()
                .map(option -> new Row((option.letter().isEmpty() ? "" : "-" + option.letter() + ", ") + option.written(), meaning(syntax, option.name())))
                .toList();
    }

    /** What a part is for: in this command, or else wherever it stands. */
    private String meaning(Syntax syntax, String part) {
        return words.getProperty(syntax.command() + "." + part, words.getProperty(part));
    }

    /** Examples are kept as lines of a call and a remark, with a bar between them. */
    private void examples(String command) {
        table("examples", words.getProperty(command + ".examples").lines()
                .map(example -> example.split(" \\| ", 2))
                .map(example -> new Row(example[0], example[1]))
                .toList());
    }

    private void table(String heading, List<Row> rows) {
        line("");
        line(bold(words.getProperty("heading." + heading)));
        rows(rows);
    }

    /** Labels and what they mean beside each other; under each other where a label is too long for that. */
    private void rows(List<Row> rows) {
        int width = rows.stream().mapToInt(row -> row.label().length()).filter(length -> length <= WIDEST).max().orElse(WIDEST);
        rows.forEach(row -> row(row, width));
    }

    private void row(Row row, int width) {
        String left = INDENT + row.label() + " ".repeat(Math.max(0, width - row.label().length())) + INDENT;
        String below = " ".repeat(width + 2 * INDENT.length());
        if (row.label().length() > width) {
            line(left.stripTrailing());
            left = below;
        }
        for (String line : Lines.wrap(row.meaning(), Lines.WIDTH - below.length())) {
            line(left + line);
            left = below;
        }
    }

    private void paragraph(String words) {
        line("");
        Lines.wrap(words, Lines.WIDTH).forEach(this::line);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private String bold(String words) {
        return colour ? "\u001b[1m" + words + "\u001b[0m" : words;
    }
}
