package org.avenant.files;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Endings of what is read. */
    private static final Set<String> OURS = Set.of(".csv", ".yaml", ".yml");
    /** Endings of what a table may have been saved from, or instead. */
    private static final Set<String> OTHERS = Set.of(".tsv", ".txt", ".xls", ".xlsx", ".ods", ".json");
    private static final Set<String> TEXTS = Set.of(".md", ".markdown", ".txt");

    private ContractHome() {}

    /** Incidents in {@code incident.csv} would never be billed: a name that was meant to be read is refused. */
    static void demandRead(String home, List<String> names) {
        Refusal.ifAny(names.stream()
                .filter(name -> !READ.contains(name) && isMistaken(name, names))
                .<Problem>map(name -> new CallProblem.UnreadContractFile(home + name, nearest(name), READ))
                .toList());
    }

    /** A workbook may well lie beside the table that was saved from it. */
    private static boolean isMistaken(String name, List<String> names) {
        boolean beside = OTHERS.contains(ending(name)) && names.contains(nearest(name));
        return OURS.contains(ending(name)) || !nearest(name).isEmpty() && !beside;
    }

    /** What was probably meant to be the name of a file or a folder, or an empty text. */
    private static String nearest(String name) {
        String ending = ending(name);
        boolean bare = ending.isEmpty();
        Stream<String> data = bare || OURS.contains(ending) || OTHERS.contains(ending) ? DATA.stream() : Stream.empty();
        Stream<String> text = bare || TEXTS.contains(ending) ? Stream.of(WORDING) : Stream.empty();
        Stream<String> folders = bare ? FOLDERS.stream() : Stream.empty();
        Map<String, String> stems = Stream.of(data, text, folders).flatMap(known -> known)
                .collect(Collectors.toMap(ContractHome::stem, known -> known));
        return stems.getOrDefault(Nearest.to(stem(name), stems.keySet()), "");
    }

    private static String ending(String name) {
        return name.strip().substring(stem(name).length()).toLowerCase(Locale.ROOT);
    }

    private static String stem(String name) {
        String plain = name.strip();
        return plain.contains(".") ? plain.substring(0, plain.lastIndexOf('.')) : plain;
    }
}
