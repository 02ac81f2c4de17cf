package org.avenant.whatif;

import java.util.Optional;
import org.avenant.amount.Fraction;
import org.avenant.facts.Measure;

/**
 * A figure that is another one than was reported.
 *
 * @param from what it is; empty where it was not reported
 * @param to what it is supposed to be, or comes to; empty where there is none any more, as of a rate over nothing
 */
public record Moved(Measure figure, Optional<Fraction> from, Optional<Fraction> to) {}
