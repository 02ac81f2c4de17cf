package org.avenant.files;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Nearest;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;

/** What lies beside {@code contract.yaml}: what is read there, and whatever nobody could take for it. */
final class ContractHome {

    private static final String WORDING = "text.md";
    private static final List<String> DATA =
            List.of("contract.yaml", "facts.csv", "incidents.csv", "calls.csv", "disputes.csv", "measures.yaml");
    private static final List<String> FOLDERS = List.of("ladders", "indices", "statements");
    private static final List<String> READ =
            Stream.of(DATA.stream(), Stream.of(WORDING), FOLDERS.stream()).flatMap(names -> names).toList();

    private static final List<String> DATA_ENDINGS = List.of(".csv", ".yaml", ".yml");
    private static final List<String> TEXT_ENDINGS = List.of(".md", ".txt");

    private ContractHome() {}

    /** Incidents in {@code incident.csv} would never be billed: a name that was meant to be read is refused. */
    static void demandRead(String home, List<String> names) {
        Refusal.ifAny(names.stream()
                .filter(name -> !READ.contains(name))
                .filter(name -> endsWith(name, DATA_ENDINGS) || !nearest(name).isEmpty())
                .<Problem>map(name -> new CallProblem.UnreadContractFile(home + name, nearest(name), READ))
                .toList());
    }

    /** What the name of a table, of a text or of a folder was probably meant to be, or an empty text. */
    private static String nearest(String name) {
        if (endsWith(name, DATA_ENDINGS)) {
            return Nearest.to(name, DATA);
        }
        if (endsWith(name, TEXT_ENDINGS)) {
            return Nearest.to(name.substring(0, name.lastIndexOf('.')), List.of("text")).isEmpty() ? "" : WORDING;
        }
        return name.contains(".") ? "" : Nearest.to(name, FOLDERS);
    }

    private static boolean endsWith(String name, List<String> endings) {
        return endings.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }
}
