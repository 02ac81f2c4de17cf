package org.avenant.cli;

import java.util.List;

/**
 * What the launcher's archive of loaded classes is made from: ordinary calls in one process, so that the classes of
 * short commands are loaded. They work in the current folder, an empty one, on contracts that they make there: which
 * contracts an install has does not matter.
 */
public final class Training {

    private static final List<String> CALLS = List.of(
            "new english --language en",
            "new french --language fr",
            "check",
            "evaluate english",
            "evaluate french",
            "evaluate --all",
            "evaluate english --format json --explain",
            "explain english 2026-02");

    private Training() {}

    /** Stops at the first call that does not do what it should, and says so by the exit code. */
    public static void main(String[] arguments) {
        boolean well = CALLS.stream().allMatch(call -> Main.run(call.split(" ")) == Exit.WELL);
        System.exit(well ? Exit.WELL : Exit.PROBLEM);
    }
}
