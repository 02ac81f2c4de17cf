package org.avenant.statement;

import java.util.Comparator;
import java.util.List;
import org.avenant.amount.Expression.Figure;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Wording;
import org.avenant.problem.MonthProblem;

/** Something a statement tells that is no amount. */
public sealed interface Note {

    /** The clause it is about, as it is cited. */
    String clause();

    /** The contract's order. */
    static Comparator<Note> order(Wording wording) {
        return Comparator.comparing(note -> new ClauseNumber(note.clause().split(" ")[0]), wording.order());
    }

    /**
     * In the contract's own words.
     *
     * @param evidence the figures that decided it
     */
    record Written(Subject subject, String title, String text, List<Figure> evidence) implements Note {
        @Override
        public String clause() {
            return subject.cited();
        }
    }

    /** In ours. */
    record Told(MonthProblem problem) implements Note {
        @Override
        public String clause() {
            return problem.clause();
        }
    }
}
