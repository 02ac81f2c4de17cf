package org.avenant.files;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Avenant itself, as it was built. */
final class Program {

    private Program() {}

    /** What tells one build from another; empty where that cannot be told. */
    static String built() {
        try {
            Path place = Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Files.getLastModifiedTime(place).toString();
        } catch (IOException | URISyntaxException e) {
            return "";
        }
    }
}
