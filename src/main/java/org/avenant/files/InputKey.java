package org.avenant.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
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

    /** All that is read of a contract or of rules ends so; a scan of what was signed may be huge and changes nothing. */
    private static final List<String> READ = List.of(".yaml", ".csv", ".md", ".json", ".drl", ".dslr", ".dsl");

    private static final int BLOCK = 1 << 16;

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

    /** A file, or all files under a folder, wherever links lead; hidden ones are not read by anyone. */
    InputKey withFiles(String name) {
        Path home = root.resolve(name);
        if (Files.exists(home)) {
            try (Stream<Path> paths = Files.walk(home, FileVisitOption.FOLLOW_LINKS)) {
                for (Path file : paths.filter(path -> isRead(home.relativize(path))).filter(Files::isRegularFile).sorted().toList()) {
                    withFile(file);
                }
            } catch (IOException | UncheckedIOException e) {
                throw new Refusal(new CallProblem.FileUnreadable(name));
            }
        }
        return this;
    }

    private void withFile(Path file) throws IOException {
        with(root.relativize(file) + " " + Files.size(file));
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                digest.update(block, 0, n);
            }
        }
    }

    private static boolean isRead(Path path) {
        String name = path.toString();
        boolean hidden = Stream.iterate(path, part -> part != null, Path::getParent).anyMatch(part -> part.getFileName().toString().startsWith("."));
        return !hidden && (name.isEmpty() || READ.stream().anyMatch(name::endsWith));
    }

    String text() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
