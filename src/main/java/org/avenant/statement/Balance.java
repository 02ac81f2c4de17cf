package org.avenant.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.avenant.contract.ClauseNumber;

/**
 * What is kept back under a clause, and comes back when it is released.
 *
 * @param amount with the sign that its line will have: penalties that are kept back are negative
 * @param restsOn the clauses it depends on that could not be decided
 */
public record Balance(ClauseNumber clause, BigDecimal amount, List<ClauseNumber> restsOn) {

    static Balance nothing(ClauseNumber clause) {
        return new Balance(clause, BigDecimal.ZERO, List.of());
    }

    /** The balance once a line has kept some back, or brought some back. */
    Balance after(Line line) {
        return new Balance(clause, amount.subtract(line.amount()), restsOn).restingOn(line.restsOn());
    }

    Balance restingOn(List<ClauseNumber> more) {
        return new Balance(clause, amount, Stream.concat(restsOn.stream(), more.stream()).distinct().toList());
    }

    /** Nothing of it is left that could still change. */
    Balance emptied() {
        return new Balance(clause, amount, List.of());
    }

    boolean isTold() {
        return amount.signum() != 0 || !restsOn.isEmpty();
    }
}
