package org.avenant.rules;

/** Texts in which all kinds of blanks, apostrophes and quotation marks are one: they do not make another sentence. */
final class Plain {

    private Plain() {}

    /** A text with each of its characters in its place. */
    static String of(String text) {
        return text.replace('\t', ' ').replace('\u00a0', ' ').replace('\u202f', ' ')
                .replace('\u2019', '\'').replace('\u201c', '"').replace('\u201d', '"');
    }

    /** The pattern of a text and nothing else. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder();
        for (char c : of(text).toCharArray()) {
            literal.append("\\[](){}.*+?^$|&-#".indexOf(c) < 0 ? "" : "\\").append(c);
        }
        return literal.toString();
    }
}
