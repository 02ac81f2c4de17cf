package org.avenant.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** The version that was built. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        try (InputStream in = Version.class.getResourceAsStream("/org/avenant/version.txt")) {
            return new String[] {"avenant " + new String(in.readAllBytes(), StandardCharsets.UTF_8).strip()};
        }
    }
}
