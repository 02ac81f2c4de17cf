package org.avenant.statement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.avenant.contract.Contract;
import org.avenant.problem.MonthProblem;

/**
 * What is due for one month of a contract.
 *
 * @param nothing the clauses whose figures decided that nothing is due
 * @param scores the points counted, outside of all totals
 * @param held what is kept back under clauses at the end of the month, outside of all totals
 * @param issue what it owes to statements that were issued
 * @param disputes what of its lines is in dispute
 */
public record Statement(
        Contract contract, YearMonth month, List<String> phases, List<Line> lines, List<Withheld> withheld,
        List<Answer> nothing, List<Score> scores, List<Balance> held, List<Note> notices, List<MonthProblem> exceptions, Open open,
        Fingerprint fingerprint, Issue issue, List<Disputed> disputes) {

    /** A month by itself, whatever was issued or is in dispute. */
    public Statement(
            Contract contract, YearMonth month, List<String> phases, List<Line> lines, List<Withheld> withheld,
            List<Answer> nothing, List<Score> scores, List<Balance> held, List<Note> notices, List<MonthProblem> exceptions,
            Open open, Fingerprint fingerprint) {
        this(contract, month, phases, lines, withheld, nothing, scores, held, notices, exceptions, open, fingerprint, Issue.NONE, List.of());
    }

    /** The same month beside those that were issued, with what is to be told of them. */
    public Statement beside(Issue issued, List<Note> more, List<MonthProblem> open) {
        return new Statement(
                contract, month, phases, lines, withheld, nothing, scores, held, joined(notices, more), joined(exceptions, open), this.open,
                fingerprint, issued, disputes);
    }

    /** The same month with what is in dispute, and what is to be told of it. */
    public Statement with(List<Disputed> disputed, List<Note> more) {
        return new Statement(
                contract, month, phases, lines, withheld, nothing, scores, held, joined(notices, more), exceptions, open, fingerprint, issue,
                disputed);
    }

    private static <T> List<T> joined(List<T> some, List<? extends T> more) {
        return Stream.<T>concat(some.stream(), more.stream()).toList();
    }

    /** The lines, and behind them those that carry corrections. */
    public List<Line> allLines() {
        return joined(lines, issue.corrections().stream().map(Correction::asLine).toList());
    }

    /** The exact sum of all lines and corrections. */
    public BigDecimal total() {
        return sum(allLines());
    }

    /** What is in dispute of lines that the client pays. */
    public BigDecimal disputed() {
        return disputed(1);
    }

    /** What is in dispute of deductions; they stand until that is settled. */
    public BigDecimal disputedDeductions() {
        return disputed(-1);
    }

    private BigDecimal disputed(int sign) {
        return disputes.stream().map(Disputed::amount).filter(amount -> amount.signum() == sign)
                .reduce(BigDecimal.ZERO.setScale(contract.decimals()), BigDecimal::add);
    }

    /** The part of the total that nobody disputes that the client owes. */
    public BigDecimal payable() {
        return total().subtract(disputed());
    }

    /** The sum of a part. */
    public BigDecimal subtotal(Section section) {
        return sum(linesOf(section));
    }

    /** The lines of a part. */
    public List<Line> linesOf(Section section) {
        return allLines().stream().filter(line -> line.section() == section).toList();
    }

    /** Whether a part may still change. */
    public boolean isOpen(Section section) {
        return open.has(section) || section == Section.CORRECTIONS && issue.open();
    }

    /** The sum of what taxes are taken on, and of what no tax is: all that stands before them. */
    public BigDecimal beforeTax() {
        return Section.BEFORE_TAX.stream().map(this::subtotal).reduce(BigDecimal::add).orElseThrow();
    }

    private BigDecimal sum(List<Line> some) {
        BigDecimal zero = BigDecimal.ZERO.setScale(contract.decimals());
        return some.stream().map(Line::amount).reduce(zero, BigDecimal::add);
    }

    /** Whether the total may still change, because something that bears on it could not be decided. */
    public boolean isProvisional() {
        return open.any() || issue.open();
    }

    /** Whether somebody must act before the statement is final; a right that hangs on an open figure moves no amount. */
    public boolean hasExceptions() {
        return !exceptions.isEmpty();
    }

    /** Whether nothing is left to be settled, so that it can be issued. */
    public boolean isFinal() {
        return !isProvisional() && !hasExceptions();
    }
}
