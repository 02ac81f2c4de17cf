package org.avenant.wording;

import org.avenant.language.Names;

/** One thing that a clause or a rule states, in terms that can be compared. */
public sealed interface Stipulation permits Figure, Factor, Day, Manner, Payer {

    /** The words in which it is told, and accepted, in each language. */
    Names names();

    /** Whether the other means the same, however it is put: from the 10,001st is above 10,000. */
    boolean meets(Stipulation other);

    /** In what the other differs, so that one may have been meant for the other. */
    Likeness likeness(Stipulation other);

    /** Whether it excludes nothing, so that nobody has to say it: from 0 %, up to 100 %. */
    default boolean isTrivial() {
        return false;
    }

    /** In what single respect two stipulations differ, the likeliest slip first; none where they have nothing in common. */
    enum Likeness { BOUNDARY, UNIT, VALUE, NONE }
}
