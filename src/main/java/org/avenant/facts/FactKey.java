package org.avenant.facts;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which fact a condition asks for: its type and its keys, none left out. */
public final class FactKey {

    private final FactType type;
    private final Map<String, String> fields;
    private final int hash;
    // What the fields' words mean; null where facts of the type have no such field.
    private final Window window;
    private final Side side;
    private final Optional<RoundedTo> rounded;

    public FactKey(FactType type, Map<String, String> fields) {
        this.type = type;
        this.fields = Map.copyOf(fields);
        this.hash = type.hashCode() * 31 + this.fields.hashCode();
        this.window = fields.containsKey("over") ? Window.of(get("over")).orElseThrow() : null;
        this.side = fields.containsKey("side") ? Side.of(get("side")).orElseThrow() : null;
        this.rounded = Kpi.NOT_ROUNDED.equals(get("rounded")) ? Optional.empty() : Optional.ofNullable(get("rounded")).flatMap(RoundedTo::of);
    }

    public FactType type() {
        return type;
    }

    /** What each key field must say. */
    public Map<String, String> fields() {
        return fields;
    }

    public String get(String field) {
        return fields.get(field);
    }

    /** The months that it looks at. */
    public Window window() {
        return window;
    }

    /** The side of a bound on which it counts months. */
    public Side side() {
        return side;
    }

    /** How the figure is rounded before it is compared; empty where it is not. */
    Optional<RoundedTo> rounded() {
        return rounded;
    }

    /** Whether a fact is of this type, and its fields say this. */
    public boolean means(Fact fact) {
        if (!type.carrier().isInstance(fact)) {
            return false;
        }
        for (Map.Entry<String, String> field : fields.entrySet()) {
            if (!fact.text(field.getKey()).equals(field.getValue())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof FactKey that && hash == that.hash && type == that.type && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** The keys in a fixed order, so that equal keys read the same. */
    @Override
    public String toString() {
        return type.word() + new TreeMap<>(fields);
    }
}
