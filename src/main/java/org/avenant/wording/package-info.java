/**
 * What a clause's wording and its rules state, as terms that can be compared: numbers with unit and boundary, days,
 * ways of counting, who pays.
 *
 * <p>The rules are read from their judged trees, the wording by tables that anyone can read and correct
 * ({@code words_en.properties}, {@code words_fr.properties}); nothing is guessed from grammar. A text is read once,
 * from its first word to its last, in time proportional to its length.
 */
package org.avenant.wording;
