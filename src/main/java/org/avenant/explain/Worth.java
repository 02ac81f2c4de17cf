package org.avenant.explain;

import java.math.BigDecimal;
import org.avenant.amount.Fraction;
import org.avenant.facts.Lever;
import org.avenant.facts.Measure;

/**
 * What a figure's moving a little is worth.
 *
 * @param asked the figure: one that is counted, or a rate that moves with its counts
 * @param change by how much it moves: one of what is counted, a point of a rate, a tenth of a score
 * @param turn the figure that is moved for it, and how far; what it comes to
 */
public record Worth(Measure asked, Fraction change, Lever lever, Fraction to, BigDecimal difference, boolean provisional) {}
