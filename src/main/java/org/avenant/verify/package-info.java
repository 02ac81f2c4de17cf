/**
 * Checks a statement from its file alone: every amount is computed again from its own expression, every rounding,
 * subtotal and total, and a digest over the whole. It shares nothing with the rooms that made the statement, and needs
 * nothing but the JDK and a reader of JSON: whoever doubts a statement can read all of this in one sitting.
 */
package org.avenant.verify;
