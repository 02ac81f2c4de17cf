package org.avenant.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.avenant.amount.Expression.Figure;
import org.avenant.amount.Expression;
import org.avenant.amount.Fraction;
import org.avenant.amount.Quantity;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Days;

/**
 * One amount due.
 *
 * @param title the rule's words for it
 * @param amount signed from the client's side of the bill: a malus is negative
 * @param expression where the amount comes from, rounded as the line is
 * @param evidence the figures that decided it
 * @param version which version of its clause gives it, where the clause has several
 * @param limitsFees whether it limits fees, and so counts among them
 * @param restsOn the clauses it depends on that could not be decided
 */
public record Line(
        Subject subject, String title, Kind kind, BigDecimal amount, Expression expression, List<Figure> evidence,
        String rule, String source, Optional<Version> version, boolean limitsFees, List<ClauseNumber> restsOn) {

    /** What it is known by. */
    public LineKey key() {
        return new LineKey(subject, kind);
    }

    /** The part of the statement that it stands in. */
    public Section section() {
        return limitsFees ? Section.FEES : kind.section();
    }

    /** This line as a leaf of another line's expression. */
    Expression asLeaf() {
        return asLeaf(amount);
    }

    /** A part of this line as a leaf of another line's expression. */
    Expression asLeaf(BigDecimal part) {
        return new Expression.LineAmount(
                subject.clause().text(), subject.part(), subject.reference(), subject.days().map(Days::text), kind.word(),
                new Quantity(Fraction.of(part), expression.value().unit()));
    }

    Line restingOn(List<ClauseNumber> clauses) {
        return new Line(subject, title, kind, amount, expression, evidence, rule, source, version, limitsFees, clauses);
    }
}
