package org.avenant.contract;

import java.util.List;
import org.avenant.problem.Place;

/**
 * What a check finds in a clause and the parties have looked at and left as it is.
 *
 * @param check the name of the check
 * @param what the terms it finds; another term of the clause is still found
 * @param reason why it may stay, for whoever reads the clauses
 */
public record Acceptance(String check, ClauseNumber clause, List<Accepted> what, String reason) {

    /** The one check whose findings can be accepted term by term. */
    public static final String WORDING_AND_RULE = "wording-and-rule-disagree";

    public Acceptance {
        what = List.copyOf(what);
    }

    /** One term, in the words in which the check tells it. */
    public record Accepted(String words, Place place) {}
}
