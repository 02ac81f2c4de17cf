package org.avenant.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.avenant.problem.Place;
import org.avenant.problem.Problem;
import org.avenant.problem.RuleProblem;

/** A rule file as text, and the problems found in it. */
public final class RuleSource {

    private static final int ENOUGH = 100;

    private final String name;
    private final String text;
    private final String written;
    private final List<Problem> problems;
    private List<String> writtenLines;
    private int[] starts;

    /** @param name the path as a person would type it */
    public RuleSource(String name, String text) {
        this(name, text, text, new ArrayList<>());
    }

    private RuleSource(String name, String text, String written, List<Problem> problems) {
        this.name = name;
        this.text = text;
        this.written = written;
        this.problems = problems;
    }

    public String name() {
        return name;
    }

    /** The file in DRL. */
    public String text() {
        return text;
    }

    /** The file as it was written, in DRL or in sentences. */
    public String written() {
        return written;
    }

    public List<Problem> problems() {
        return problems;
    }

    /** The same file in DRL, line for line; its places are those of the file as written. */
    RuleSource expandedTo(String drl) {
        return new RuleSource(name, drl, written, problems);
    }

    /** A place in the text; in a sentence it is the whole sentence, for its words are not those of the DRL. */
    Place place(int offset, int length) {
        Place place = inText(offset, length);
        if (written == text) {
            return place;
        }
        String line = lineAsWritten(place.line());
        String sentence = line.strip();
        return line.startsWith(place.excerpt())
                ? place
                : new Place(name, place.line(), line.indexOf(sentence) + 1, Math.max(1, sentence.length()), line);
    }

    private Place inText(int offset, int length) {
        int safe = Math.max(0, Math.min(offset, text.length()));
        int line = line(safe);
        int end = text.indexOf('\n', safe);
        String excerpt = text.substring(starts[line], end < 0 ? text.length() : end).stripTrailing();
        return new Place(name, line + 1, safe - starts[line] + 1, Math.max(1, length), excerpt);
    }

    /** The line of an offset, from 0; places are asked for by the hundred, so where lines start is looked for once. */
    private int line(int offset) {
        if (starts == null) {
            starts = IntStream.concat(IntStream.of(0), IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1)).toArray();
        }
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private String lineAsWritten(int line) {
        if (writtenLines == null) {
            writtenLines = written.lines().map(String::stripTrailing).toList();
        }
        return line <= writtenLines.size() ? writtenLines.get(line - 1) : "";
    }

    Place place(Token token) {
        return place(token.offset(), token.length());
    }

    /** Takes a problem down; of very many the first will do, for the file is refused already. */
    void report(RuleProblem problem) {
        if (problems.size() < ENOUGH) {
            problems.add(problem);
        }
    }

    /** What was found, in the order of the lines. */
    List<Problem> found() {
        return problems.stream()
                .sorted(Comparator.comparing((Problem p) -> p.where().map(Place::line).orElse(0))
                        .thenComparing(p -> p.where().map(Place::column).orElse(0)))
                .toList();
    }
}
