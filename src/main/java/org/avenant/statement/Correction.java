package org.avenant.statement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.avenant.amount.Expression;

/**
 * What a line of an issued month comes to today beyond what was issued for it; due on a later statement, a base of
 * nothing, and in no sum but the total.
 *
 * @param month the month that is corrected
 * @param line the corrected line, the amount being the correction's own
 * @param expression what the line comes to now, less what was issued for it
 */
public record Correction(YearMonth month, IssuedLine line, Expression expression) {

    public BigDecimal amount() {
        return line.amount();
    }

    /** The line of the statement that carries it. */
    public Line asLine() {
        return new Line(
                line.key().subject(), line.title(), Kind.CORRECTION, amount(), expression, List.of(), line.rule(), line.source(),
                Optional.empty(), false, List.of());
    }
}
