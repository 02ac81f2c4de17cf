package org.avenant.rules;

import java.util.Collection;
import java.util.List;
import org.avenant.facts.Fact;
import org.avenant.statement.Pen.Written;

/** A way to make rules fireable. */
public interface Engine {

    /** Rules that can be fired on any month's facts; safe to use from several threads. */
    interface Fireable {

        /** Fires each rule once for each match, in a session of its own, and gives what was written. */
        List<Written> fire(Collection<Fact> facts);
    }

    /** Makes judged rules fireable. */
    Fireable prepare(List<Rule> rules);
}
