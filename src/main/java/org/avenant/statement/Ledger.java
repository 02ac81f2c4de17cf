package org.avenant.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.avenant.amount.Expression;
import org.avenant.amount.Fraction;
import org.avenant.amount.Unit;
import org.avenant.contract.ClauseNumber;

/** The lines settled so far, and the clauses that could not be. */
final class Ledger {

    private final Unit currency;
    private final Comparator<ClauseNumber> order;
    private final List<Line> lines = new ArrayList<>();
    private final List<Limited> limits = new ArrayList<>();
    private final List<Unsettled> unsettled = new ArrayList<>();

    Ledger(Unit currency, Comparator<ClauseNumber> order, Collection<Unsettled> undecided) {
        this.currency = currency;
        this.order = order;
        unsettled.addAll(undecided);
    }

    List<Line> lines() {
        return lines;
    }

    List<Unsettled> unsettled() {
        return unsettled;
    }

    void add(Collection<Line> more) {
        lines.addAll(more);
    }

    void giveUp(Unsettled clause) {
        unsettled.add(clause);
    }

    /** Adds a cap or a floor, whose amount belongs to what it limits. */
    void add(Line limit, Selection limited) {
        limits.add(Limited.of(limit, limited, lines.stream().filter(line -> !isLimit(line) && limited.selects(line)).toList()));
        lines.add(limit);
    }

    private boolean isLimit(Line line) {
        return limits.stream().anyMatch(limit -> limit.line().equals(line));
    }

    /** The lines of a selection, with what limits leave of them. */
    private Stream<Line> selected(Selection selection) {
        return lines.stream().filter(line -> part(line, selection).signum() != 0);
    }

    /** How much of a line belongs to a selection. */
    private BigDecimal part(Line line, Selection selection) {
        return limits.stream()
                .filter(limit -> limit.line().equals(line))
                .findFirst()
                .map(limit -> limit.within(selection))
                .orElse(selection.selects(line) ? line.amount() : BigDecimal.ZERO);
    }

    /** How many lines there are of a selection: of two that limit the same lines, the one with fewer is the narrower. */
    long count(Selection selection) {
        return selected(selection).count();
    }

    /** The sum of the selected lines as they stand, limits that were settled already included. */
    Expression sum(Selection selection) {
        List<Expression> terms = selected(selection).map(line -> line.asLeaf(part(line, selection))).toList();
        return terms.isEmpty() ? Expression.constant(Fraction.ZERO, currency) : Expression.sum(terms);
    }

    /** Whether no line is selected, nor could any have been. */
    boolean hasNothingOf(Selection selection) {
        return count(selection) == 0 && restsOn(selection).isEmpty();
    }

    /** The undecided clauses that the sum of a selection depends on. */
    List<ClauseNumber> restsOn(Selection selection) {
        Stream<ClauseNumber> through = selected(selection).flatMap(line -> line.restsOn().stream());
        Stream<ClauseNumber> directly = unsettled.stream()
                .filter(u -> u.mightGive(selection) || lines.stream().anyMatch(line -> selection.selects(line) && u.mightLimitFee(line)))
                .map(this::clause);
        return inOrder(Stream.concat(through, directly));
    }

    /** The line, marked with the undecided gates that might have stopped it. */
    Line gated(Line line) {
        Stream<ClauseNumber> gates = unsettled.stream().filter(u -> u.mightStop(line)).map(this::clause);
        return line.restingOn(inOrder(Stream.concat(line.restsOn().stream(), gates)));
    }

    private ClauseNumber clause(Unsettled undecided) {
        return undecided.subject().clause();
    }

    List<ClauseNumber> inOrder(Stream<ClauseNumber> clauses) {
        return clauses.distinct().sorted(order).toList();
    }
}
