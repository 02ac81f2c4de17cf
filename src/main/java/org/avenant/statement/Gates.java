package org.avenant.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.avenant.contract.ClauseNumber;

/** Stops lines: those that a gate selects leave the statement, and are kept with the clauses that stopped them. */
final class Gates {

    private final List<Answer> answers;
    private final Ledger ledger;
    private final Appraiser appraiser;
    private final List<Withheld> withheld = new ArrayList<>();

    Gates(List<Answer> answers, Ledger ledger, Appraiser appraiser) {
        this.answers = answers;
        this.ledger = ledger;
        this.appraiser = appraiser;
    }

    /** What has been stopped so far. */
    List<Withheld> withheld() {
        return withheld;
    }

    /** Stops what is in the ledger by now. */
    void withhold() {
        leaveOpenWhatGatesOfDaysMightStop();
        List<Line> stopped = new ArrayList<>();
        for (Line line : ledger.lines()) {
            List<ClauseNumber> gates = ledger.inOrder(answers.stream()
                    .filter(answer -> stops(answer, line))
                    .map(answer -> answer.subject().clause()));
            if (!gates.isEmpty()) {
                stopped.add(line);
                withheld.add(new Withheld(line, gates));
            }
        }
        ledger.lines().removeAll(stopped);
    }

    private static boolean stops(Answer answer, Line line) {
        return answer.dues().stream().anyMatch(due ->
                due instanceof Due.Gate gate && gate.stopped().during(answer.subject().days()).selects(line));
    }

    /** Whether a gate that serves some days of the month stops lines of all of it, nobody says. */
    private void leaveOpenWhatGatesOfDaysMightStop() {
        answers.stream()
                .flatMap(answer -> answer.dues().stream()
                        .filter(Due.Gate.class::isInstance)
                        .flatMap(due -> open(answer.subject(), (Due.Gate) due).stream()))
                .filter(open -> !ledger.unsettled().contains(open))
                .toList()
                .forEach(ledger::giveUp);
        ledger.lines().replaceAll(ledger::gated);
    }

    private Optional<Unsettled> open(Subject subject, Due.Gate gate) {
        try {
            appraiser.own(gate.stopped(), subject);
            return Optional.empty();
        } catch (Untold untold) {
            return Optional.of(new Unsettled(subject, List.of(gate), untold.why()));
        }
    }
}
