package org.avenant.contract;

import org.avenant.problem.Place;

/**
 * A clause as signed.
 *
 * @param title the heading's words, empty where the clause opens without any
 * @param text the wording up to the next clause
 * @param opening where the text begins
 */
public record Clause(ClauseNumber number, String title, String text, Opening opening) {

    /**
     * Where a clause's text begins.
     *
     * @param line from 1
     * @param lead what stands before the text on this line: the clause's number
     */
    public record Opening(String file, int line, String lead) {}

    /** The place of a stretch of the text, from its offset. */
    public Place place(int offset, int length) {
        Place within = Place.at(opening.file, opening.lead + text, opening.lead.length() + offset, length);
        return within.movedDown(opening.line - 1);
    }
}
