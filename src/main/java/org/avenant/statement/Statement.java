package org.avenant.statement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.avenant.contract.Contract;
import org.avenant.problem.MonthProblem;

/** What is due for one month of a contract. */
public record Statement(
        Contract contract, YearMonth month, List<String> phases, List<Line> lines, List<Withheld> withheld,
        List<Note> notices, List<MonthProblem> exceptions, Fingerprint fingerprint) {

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

    /** Whether the total may still change, because something could not be decided. */
    public boolean isProvisional() {
        return !exceptions.isEmpty();
    }

    /** The line of a kind under a clause, if there is one. */
    public Optional<Line> line(String clause, Kind kind) {
        return lines.stream()
                .filter(line -> line.subject().clause().text().equals(clause) && line.kind() == kind)
                .findFirst();
    }
}
