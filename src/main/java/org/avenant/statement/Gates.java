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
            for (Due due : answer.dues()) {
                if (due instanceof Due.Gate gate) {
                    gates.add(new Closed(answer.subject(), gate));
                }
            }
        }
    }

    /** A gate that is closed this month. */
    private record Closed(Subject subject, Due.Gate due) {

        boolean stops(Line line) {
            return due.stopped().during(subject.days()).selects(line);
        }
    }

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
        for (Line line : ledger.lines()) {
            List<ClauseNumber> by = ledger.inOrder(gates.stream().filter(gate -> gate.stops(line)).map(gate -> gate.subject().clause()).toList());
            if (!by.isEmpty()) {
                withheld.add(new Withheld(line, by));
            }
        }
        ledger.lines().removeIf(line -> withheld.stream().anyMatch(stopped -> stopped.line() == line));
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
