package org.avenant.facts;

import org.avenant.language.Language;
import org.avenant.language.Seconds;

/** Which calls are meant, by how long they lasted: {@code under 30 seconds}, {@code of at least 30 seconds}. */
public record CallLength(boolean isUnder, int seconds) {

    boolean holds(int length) {
        return length < seconds == isUnder;
    }

    /** The canonical words. */
    String words() {
        return (isUnder ? "under " : "of at least ") + Seconds.words(seconds, Language.ENGLISH);
    }
}
