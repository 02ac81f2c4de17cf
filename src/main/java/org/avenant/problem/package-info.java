/**
 * Everything that can be wrong, where, and the only place with words for it.
 *
 * <p>A problem is data: a small record named after the fault, holding what is so. Its sentences, in English and
 * French, stand in {@code words_en.properties} and {@code words_fr.properties} under the record's name.
 */
package org.avenant.problem;
