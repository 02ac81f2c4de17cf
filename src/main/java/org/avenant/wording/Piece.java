package org.avenant.wording;

/**
 * The smallest piece of a wording.
 *
 * @param text folded: in small letters, apostrophes straight
 * @param start where it stands in the text
 */
record Piece(Sort sort, String text, int start, int end) {

    enum Sort { NUMBER, DATE, WORD, SYMBOL, STOP }
}
