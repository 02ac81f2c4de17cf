package org.avenant.rules;

import java.util.List;
import java.util.Optional;

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

    /** Where the first blank between its tokens stands that is none to Drools: one copied from a text, which looks like a space. */
    Optional<Integer> strangeBlank() {
        for (int i = 1; i < tokens.size(); i++) {
            int from = tokens.get(i - 1).end();
            String between = source.text().substring(from, tokens.get(i).offset());
            if (strange(between) >= 0) {
                int at = strange(Remarks.of(between).blanked());
                if (at >= 0) {
                    return Optional.of(from + at);
                }
            }
        }
        return Optional.empty();
    }

    private static int strange(String between) {
        for (int i = 0; i < between.length(); i++) {
            if (" \t\f\r\n".indexOf(between.charAt(i)) < 0 && Tokens.isBlank(between.charAt(i))) {
                return i;
            }
        }
        return -1;
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
