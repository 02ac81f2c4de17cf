package org.avenant.bench;

import java.nio.file.Path;
import org.avenant.cli.Workspace;

/**
 * Writes a root with as many contracts as one likes, no two alike and each the same at every run: see {@link Generated}.
 * It is run as {@code Generator ROOT CONTRACTS [RULES [MONTHS]]}, and by the benchmarks themselves.
 */
public final class Generator {

    private static final int RULES = 20;
    private static final int MONTHS = 12;

    private Generator() {}

    /** Writes a root: {@code ROOT CONTRACTS [RULES [MONTHS]]}. */
    public static void main(String[] arguments) {
        write(
                Path.of(arguments[0]), Integer.parseInt(arguments[1]),
                arguments.length > 2 ? Integer.parseInt(arguments[2]) : RULES, arguments.length > 3 ? Integer.parseInt(arguments[3]) : MONTHS);
    }

    /** A root with contracts as the benchmarks of many contracts have them: as many rules as helios-telecom, and a year. */
    static Path write(Path root, int contracts) {
        return write(root, contracts, RULES, MONTHS);
    }

    static Path write(Path root, int contracts, int rules, int months) {
        Workspace workspace = Workspace.with(root);
        for (int number = 1; number <= contracts; number++) {
            Generated.of(number, rules, months).write(workspace);
        }
        return root;
    }
}
