package org.avenant.explain;

import java.util.List;
import java.util.Optional;
import org.avenant.facts.Measure;
import org.avenant.problem.MonthProblem;
import org.avenant.rules.Rule;
import org.avenant.statement.Answer;
import org.avenant.statement.Limitation;
import org.avenant.statement.Line;
import org.avenant.statement.Score;
import org.avenant.statement.Subject;
import org.avenant.statement.Withheld;

/**
 * How a clause came to what it gives.
 *
 * @param answered what its rule gave, if one answered
 * @param open why it could not be decided, if it could not
 * @param silent its other rules, and why they did not answer
 */
public record Told(Subject subject, Optional<Answered> answered, List<MonthProblem> open, List<Silent> silent) {

    /**
     * A rule that answered.
     *
     * @param lines the lines that it gave
     * @param withheld what it gave and a gate stopped, with the figures that would have released it
     * @param limiting what it compared, where it limits lines
     * @param gating whether it stops lines of others
     */
    public record Answered(
            Rule rule, Answer answer, List<Line> lines, List<Stopped> withheld, List<Score> scores, List<Limitation> limiting, List<Withheld> gating) {}

    /** A due that a gate stopped, and the nearest value at which the gate would not have. */
    public record Stopped(Withheld due, List<Release> releases) {}

    /** What would have opened a gate. */
    public record Release(Rule gate, Optional<Turn> turn) {}

    /**
     * A rule that did not answer.
     *
     * @param failed the conditions that do not hold; none where it waits for the clause's other rules to be silent
     * @param turn the nearest value of one figure at which it would answer
     * @param stuck the figure of which no value alone would do
     * @param gain 1 where its answer would give the provider more than the clause gives now, -1 where less, 0 where neither is known
     */
    public record Silent(Rule rule, List<Failure> failed, Optional<Turn> turn, Optional<Measure> stuck, int gain) {}
}
