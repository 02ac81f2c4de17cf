package org.avenant.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Refusal;
import org.avenant.statement.Tally;

/**
 * A folder that takes the statements of many contracts, a folder each, and {@code summary.csv} over all of them. A file
 * is there whole or not at all: it is written beside its place, and then moved there.
 */
public final class StatementsFolder {

    private static final String SUMMARY = "summary.csv";

    private final Path folder;

    private StatementsFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder where it is not there; fails with a {@link Refusal} where nothing can be written. */
    public static StatementsFolder at(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refusal(new CallProblem.StatementNotKept(folder.toString()));
        }
        return new StatementsFolder(folder);
    }

    /**
     * What came of a contract.
     *
     * @param key tells whether the same call on the same files would give the same
     */
    public record Kept(Tally tally, String key) {}

    /** Whether a file was written. */
    public boolean has(String contract, String file) {
        return Files.isRegularFile(folder.resolve(contract).resolve(file));
    }

    /** Keeps a file of a contract, in place of an earlier one; fails with a {@link Refusal}. */
    public void put(String contract, String file, String text) {
        put(contract + "/" + file, text);
    }

    /** Keeps what came of all contracts so far; fails with a {@link Refusal}. */
    public void summarize(Collection<Kept> all) {
        put(SUMMARY, SummaryText.of(all));
    }

    /** What came of the contracts that were evaluated; none where there is no summary, or none that we wrote. */
    public Map<String, Kept> summary() {
        List<Kept> kept = new ArrayList<>();
        if (Files.isRegularFile(folder.resolve(SUMMARY))) {
            try {
                kept.addAll(SummaryText.read(TextFile.read(folder.resolve(SUMMARY), SUMMARY, Root.DATA_MEGABYTES)));
            } catch (Refusal unreadable) {
                // Then nothing is known of an earlier call, and all is done again.
                kept.clear();
            }
        }
        Map<String, Kept> byContract = new HashMap<>();
        kept.forEach(one -> byContract.put(one.tally().contract(), one));
        return byContract;
    }

    private void put(String name, String text) {
        Path place = folder.resolve(name);
        Path beside = place.resolveSibling("." + place.getFileName() + ".new");
        try {
            Files.createDirectories(place.getParent());
            Files.writeString(beside, text);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refusal(new CallProblem.StatementNotKept(place.toString()));
        }
    }
}
