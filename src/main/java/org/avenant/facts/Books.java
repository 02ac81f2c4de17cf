package org.avenant.facts;

/** What has been settled so far: of earlier months, and of this one as far as it goes. */
public interface Books {

    /** What the lines of a selection, in canonical words, came to over a window. */
    Reading money(String of, Window over);

    /** The points counted under a clause over a window, or {@link Points#EVERY_CLAUSE}. */
    Reading points(String under, Window over);
}
