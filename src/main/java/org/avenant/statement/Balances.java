package org.avenant.statement;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.avenant.contract.ClauseNumber;

/** What clauses keep back, as the month goes: what was left of the month before, less what is released, more what is held. */
final class Balances {

    private final Map<ClauseNumber, Balance> before;
    private final Map<ClauseNumber, Balance> now;
    private final Map<ClauseNumber, List<Line>> released;
    private final Optional<YearMonth> unknown;

    /** @param unknown an earlier month of the contract without facts */
    private Balances(Comparator<ClauseNumber> order, List<Balance> before, Optional<YearMonth> unknown) {
        this.before = new TreeMap<>(order);
        this.released = new TreeMap<>(order);
        this.unknown = unknown;
        before.forEach(balance -> this.before.put(balance.clause(), balance));
        this.now = new TreeMap<>(this.before);
    }

    /** What the month before has left. */
    static Balances of(Earlier earlier, Comparator<ClauseNumber> order) {
        YearMonth previous = earlier.month().minusMonths(1);
        if (!earlier.term().contains(previous)) {
            return new Balances(order, List.of(), Optional.empty());
        }
        return earlier.past().of(previous)
                .map(Ledger::balances)
                .map(left -> new Balances(order, left.told(), left.unknown))
                .orElseGet(() -> new Balances(order, List.of(), Optional.of(previous)));
    }

    /** What the month before has left under a clause. */
    Balance before(ClauseNumber clause) {
        return before.getOrDefault(clause, Balance.nothing(clause));
    }

    /** The lines that have brought some of it back this month. */
    List<Line> released(ClauseNumber clause) {
        return released.getOrDefault(clause, List.of());
    }

    /** The undecided clauses that what has been brought back this month depends on. */
    List<ClauseNumber> openReleases(ClauseNumber clause) {
        return released(clause).stream().flatMap(line -> line.restsOn().stream()).toList();
    }

    /** A month on which every balance depends and of which nothing is known. */
    Optional<YearMonth> unknown() {
        return unknown;
    }

    void hold(Line line) {
        change(line.subject().clause(), balance -> balance.after(line));
    }

    void release(Line line, ClauseNumber clause) {
        released.computeIfAbsent(clause, c -> new ArrayList<>()).add(line);
        change(clause, balance -> balance.after(line));
    }

    /** All of it has been brought back, whatever it was. */
    void empty(ClauseNumber clause) {
        change(clause, Balance::emptied);
    }

    /** Some of it may be held, or not be held any more, by clauses that could not be decided. */
    void open(ClauseNumber clause, List<ClauseNumber> undecided) {
        change(clause, balance -> balance.restingOn(undecided));
    }

    private void change(ClauseNumber clause, UnaryOperator<Balance> step) {
        now.put(clause, step.apply(now.getOrDefault(clause, Balance.nothing(clause))));
    }

    /** What is kept back as things stand, in the order of the contract; nothing is told where an earlier month is not known. */
    List<Balance> told() {
        return unknown.isPresent() ? List.of() : now.values().stream().filter(Balance::isTold).toList();
    }
}
