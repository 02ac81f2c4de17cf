package org.avenant.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.avenant.contract.ClauseNumber;

/** Stops lines: those that a gate selects leave the statement, and are kept with the clauses that stopped them. */
final class Gates {

    private final List<Closed> gates = new ArrayList<>();
    private final Ledger ledger;
    private final Appraiser appraiser;
    private final List<Withheld> withheld = new ArrayList<>();

    Gates(List<Answer> answers, Ledger ledger, Appraiser appraiser) {
        this.ledger = ledger;
        this.appraiser = appraiser;
        for (Answer answer : answers) {
            for (Due.Gate gate : answer.said().gates()) {
                gates.add(new Closed(answer.subject(), gate, gate.stopped().during(answer.subject().days())));
            }
        }
    }

    /**
     * A gate that is closed this month.
     *
     * @param stopped what it stops, on the days that its clause serves
     */
    private record Closed(Subject subject, Due.Gate due, Selection stopped) {}

    /** What has been stopped so far. */
    List<Withheld> withheld() {
        return withheld;
    }

    /** Stops what is in the ledger by now. */
    void withhold() {
        leaveOpenWhatGatesOfDaysMightStop();
        if (gates.isEmpty()) {
            return;
        }
        ledger.lines().removeIf(this::isStopped);
    }

    /** Whether any gate stops a line, which is then kept with the clauses that do. */
    private boolean isStopped(Line line) {
        List<ClauseNumber> by = new ArrayList<>();
        for (Closed gate : gates) {
            if (gate.stopped().selects(line)) {
                by.add(gate.subject().clause());
            }
        }
        if (!by.isEmpty()) {
            withheld.add(new Withheld(line, ledger.inOrder(by)));
        }
        return !by.isEmpty();
    }

    /** Whether a gate that serves some days of the month stops lines of all of it, nobody says. */
    private void leaveOpenWhatGatesOfDaysMightStop() {
        for (Closed gate : gates) {
            open(gate).filter(open -> !ledger.unsettled().contains(open)).ifPresent(ledger::giveUp);
        }
        ledger.lines().replaceAll(ledger::gated);
    }

    private Optional<Unsettled> open(Closed gate) {
        try {
            appraiser.own(gate.due().stopped(), gate.subject());
            return Optional.empty();
        } catch (Untold untold) {
            return Optional.of(new Unsettled(gate.subject(), List.of(gate.due()), untold.why()));
        }
    }
}
