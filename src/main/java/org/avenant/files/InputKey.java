package org.avenant.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Refusal;

/** What tells whether any file that a contract's statements come from has changed, byte for byte. */
final class InputKey {

    private final Path root;
    private final MessageDigest digest;

    InputKey(Path root) {
        this.root = root;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    InputKey with(String text) {
        digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** A file, or all files under a folder; hidden ones are not read by anyone. */
    InputKey withFiles(String name) {
        Path home = root.resolve(name);
        if (Files.exists(home)) {
            try (Stream<Path> paths = Files.walk(home)) {
                List<Path> files = paths.filter(Files::isRegularFile).filter(path -> !isHidden(home.relativize(path))).sorted().toList();
                for (Path file : files) {
                    with(root.relativize(file) + " " + Files.size(file));
                    digest.update(Files.readAllBytes(file));
                }
            } catch (IOException e) {
                throw new Refusal(new CallProblem.FileUnreadable(name));
            }
        }
        return this;
    }

    private static boolean isHidden(Path path) {
        return Stream.iterate(path, parent -> parent != null, Path::getParent).anyMatch(part -> part.getFileName().toString().startsWith("."));
    }

    String text() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
