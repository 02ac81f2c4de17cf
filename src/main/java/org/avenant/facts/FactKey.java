package org.avenant.facts;

import java.util.Map;
import java.util.TreeMap;

/** Which fact a condition asks for: its type and its keys, none left out. */
public record FactKey(FactType type, Map<String, String> keys) {

    public FactKey {
        keys = Map.copyOf(keys);
    }

    public String get(String field) {
        return keys.get(field);
    }

    /** The keys in a fixed order, so that equal keys read the same. */
    @Override
    public String toString() {
        return type.word() + new TreeMap<>(keys);
    }
}
