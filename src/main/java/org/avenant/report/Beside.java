package org.avenant.report;

import org.avenant.statement.Line;
import org.avenant.statement.Section;

/** What a statement for people says beside its amounts of another statement of its month. */
interface Beside {

    /** Where there is no other. */
    Beside NOTHING = new Beside() {};

    default void line(Line line) {}

    default void subtotal(Section section) {}

    /** Lines of the other that this one has not. */
    default void gone() {}

    default void total() {}
}
