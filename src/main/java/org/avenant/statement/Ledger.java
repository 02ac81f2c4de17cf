package org.avenant.statement;

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

    /** The sum of the selected lines as they stand. */
    Expression sum(Selection selection) {
        List<Expression> terms =
                lines.stream().filter(selection::selects).map(Line::asLeaf).toList();
        return terms.isEmpty() ? Expression.constant(Fraction.ZERO, currency) : Expression.sum(terms);
    }

    /** Whether no line is selected, nor could any have been. */
    boolean hasNothingOf(Selection selection) {
        return lines.stream().noneMatch(selection::selects) && restsOn(selection).isEmpty();
    }

    /** The undecided clauses that the sum of a selection depends on. */
    List<ClauseNumber> restsOn(Selection selection) {
        Stream<ClauseNumber> through = lines.stream().filter(selection::selects).flatMap(l -> l.restsOn().stream());
        Stream<ClauseNumber> directly = unsettled.stream().filter(u -> u.mightGive(selection)).map(this::clause);
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
