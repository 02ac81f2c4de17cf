package org.avenant.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.avenant.contract.Clause;
import org.avenant.contract.Clause.Opening;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Wording;
import org.avenant.problem.DataProblem;
import org.avenant.problem.Place;
import org.avenant.problem.Refusal;

/** {@code text.md}: the contract as signed. A clause opens with a heading or a bold start that has a number. */
final class WordingFile {

    private static final String NUMBER = "((?:[A-Z]|\\d{1,4})(?:\\.\\d{1,4}){0,9}(?:\\([a-z0-9]{1,4}\\)){0,5})";
    private static final Pattern HEADING =
            Pattern.compile("#+\\s*(?:\\p{L}{2,}\\s+)?" + NUMBER + "(?:\\s*[.:–—-])?(?:\\s+(.*))?");
    /** {@code # A contract for calls}: a letter alone is a word, unless something sets it off. */
    private static final Pattern WORD = Pattern.compile("#+\\s*[A-Z]\\s+[^\\s.:–—-].*");
    private static final Pattern BOLD = Pattern.compile("\\*\\*" + NUMBER + "[.:]?(?:\\s++([^*]*+))?\\*\\*\\s*(.*)");

    private final TextFile file;

    private WordingFile(TextFile file) {
        this.file = file;
    }

    /** Fails with a {@link Refusal} where no clause opens: what was signed would be compared with nothing. */
    static Wording read(TextFile file) {
        WordingFile reader = new WordingFile(file);
        List<Clause> clauses = new ArrayList<>();
        Optional<Clause> open = Optional.empty();
        int from = 0;
        for (int line = 0; line < file.lines().size(); line++) {
            Optional<Clause> opened = reader.opening(line);
            if (opened.isPresent()) {
                int end = line;
                int begin = from;
                open.ifPresent(clause -> clauses.add(reader.closed(clause, begin, end)));
                open = opened;
                from = line;
            }
        }
        int begin = from;
        open.ifPresent(clause -> clauses.add(reader.closed(clause, begin, file.lines().size())));
        if (clauses.isEmpty()) {
            throw new Refusal(new DataProblem.WordingWithoutClauses(Place.of(file.name())));
        }
        return new Wording(List.copyOf(clauses));
    }

    /** The clause with all its text: the rest of its opening line, else what stands from the first line that is not blank. */
    private Clause closed(Clause open, int from, int end) {
        String lead = open.opening().lead();
        int first = from;
        if (open.text().isBlank()) {
            lead = "";
            do {
                first++;
            } while (first < end && file.lines().get(first).isBlank());
        }
        List<String> lines = new ArrayList<>(file.lines().subList(Math.min(first, end), end));
        if (first == from) {
            lines.set(0, open.text());
        }
        return new Clause(
                open.number(), open.title(), String.join("\n", lines).stripTrailing(), new Opening(file.name(), first + 1, lead));
    }

    /** The clause that a line opens, with the text on that line, or empty. */
    private Optional<Clause> opening(int index) {
        String line = file.lines().get(index);
        if (line.startsWith("#")) {
            Matcher heading = HEADING.matcher(line);
            return heading.matches() && !WORD.matcher(line).matches() ? Optional.of(clause(heading, "", index, line)) : Optional.empty();
        }
        if (line.startsWith("**")) {
            Matcher bold = BOLD.matcher(line);
            return bold.matches() ? Optional.of(clause(bold, bold.group(3), index, line.substring(0, bold.start(3)))) : Optional.empty();
        }
        return Optional.empty();
    }

    private Clause clause(Matcher opened, String text, int index, String lead) {
        String title = Optional.ofNullable(opened.group(2)).map(String::strip).orElse("");
        return new Clause(new ClauseNumber(opened.group(1)), title, text, new Opening(file.name(), index + 1, lead));
    }
}
