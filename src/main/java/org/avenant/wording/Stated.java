package org.avenant.wording;

import java.util.function.Supplier;
import org.avenant.problem.Place;

/**
 * A stipulation, and where it is made.
 *
 * @param where asked for only where it is told: a text may hold very many
 */
public record Stated(Stipulation what, Supplier<Place> where) {}
