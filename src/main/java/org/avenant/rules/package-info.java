/**
 * Rule files to a book that can be fired; the only room that knows Drools.
 *
 * <p>Sentences are first turned into DRL, line for line, by the phrasebook. A file is split into rules, each is parsed
 * by Drools, and its tree is judged by a positive grammar (the gate): what the grammar does not name is refused. The
 * tree that was judged is the tree that fires: it is turned into the engine's own rule model, without a compiler, so
 * nothing in a rule file ever becomes code.
 */
package org.avenant.rules;
