package org.avenant.issue;

import java.time.YearMonth;
import org.avenant.contract.Contract;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Refusal;

/** Whose turn it is to be issued: each month once, in order, none left out; the first may be any month. */
record Turn(Contract contract, Issued issued) {

    /** Refuses a month that was issued, and one before or beyond the next. */
    void demand(YearMonth month) {
        issued.last().ifPresent(last -> {
            YearMonth next = last.plusMonths(1);
            if (issued.of(month).isPresent()) {
                throw new Refusal(new CallProblem.AlreadyIssued(contract.id(), month, next));
            }
            if (!month.equals(next)) {
                throw new Refusal(new CallProblem.NotNextToIssue(contract.id(), month, last, next));
            }
        });
    }
}
