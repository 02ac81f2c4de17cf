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
 * @param held what is kept back under clauses at the end of the month, outside of all totals
 */
public record Statement(
        Contract contract, YearMonth month, List<String> phases, List<Line> lines, List<Withheld> withheld,
        List<Answer> nothing, List<Score> scores, List<Balance> held, List<Note> notices, List<MonthProblem> exceptions, Open open,
        Fingerprint fingerprint) {

    /** The exact sum of all lines. */
    public BigDecimal total() {
        return sum(lines);
    }

    /** The sum of a part: fees with what limits them, what depends on performance, what is held and released, taxes. */
    public BigDecimal subtotal(Section section) {
        return sum(linesOf(section));
    }

    /** The lines of a part. */
    public List<Line> linesOf(Section section) {
        return lines.stream().filter(line -> line.section() == section).toList();
    }

    /** The sum of all lines but taxes. */
    public BigDecimal beforeTax() {
        return total().subtract(subtotal(Section.TAX));
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
