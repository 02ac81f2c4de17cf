/**
 * What happened: the measures a month can report, the months reported, how long calls lasted, the indices that prices follow, and the facts
 * that rules match.
 *
 * <p>Facts are made on demand: only what some clause asks for is derived, and a figure that is not there is told
 * apart from a figure that is zero and from a rate over nothing.
 */
package org.avenant.facts;
