package org.avenant.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Cuts rule text into tokens, dropping comments. It knows no grammar and never fails. */
final class Tokens {

    private static final List<String> PAIRS = List.of("==", ">=", "<=", "!=", "=>", "=<", "&&", "||", "?/");

    private final String text;
    private final int base;
    private int at;

    private Tokens(String text, int base) {
        this.text = text;
        this.base = base;
    }

    /** All tokens of a text, the last one being END; offsets are counted from {@code base}. */
    static List<Token> of(String text, int base) {
        Tokens tokens = new Tokens(text, base);
        List<Token> all = new ArrayList<>();
        do {
            all.add(tokens.next());
        } while (all.get(all.size() - 1).sort() != Token.Sort.END);
        return all;
    }

    private Token next() {
        skipBlanks();
        int start = at;
        if (at >= text.length()) {
            return token(Token.Sort.END, "", start);
        }
        char first = text.charAt(at);
        if (text.startsWith("/*", at)) {
            at = text.length();
            return token(Token.Sort.UNCLOSED_REMARK, "/*", start);
        }
        if (first == '"') {
            return quoted(start);
        }
        if (Character.isDigit(first)) {
            skipWhile(c -> Character.isDigit(c) || c == '.' || Character.isLetter(c));
            return token(Token.Sort.NUMBER, text.substring(start, at), start);
        }
        if (Character.isJavaIdentifierStart(first) && first != '$') {
            skipWhile(c -> Character.isJavaIdentifierPart(c) || c == '-');
            return token(Token.Sort.WORD, text.substring(start, at), start);
        }
        at += PAIRS.stream().anyMatch(pair -> text.startsWith(pair, start)) ? 2 : 1;
        return token(Token.Sort.SYMBOL, text.substring(start, at), start);
    }

    private Token quoted(int start) {
        at++;
        skipWhile(c -> c != '"' && c != '\n');
        boolean closed = at < text.length() && text.charAt(at) == '"';
        String inside = text.substring(start + 1, at);
        at += closed ? 1 : 0;
        return token(closed ? Token.Sort.TEXT : Token.Sort.UNCLOSED_TEXT, inside, start);
    }

    private void skipBlanks() {
        int before;
        do {
            before = at;
            skipWhile(Tokens::isBlank);
            if (text.startsWith("//", at)) {
                skipWhile(c -> c != '\n');
            }
            if (text.startsWith("/*", at)) {
                int close = text.indexOf("*/", at + 2);
                at = close < 0 ? at : close + 2;
            }
        } while (at > before);
    }

    /** What parts tokens: more kinds than Drools knows, so that the others can be told. */
    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\ufeff';
    }

    private void skipWhile(IntPredicate wanted) {
        while (at < text.length() && wanted.test(text.charAt(at))) {
            at++;
        }
    }

    private Token token(Token.Sort sort, String word, int start) {
        return new Token(sort, word, base + start, base + at);
    }
}
