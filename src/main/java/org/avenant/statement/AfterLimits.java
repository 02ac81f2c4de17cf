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
        this.answers = new ArrayList<>(answers);
        this.answers.removeIf(answer -> !answer.said().comeAfterLimits());
        this.ledger = ledger;
        this.signed = appraiser.signed();
    }

    void settle() {
        ledger.closeLimits();
        ledger.add(settlement.lines(amount -> amount.kind() == Kind.EARN_BACK));
        each(Kind.RELEASED, this::release);
        each(Kind.HELD, (answer, amount) -> line(answer, amount).ifPresent(this::hold));
        holdBounded();
        tellOpenBalances();
        each(Kind.TAX, (answer, amount) -> line(answer, amount).ifPresent(line -> ledger.add(List.of(line))));
    }

    private void each(Kind kind, BiConsumer<Answer, Amount> settled) {
        for (Answer answer : answers) {
            for (Amount amount : answer.said().amounts()) {
                if (amount.kind() == kind) {
                    settled.accept(answer, amount);
                }
            }
        }
    }

    private Optional<Line> line(Answer answer, Amount amount) {
        return settlement.line(answer, amount, signed);
    }

    private void release(Answer answer, Amount amount) {
        ClauseNumber clause = amount.stated().get(0).held().get(0);
        line(answer, amount).ifPresent(line -> {
            ledger.add(List.of(line));
            ledger.balances().release(line, clause);
        });
        if (amount.phrase() instanceof Phrase.Held) {
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
