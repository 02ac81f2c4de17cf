package org.avenant.statement;

import java.util.List;
import org.avenant.problem.MonthProblem;

/**
 * A clause that could not be decided, and what it might have given.
 *
 * @param possible what any of its rules declares
 */
public record Unsettled(Subject subject, List<Due> possible, MonthProblem why) {

    boolean mightChangeFees() {
        return possible.stream().anyMatch(due -> due instanceof Due.Money money && money.kind().isFee()
                || due instanceof Due.Bounding limit && limit.limited().isOfFees()
                || due instanceof Due.Gate gate && gate.stopped().isOfFees());
    }

    boolean mightChangePerformance() {
        return possible.stream().anyMatch(due -> due instanceof Due.Money money && !money.kind().isFee()
                || due instanceof Due.Bounding limit && !limit.limited().isOfFees()
                || due instanceof Due.Gate gate && !gate.stopped().isOfFees());
    }

    /** Whether it might have given a line of the selection. */
    boolean mightGive(Selection selection) {
        return possible.stream().anyMatch(due ->
                due instanceof Due.Money money && selection.selects(money.kind(), subject.clause()));
    }

    /** Whether it might have capped or raised a fee, and so what is a share of it. */
    boolean mightLimitFee(Line line) {
        return possible.stream().anyMatch(due ->
                due instanceof Due.Bounding limit && limit.limited().isOfFees() && limit.limited().selects(line));
    }

    /** Whether it might have withheld a line. */
    boolean mightStop(Line line) {
        return possible.stream().anyMatch(due -> due instanceof Due.Gate gate && gate.stopped().selects(line));
    }
}
