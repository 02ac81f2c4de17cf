package org.avenant.whatif;

import java.util.List;
import java.util.Optional;

/**
 * What is supposed, all of it.
 *
 * @param range the figure that takes several values, if one does
 */
public record Asked(List<Supposition> suppositions, Optional<FigureRange> range) {

    public Asked {
        suppositions = List.copyOf(suppositions);
    }
}
