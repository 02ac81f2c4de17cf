package org.avenant.whatif;

import java.util.List;
import org.avenant.facts.Measure;
import org.avenant.statement.Statement;

/**
 * A month as it is and as it would be.
 *
 * @param idle the figures of which something is supposed though no clause asks for them
 * @param figures those that are supposed to be others, and those that come out otherwise for it
 */
public record Supposed(List<Supposition> suppositions, List<Measure> idle, List<Moved> figures, Statement now, Statement then) {

    public Supposed {
        suppositions = List.copyOf(suppositions);
        idle = List.copyOf(idle);
        figures = List.copyOf(figures);
    }
}
