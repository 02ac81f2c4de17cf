package org.avenant.facts;

import java.util.stream.Stream;
import org.avenant.language.Names;

/**
 * A sort of dated event that a contract speaks of: a late delivery, an outage.
 *
 * @param name the canonical name: English, as rules write it
 */
public record IncidentKind(String name, Names names) {

    /** Every text that means this kind. */
    public Stream<String> allNames() {
        return Stream.of(
                name, names.english().one(), names.english().many(), names.french().one(), names.french().many());
    }
}
