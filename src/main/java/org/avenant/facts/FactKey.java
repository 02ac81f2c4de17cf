package org.avenant.facts;

import java.util.Map;
import java.util.TreeMap;

/** Which fact a condition asks for: its type and its keys, none left out. */
public final class FactKey {

    private final FactType type;
    private final Map<String, String> keys;
    private final int hash;

    public FactKey(FactType type, Map<String, String> keys) {
        this.type = type;
        this.keys = Map.copyOf(keys);
        this.hash = type.hashCode() * 31 + this.keys.hashCode();
    }

    public FactType type() {
        return type;
    }

    public String get(String field) {
        return keys.get(field);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof FactKey that && hash == that.hash && type == that.type && keys.equals(that.keys);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** The keys in a fixed order, so that equal keys read the same. */
    @Override
    public String toString() {
        return type.word() + new TreeMap<>(keys);
    }
}
