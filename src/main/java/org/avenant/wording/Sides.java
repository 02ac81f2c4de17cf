package org.avenant.wording;

import java.util.List;
import org.avenant.contract.ClauseNumber;

/**
 * What the wording of a clause states and what its rules do. What one side must say the other has to say too; what it
 * may say answers the other side, and needs no answer: an article's opening, cited clauses, phases declared elsewhere.
 */
public record Sides(ClauseNumber clause, Side wording, Side rules) {

    /** One of the two. */
    record Side(List<Stated> must, List<Stated> may) {}
}
