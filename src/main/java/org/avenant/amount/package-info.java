/**
 * Exact amounts, shares and units, and the expressions they come from.
 *
 * <p>Nothing here rounds unless a {@link org.avenant.amount.Rounding} is named, and nothing is a {@code double}.
 */
package org.avenant.amount;
