package org.avenant.statement;

import java.util.Set;

/** Which parts of a statement may still change, because something could not be decided. */
public record Open(Set<Section> sections) {

    public static final Open NOTHING = new Open(Set.of());

    public Open {
        sections = Set.copyOf(sections);
    }

    public boolean has(Section section) {
        return sections.contains(section);
    }

    public boolean any() {
        return !sections.isEmpty();
    }
}
