package org.avenant.rules;

import java.util.List;

/**
 * One rule of a file, from {@code rule} to {@code end}, known to have that outline.
 *
 * @param tokens all its tokens
 * @param when the index of the token {@code when}
 * @param then the index of the token {@code then}
 */
record RuleText(RuleSource source, List<Token> tokens, int when, int then) {

    Token nameToken() {
        return tokens.get(1);
    }

    String name() {
        return nameToken().text();
    }

    int start() {
        return tokens.get(0).offset();
    }

    Token endToken() {
        return tokens.get(tokens.size() - 1);
    }

    /** Whether what stands at an offset of the file belongs to it. */
    boolean holds(int offset) {
        return start() <= offset && offset < endToken().end();
    }

    /** The rule as written. */
    String text() {
        return source.text().substring(start(), endToken().end());
    }

    List<Token> head() {
        return tokens.subList(2, when);
    }

    List<Token> conditions() {
        return tokens.subList(when + 1, then);
    }

    List<Token> actions() {
        return tokens.subList(then + 1, tokens.size() - 1);
    }
}
