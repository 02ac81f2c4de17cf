package org.avenant.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.avenant.contract.ClauseNumber;

/** What comes after limits: money given back, what is released, what is kept back, and taxes on what there is by then. */
final class AfterLimits {

    private final Settlement settlement;
    private final List<Answer> answers;
    private final Ledger ledger;
    private final Appraiser signed;

    AfterLimits(Settlement settlement, List<Answer> answers, Ledger ledger, Appraiser appraiser) {
        this.settlement = settlement;
        this.answers = answers;
        this.ledger = ledger;
        this.signed = appraiser.signed();
    }

    void settle() {
        ledger.closeLimits();
        ledger.add(settlement.lines(Kind.EARN_BACK::equals, said -> true));
        each(Kind.RELEASED, this::release);
        each(Kind.HELD, (answer, due) -> line(answer, due).ifPresent(this::hold));
        holdBounded();
        tellOpenBalances();
        each(Kind.TAX, (answer, due) -> line(answer, due).ifPresent(line -> ledger.add(List.of(line))));
    }

    /** Each due is a line of its own, so that a rule with two rates of tax shows both. */
    private void each(Kind kind, BiConsumer<Answer, Due.Money> settled) {
        for (Answer answer : answers) {
            for (Due due : answer.dues()) {
                if (due instanceof Due.Money money && money.kind() == kind) {
                    settled.accept(answer, money);
                }
            }
        }
    }

    private Optional<Line> line(Answer answer, Due.Money due) {
        return settlement.line(answer, due.kind(), List.of(due.phrase()), signed);
    }

    private void release(Answer answer, Due.Money due) {
        ClauseNumber clause = due.phrase().held().get(0);
        line(answer, due).ifPresent(line -> {
            ledger.add(List.of(line));
            ledger.balances().release(line, clause);
        });
        if (due.phrase() instanceof Phrase.Held) {
            ledger.balances().empty(clause);
        }
    }

    private void hold(Line line) {
        ledger.add(List.of(line));
        ledger.balances().hold(line);
    }

    private record Bounded(Answer answer, Due.Hold due) {}

    /** What is left of all lines is seen last. */
    private void holdBounded() {
        List<Bounded> holds = new ArrayList<>();
        for (Answer answer : answers) {
            for (Due due : answer.dues()) {
                if (due instanceof Due.Hold hold) {
                    holds.add(new Bounded(answer, hold));
                }
            }
        }
        holds.sort(Comparator.comparing(bounded -> bounded.due().kept().isOfAll()));
        holds.forEach(bounded -> settlement.overhang(bounded.answer(), bounded.due()).ifPresent(this::hold));
    }

    /** An undecided clause that might hold or release something leaves the balance open. */
    private void tellOpenBalances() {
        for (Unsettled undecided : ledger.unsettled()) {
            undecided.heldUnder().forEach(clause -> ledger.balances().open(clause, List.of(undecided.subject().clause())));
        }
    }
}
