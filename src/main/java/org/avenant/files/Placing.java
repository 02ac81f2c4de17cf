package org.avenant.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Refusal;

/**
 * Puts new files into a root: all of them or, where one cannot be written, none.
 *
 * <p>They are written into hidden folders beside their places, on the same disk, and then moved there. What is moved
 * is the outermost folder or file that was not there before, so nothing that was there is ever touched, and taking
 * everything back is deleting what was moved.
 */
final class Placing {

    private final Path root;
    private final Map<Path, Path> beside = new LinkedHashMap<>();
    private final Set<Path> whole = new LinkedHashSet<>();
    private final List<Path> made = new ArrayList<>();

    private Placing(Path root) {
        this.root = root.toAbsolutePath();
    }

    /** Makes the files, none of which is there; fails with a {@link Refusal}, and then nothing was made. */
    static void all(Path root, List<NewFile> files) {
        Placing placing = new Placing(root);
        try {
            files.forEach(placing::write);
            placing.whole.forEach(placing::move);
        } catch (Refusal refusal) {
            placing.made.forEach(Placing::delete);
            throw refusal;
        } finally {
            placing.beside.values().forEach(Placing::delete);
        }
    }

    private void write(NewFile file) {
        Path place = root.resolve(file.name());
        Path outermost = outermostMissing(place);
        Path home = outermost.getParent();
        try {
            if (!beside.containsKey(home)) {
                beside.put(home, Files.createTempDirectory(home, ".new-"));
            }
            Path written = beside.get(home).resolve(home.relativize(place));
            Files.createDirectories(written.getParent());
            Files.writeString(written, file.text());
            whole.add(outermost);
        } catch (IOException e) {
            throw new Refusal(new CallProblem.CannotWrite(file.name()));
        }
    }

    private Path outermostMissing(Path place) {
        Path outermost = place;
        while (!outermost.getParent().equals(root) && !isThere(outermost.getParent())) {
            outermost = outermost.getParent();
        }
        return outermost;
    }

    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private void move(Path place) {
        Path written = beside.get(place.getParent()).resolve(place.getFileName());
        try {
            Files.move(written, place);
            made.add(place);
        } catch (IOException e) {
            throw new Refusal(new CallProblem.CannotWrite(root.relativize(place).toString().replace('\\', '/')));
        }
    }

    /** Deletes what this call has made; a hidden folder that cannot be deleted harms nobody. */
    private static void delete(Path path) {
        try (Stream<Path> inside = Files.walk(path)) {
            inside.sorted((a, b) -> b.compareTo(a)).forEach(each -> each.toFile().delete());
        } catch (IOException e) {
            path.toFile().delete();
        }
    }
}
