package org.avenant.statement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.avenant.amount.Expression;
import org.avenant.amount.Fraction;
import org.avenant.amount.Quantity;
import org.avenant.amount.Unit;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Contract;
import org.avenant.facts.Reading;
import org.avenant.facts.Window;

/** The lines of a month settled so far, the clauses that could not be, and what earlier months came to. */
public final class Ledger {

    private final Unit currency;
    private final Comparator<ClauseNumber> order;
    private final Earlier earlier;
    private final List<Line> lines = new ArrayList<>();
    private final List<Limited> limits = new ArrayList<>();
    private final List<Unsettled> unsettled = new ArrayList<>();
    private final Balances balances;
    private boolean limitsClosed;
    private Scores scores = new Scores(List.of(), List.of());

    Ledger(Contract contract, YearMonth month, Past past, Collection<Unsettled> undecided) {
        this.currency = contract.money();
        this.order = contract.wording().order();
        this.earlier = new Earlier(month, contract.term(), past, currency);
        this.balances = Balances.of(earlier, order);
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

    /** Adds a cap or a floor, whose amount belongs to what it limits, and tells how much of it to which line. */
    List<Limitation.Share> add(Line limit, Selection limited) {
        List<Line> affected = new ArrayList<>(lines);
        affected.removeIf(line -> isLimit(line) || !limited.selects(line));
        Limited shared = Limited.of(limit, limited, affected);
        limits.add(shared);
        lines.add(limit);
        List<Limitation.Share> shares = new ArrayList<>();
        for (Line line : affected) {
            if (shared.shares().containsKey(line)) {
                shares.add(new Limitation.Share(line, shared.shares().get(line)));
            }
        }
        return shares;
    }

    /** From now on whatever is worked out rests on every limit that could not be decided. */
    void closeLimits() {
        limitsClosed = true;
    }

    private boolean isLimit(Line line) {
        return limit(line).isPresent();
    }

    private Optional<Limited> limit(Line line) {
        for (Limited limit : limits) {
            if (limit.line() == line) {
                return Optional.of(limit);
            }
        }
        return Optional.empty();
    }

    /** A line of a selection, and how much of it belongs there: what limits leave of it. */
    private record Part(Line line, BigDecimal amount) {}

    private List<Part> parts(Selection selection) {
        List<Part> parts = new ArrayList<>();
        for (Line line : selection.over().reachesThisMonth() ? lines : List.<Line>of()) {
            BigDecimal amount = part(line, selection);
            if (amount.signum() != 0) {
                parts.add(new Part(line, amount));
            }
        }
        return parts;
    }

    /** How much of a line belongs to a selection. */
    private BigDecimal part(Line line, Selection selection) {
        Optional<Limited> limit = limit(line);
        if (limit.isPresent()) {
            return limit.get().within(selection);
        }
        return selection.selects(line) ? line.amount() : BigDecimal.ZERO;
    }

    /** Whether some of the selected lines are of all of the month, and not of days of it. */
    boolean hasLinesOfWholeMonth(Selection selection) {
        return lines.stream().anyMatch(line -> line.subject().days().isEmpty() && selection.selects(line));
    }

    /** How many lines there are of a selection: of two that limit the same lines, the one with fewer is the narrower. */
    long count(Selection selection) {
        return earlier.count(selection) + parts(selection).size();
    }

    /** The sum of the selected lines as they stand, limits that were settled already included. */
    Expression sum(Selection selection) {
        return sum(terms(selection));
    }

    private Expression sum(List<Expression> terms) {
        return terms.isEmpty() ? Expression.constant(Fraction.ZERO, currency) : Expression.sum(terms);
    }

    private List<Expression> terms(Selection selection) {
        List<Expression> terms = new ArrayList<>();
        earlier.sum(selection).ifPresent(terms::add);
        parts(selection).forEach(part -> terms.add(part.line().asLeaf(part.amount())));
        return terms;
    }

    /** What an amount may be worked out from: dues that go to the client count as positive where they stand alone. */
    Expression base(Selection selection) {
        List<Expression> terms = terms(selection);
        return selection.isOfDeductions() && !terms.isEmpty()
                ? Expression.sum(terms.stream().map(Expression::negated).toList())
                : sum(terms);
    }

    /** What is kept back under clauses as things stand. */
    public List<Balance> held() {
        return balances.told();
    }

    /** What clauses keep back. */
    Balances balances() {
        return balances;
    }

    /** What is left of what was kept back under a clause, before more of it is. */
    Expression held(ClauseNumber clause) {
        Fraction left = Fraction.of(balances.before(clause).amount());
        Expression before = left.signum() == 0
                ? Expression.constant(left, currency)
                : Expression.months(List.of(new Expression.MonthAmount(
                        new Phrase.Held(clause).words(), earlier.month().minusMonths(1), new Quantity(left, currency))));
        Stream<Expression> released = balances.released(clause).stream().map(line -> Expression.negated(line.asLeaf()));
        return Expression.sum(Stream.concat(Stream.of(before), released).toList());
    }

    /** The sum of lines that a clause keeps back, what it releases of them this month included. */
    Expression toHold(Selection kept, ClauseNumber clause) {
        Stream<Expression> released = kept.isOfAll()
                ? Stream.empty()
                : balances.released(clause).stream().map(Line::asLeaf);
        return Expression.sum(Stream.concat(Stream.of(sum(kept)), released).toList());
    }

    /** The points counted this month. */
    Scores scores() {
        return scores;
    }

    void count(Collection<Answer> answers) {
        scores = Scores.of(answers, unsettled);
    }

    /** What a rule that asks for points is told. */
    public Reading readPoints(String under, Window over) {
        return Scores.read(under, over, earlier.month(), earlier.term(), earlier.past(), scores);
    }

    /** What earlier months came to. */
    Earlier earlier() {
        return earlier;
    }

    /** What a selection came to, for a rule that asks. */
    public Reading read(Selection selection) {
        if (earlier.isSilent(selection)) {
            return new Reading.Silent();
        }
        Optional<Reading> unknown = earlier.unknown(selection).map(month -> new Reading.Unsettled(List.of(), month));
        return unknown.or(() -> open(selection))
                .orElseGet(() -> new Reading.Known(base(selection).value().value(), List.of()));
    }

    private Optional<Reading> open(Selection selection) {
        Map<YearMonth, List<ClauseNumber>> months = earlier.open(selection);
        List<ClauseNumber> own = ownRestsOn(selection);
        if (!own.isEmpty()) {
            months.put(earlier.month(), own);
        }
        return months.entrySet().stream().findFirst().map(month -> new Reading.Unsettled(
                month.getValue().stream().map(ClauseNumber::text).toList(), month.getKey()));
    }

    /** Whether no line is selected, nor could any have been. */
    boolean hasNothingOf(Selection selection) {
        return count(selection) == 0 && restsOn(selection).isEmpty();
    }

    /** The undecided clauses that the sum of a selection depends on. */
    List<ClauseNumber> restsOn(Selection selection) {
        List<ClauseNumber> open = new ArrayList<>(ownRestsOn(selection));
        earlier.open(selection).values().forEach(open::addAll);
        return inOrder(open);
    }

    /** The undecided clauses that what is stated depends on. */
    List<ClauseNumber> restsOn(Stated stated) {
        List<ClauseNumber> open = new ArrayList<>();
        for (Selection base : stated.bases()) {
            open.addAll(restsOn(base));
        }
        for (ClauseNumber clause : stated.held()) {
            open.addAll(balances.before(clause).restsOn());
            open.addAll(balances.openReleases(clause));
        }
        return inOrder(open);
    }

    private List<ClauseNumber> ownRestsOn(Selection selection) {
        if (!selection.over().reachesThisMonth()) {
            return List.of();
        }
        List<ClauseNumber> open = new ArrayList<>();
        for (Line line : lines) {
            if (!line.restsOn().isEmpty() && part(line, selection).signum() != 0) {
                open.addAll(line.restsOn());
            }
        }
        for (Unsettled undecided : unsettled) {
            if (undecided.mightGive(selection)
                    || lines.stream().anyMatch(line -> selection.selects(line) && undecided.mightLimit(line, limitsClosed))) {
                open.add(undecided.subject().clause());
            }
        }
        return inOrder(open);
    }

    /** The line, marked with the undecided gates that might have stopped it; itself where it is marked with these already. */
    Line gated(Line line) {
        if (unsettled.isEmpty()) {
            return line;
        }
        List<ClauseNumber> gates = new ArrayList<>();
        for (Unsettled undecided : unsettled) {
            if (undecided.mightStop(line)) {
                gates.add(undecided.subject().clause());
            }
        }
        if (gates.isEmpty()) {
            return line;
        }
        gates.addAll(line.restsOn());
        List<ClauseNumber> all = inOrder(gates);
        return all.equals(line.restsOn()) ? line : line.restingOn(all);
    }

    /** Each of some clauses once, in the order of the contract. */
    List<ClauseNumber> inOrder(List<ClauseNumber> clauses) {
        return clauses.size() < 2 ? List.copyOf(clauses) : clauses.stream().distinct().sorted(order).toList();
    }
}
