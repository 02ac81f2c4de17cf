package org.avenant.ladder;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.avenant.contract.Contract;
import org.avenant.evaluate.Evaluation;
import org.avenant.facts.History;
import org.avenant.statement.LadderCase;

/** Evaluates cases like any month. What the months before give, that one month lends, is worked out once for all its cases. */
final class Rehearsal {

    private final Contract contract;
    private final History reported;
    private final Evaluation evaluation;
    private final Map<Optional<YearMonth>, Evaluation> lent = new HashMap<>();

    Rehearsal(Contract contract, History reported, Evaluation evaluation) {
        this.contract = contract;
        this.reported = reported;
        this.evaluation = evaluation;
    }

    /** The months of a case. */
    Evaluation of(LadderCase one) {
        History months = one.history(reported, contract.term());
        return lent.compute(one.like(), (like, before) -> (before == null ? evaluation : before).on(months));
    }
}
