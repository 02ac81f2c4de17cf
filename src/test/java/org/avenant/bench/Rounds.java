package org.avenant.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Commands that are run in turn, round after round, so that whatever slows the machine down meets them all. */
final class Rounds {

    private final Map<String, List<Command.Run>> runs = new LinkedHashMap<>();

    /** Something to be run in each round. */
    record Turn(String name, Runnable before, Command command) {

        Turn(String name, Command command) {
            this(name, () -> { }, command);
        }
    }

    private Rounds() {}

    /** Runs each once, so that files are in memory and the archive of classes is made, and then counts. */
    static Rounds of(int count, List<Turn> turns) {
        Rounds rounds = new Rounds();
        turns.forEach(turn -> {
            turn.before().run();
            turn.command().run();
        });
        for (int round = 0; round < count; round++) {
            System.err.println("round " + (round + 1) + " of " + count);
            turns.forEach(rounds::run);
        }
        return rounds;
    }

    private void run(Turn turn) {
        turn.before().run();
        Command.Run run = turn.command().run();
        if (run.exit() != 0) {
            throw new IllegalStateException(turn.name() + " ended with " + run.exit() + ": " + run.out());
        }
        runs.computeIfAbsent(turn.name(), any -> new ArrayList<>()).add(run);
    }

    /** What each round of one took. */
    List<Double> of(String name, ToDoubleFunction<Command.Run> measure) {
        return runs.get(name).stream().map(measure::applyAsDouble).toList();
    }

    List<Double> millis(String name) {
        return of(name, Command.Run::millis);
    }

    List<Double> cpu(String name) {
        return of(name, Command.Run::cpuMillis);
    }

    List<Double> peak(String name) {
        return of(name, Command.Run::peakMegabytes);
    }
}
