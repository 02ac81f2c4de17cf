package org.avenant.rules;

/**
 * The smallest piece of a rule file.
 *
 * @param text as written; a quoted text without its quotes
 * @param offset where it starts in the file
 */
record Token(Sort sort, String text, int offset, int end) {

    enum Sort { WORD, TEXT, UNCLOSED_TEXT, UNCLOSED_REMARK, NUMBER, SYMBOL, END }

    /** Its words with a blank between them and none around, so that names that look alike are alike. */
    String words() {
        return spaced(text);
    }

    /** Words with a blank between them and none around. */
    static String spaced(String words) {
        return words.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
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
