package org.avenant.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.avenant.problem.Place;
import org.avenant.problem.Problem;
import org.avenant.problem.RuleProblem;

/**
 * A rule file as text, and the problems found in it.
 *
 * @param name the path as a person would type it
 * @param text the file in DRL
 * @param written the file as it was written, in DRL or in sentences
 */
public record RuleSource(String name, String text, String written, List<Problem> problems) {

    private static final int ENOUGH = 100;

    public RuleSource(String name, String text) {
        this(name, text, text, new ArrayList<>());
    }

    /** The same file in DRL, line for line; its places are those of the file as written. */
    RuleSource expandedTo(String drl) {
        return new RuleSource(name, drl, written, problems);
    }

    /** A place in the text; in a sentence it is the whole sentence, for its words are not those of the DRL. */
    Place place(int offset, int length) {
        Place place = Place.at(name, text, offset, length);
        String line = written == text ? place.excerpt() : lineAsWritten(place.line());
        String sentence = line.strip();
        return line.startsWith(place.excerpt())
                ? place
                : new Place(name, place.line(), line.indexOf(sentence) + 1, Math.max(1, sentence.length()), line);
    }

    private String lineAsWritten(int line) {
        return written.lines().skip(line - 1L).findFirst().orElse("").stripTrailing();
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
