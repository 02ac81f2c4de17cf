package org.avenant.report;

import java.util.Properties;
import org.avenant.language.Language;
import org.avenant.language.Sentences;

/** The fixed words of a statement in one language. */
final class Labels {

    private final Properties words;

    Labels(Language language) {
        this.words = Sentences.of(Labels.class, "labels", language);
    }

    String get(String key) {
        return words.getProperty(key);
    }

    /** What stands behind a sum that may still change. */
    String provisional(boolean open) {
        return open ? ", " + get("provisional") : "";
    }
}
