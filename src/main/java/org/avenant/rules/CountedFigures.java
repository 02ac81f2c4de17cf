package org.avenant.rules;

import java.util.ArrayList;
import java.util.List;
import org.avenant.problem.Problem;
import org.avenant.problem.RuleProblem;
import org.avenant.statement.Due;

/** What must hold of the figures that are counted from calls: each is counted in one way a day. */
final class CountedFigures {

    private record Counted(Rule rule, int index) {

        Due.Count due() {
            return (Due.Count) rule.then().get(index);
        }

        boolean clashesWith(Counted other) {
            return due().figure().equals(other.due().figure()) && rule.inForce().overlaps(other.rule().inForce());
        }
    }

    private CountedFigures() {}

    static List<Problem> problems(List<Rule> rules) {
        List<Counted> known = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Rule rule : rules) {
            for (int i = 0; i < rule.then().size(); i++) {
                if (rule.then().get(i) instanceof Due.Count count) {
                    Counted counted = new Counted(rule, i);
                    known.stream().filter(counted::clashesWith).forEach(earlier -> problems.add(new RuleProblem.TermTwice(
                            rule.actions().get(counted.index()), count.figure().name(), earlier.rule().source())));
                    known.add(counted);
                }
            }
        }
        return problems;
    }
}
