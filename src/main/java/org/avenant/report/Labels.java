package org.avenant.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.avenant.language.Language;

/** The fixed words of a statement in one language. */
final class Labels {

    private final Properties words = new Properties();

    Labels(Language language) {
        try (Reader reader = new InputStreamReader(
                Labels.class.getResourceAsStream("labels_" + language.code() + ".properties"), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String get(String key) {
        return words.getProperty(key);
    }

    /** What stands behind a sum that may still change. */
    String provisional(boolean open) {
        return open ? ", " + get("provisional") : "";
    }
}
