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
 */
public record RuleSource(String name, String text, List<Problem> problems) {

    public RuleSource(String name, String text) {
        this(name, text, new ArrayList<>());
    }

    Place place(int offset, int length) {
        return Place.at(name, text, offset, length);
    }

    Place place(Token token) {
        return place(token.offset(), token.length());
    }

    void report(RuleProblem problem) {
        problems.add(problem);
    }

    /** What was found, in the order of the lines. */
    List<Problem> found() {
        return problems.stream()
                .sorted(Comparator.comparing((Problem p) -> p.where().map(Place::line).orElse(0))
                        .thenComparing(p -> p.where().map(Place::column).orElse(0)))
                .toList();
    }
}
