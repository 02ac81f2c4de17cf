package org.avenant.statement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.avenant.contract.Contract;
import org.avenant.problem.MonthProblem;

/**
 * What is due for one month of a contract.
 *
 * @param nothing the clauses whose figures decided that nothing is due
 * @param scores the points counted, outside of all totals
 */
public record Statement(
        Contract contract, YearMonth month, List<String> phases, List<Line> lines, List<Withheld> withheld,
        List<Answer> nothing, List<Score> scores, List<Note> notices, List<MonthProblem> exceptions, Open open, Fingerprint fingerprint) {

    /** The exact sum of all lines. */
    public BigDecimal total() {
        return sum(lines);
    }

    /** The sum of fees, reductions, and what limits them. */
    public BigDecimal fees() {
        return sum(lines.stream().filter(Line::isFee).toList());
    }

    /** The sum of all lines that depend on performance. */
    public BigDecimal performance() {
        return sum(lines.stream().filter(line -> !line.isFee()).toList());
    }

    private BigDecimal sum(List<Line> some) {
        BigDecimal zero = BigDecimal.ZERO.setScale(contract.decimals());
        return some.stream().map(Line::amount).reduce(zero, BigDecimal::add);
    }

    /** Whether the total may still change, because something that bears on it could not be decided. */
    public boolean isProvisional() {
        return open.any();
    }

    /** Whether somebody must act before the statement is final; a right that hangs on an open figure moves no amount. */
    public boolean hasExceptions() {
        return !exceptions.isEmpty();
    }
}
