/**
 * One book and one month give one statement.
 *
 * <p>Each rule is judged true, false or undecided from its tree; the engine fires the rules stratum by stratum; the
 * two are compared at every firing; what was written is settled.
 */
package org.avenant.evaluate;
