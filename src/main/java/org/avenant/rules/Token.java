package org.avenant.rules;

import org.avenant.language.Spaces;

/**
 * The smallest piece of a rule file.
 *
 * @param text as written; a quoted text without its quotes
 * @param offset where it starts in the file
 */
record Token(Sort sort, String text, int offset, int end) {

    enum Sort { WORD, TEXT, UNCLOSED_TEXT, UNCLOSED_REMARK, NUMBER, SYMBOL, END }

    /** Its words with a blank between them and none around. */
    String words() {
        return Spaces.single(text);
    }

    boolean isWord(String word) {
        return sort == Sort.WORD && text.equals(word);
    }

    boolean isSymbol(String symbol) {
        return sort == Sort.SYMBOL && text.equals(symbol);
    }

    int length() {
        return end - offset;
    }
}
