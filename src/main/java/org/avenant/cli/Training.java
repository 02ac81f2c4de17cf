package org.avenant.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.avenant.files.Root;
import org.avenant.problem.Refusal;

/**
 * What the launcher's archive of loaded classes is made from: ordinary calls in one process, so that the classes of
 * short commands are loaded. They work in the current folder, an empty one, on contracts that they make there; and then
 * on those that stand beside Avenant, of which it does not matter what they are, nor whether there are any.
 */
public final class Training {

    private static final List<String> CALLS = List.of(
            "new english --language en",
            "new french --language fr",
            "check",
            "evaluate english 2026-02",
            "evaluate french",
            "evaluate --all",
            "evaluate english --format json --explain",
            "explain english 2026-02");

    /** Of very many contracts so many teach all that there is to learn. */
    private static final int MOST_CONTRACTS = 10;

    private Training() {}

    /**
     * Stops at the first call that does not do what it should, and says so by the exit code.
     *
     * @param arguments the folder that Avenant is installed in
     */
    public static void main(String[] arguments) {
        WarmUp.begin("evaluate");
        boolean well = CALLS.stream().allMatch(call -> Main.run(call.split(" ")) == Exit.WELL);
        Stream.of(arguments).forEach(Training::learnFrom);
        System.exit(well ? Exit.WELL : Exit.PROBLEM);
    }

    private static void learnFrom(String root) {
        try {
            new Root(Path.of(root)).contracts().stream().limit(MOST_CONTRACTS).forEach(contract -> {
                Main.run("--root", root, "evaluate", contract);
                Main.run("--root", root, "check", contract);
            });
        } catch (Refusal noContracts) {
            // There is nothing to learn from, then.
        }
    }
}
