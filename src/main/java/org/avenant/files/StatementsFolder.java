package org.avenant.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Refusal;
import org.avenant.statement.Tally;

/**
 * A folder that takes the statements of many contracts, a folder each, and {@code summary.csv} over all of them. A file
 * is there whole or not at all: it is written beside its place, and then moved there.
 */
public final class StatementsFolder {

    private static final String SUMMARY = "summary.csv";

    /** What is being written, with the process that writes it. */
    private static final Pattern BESIDE = Pattern.compile("\\..*\\.(\\d+)\\.new");

    private final Path folder;

    private StatementsFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder where it is not there; fails with a {@link Refusal} where that cannot be. */
    public static StatementsFolder at(Path folder) {
        StatementsFolder statements = new StatementsFolder(folder);
        try {
            Files.createDirectories(folder);
            statements.sweep();
        } catch (IOException e) {
            throw new Refusal(new CallProblem.StatementNotKept(folder.toString()));
        }
        return statements;
    }

    /**
     * What came of a contract.
     *
     * @param seal tells whether the same call on the same files would give the same, and what it wrote is still there; empty
     *     where a later call is to evaluate the contract again in any case
     */
    public record Kept(Tally tally, String seal) {}

    /** What a file of a contract holds; empty where there is none. */
    public Optional<String> text(String contract, String file) {
        try {
            return Optional.of(Files.readString(folder.resolve(contract).resolve(file)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps a file of a contract, in place of an earlier one; fails with a {@link Refusal}. */
    public void put(String contract, String file, String text) {
        put(contract + "/" + file, text);
    }

    /** Keeps what came of all contracts so far; fails with a {@link Refusal}. */
    public void summarize(Collection<Kept> all) {
        put(SUMMARY, SummaryText.of(all));
    }

    /** What came of the contracts that were evaluated; none where there is no summary, or none that can be read. */
    public Map<String, Kept> summary() {
        Map<String, Kept> byContract = new HashMap<>();
        if (Files.isRegularFile(folder.resolve(SUMMARY))) {
            summary(TextFile.read(folder.resolve(SUMMARY), SUMMARY, Root.DATA_MEGABYTES)).forEach(kept -> byContract.put(kept.tally().contract(), kept));
        }
        return byContract;
    }

    /** Of a table that is none nothing is known, and all is done again. */
    private static List<Kept> summary(TextFile file) {
        try {
            return SummaryText.read(file);
        } catch (Refusal unreadable) {
            return List.of();
        }
    }

    private void put(String name, String text) {
        Path place = folder.resolve(name);
        Path beside = place.resolveSibling("." + place.getFileName() + "." + ProcessHandle.current().pid() + ".new");
        try {
            Files.createDirectories(place.getParent());
            Files.writeString(beside, text);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            beside.toFile().delete();
            throw new Refusal(new CallProblem.StatementNotKept(place.toString()));
        }
    }

    /** Throws away what a call that was killed was about to write. */
    private void sweep() throws IOException {
        try (Stream<Path> paths = Files.walk(folder, 2)) {
            paths.filter(StatementsFolder::isLeft).forEach(path -> path.toFile().delete());
        }
    }

    private static boolean isLeft(Path path) {
        Matcher beside = BESIDE.matcher(path.getFileName().toString());
        return beside.matches() && ProcessHandle.of(Long.parseLong(beside.group(1))).isEmpty();
    }
}
