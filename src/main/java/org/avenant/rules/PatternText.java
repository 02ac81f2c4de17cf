package org.avenant.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern as it is written: {@code Fact( … )} or {@code not Fact( … )}.
 *
 * @param constraints what stands in the brackets, cut at its commas; none where there is nothing
 */
record PatternText(Token fact, boolean negated, List<List<Token>> constraints) {

    /** The patterns of a rule, one below the other; the first thing that is none is reported to its source. */
    static List<PatternText> of(RuleText rule) {
        List<Token> tokens = rule.conditions();
        List<PatternText> patterns = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            boolean negated = tokens.get(at).isWord("not");
            int open = at + (negated ? 2 : 1);
            if (open >= tokens.size() || tokens.get(open - 1).sort() != Token.Sort.WORD || !tokens.get(open).isSymbol("(")) {
                refuse(rule.source(), tokens.subList(at, tokens.size()));
                return patterns;
            }
            int close = next(")", tokens, open);
            List<Token> inside = tokens.subList(open + 1, close);
            Optional<Token> stray = strayComma(inside);
            if (stray.isPresent()) {
                Constraint.refuse(rule.source(), stray.get(), stray.get());
                return patterns;
            }
            patterns.add(new PatternText(tokens.get(open - 1), negated, cut(inside)));
            at = close + 1;
        }
        return patterns;
    }

    /** A comma that has nothing before it, or nothing behind it. */
    private static Optional<Token> strayComma(List<Token> inside) {
        for (int i = 0; i < inside.size(); i++) {
            boolean stands = i > 0 && i < inside.size() - 1 && !inside.get(i - 1).isSymbol(",");
            if (inside.get(i).isSymbol(",") && !stands) {
                return Optional.of(inside.get(i));
            }
        }
        return Optional.empty();
    }

    private static List<List<Token>> cut(List<Token> inside) {
        List<List<Token>> parts = new ArrayList<>();
        for (int from = 0; from < inside.size(); from += parts.get(parts.size() - 1).size() + 1) {
            parts.add(inside.subList(from, next(",", inside, from)));
        }
        return parts;
    }

    private static int next(String symbol, List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && !tokens.get(at).isSymbol(symbol)) {
            at++;
        }
        return at;
    }

    /** Shows what stands there, as far as the end of its line. */
    private static void refuse(RuleSource source, List<Token> rest) {
        int line = source.place(rest.get(0)).line();
        Token last = rest.stream().takeWhile(token -> source.place(token).line() == line).reduce((earlier, later) -> later).orElseThrow();
        Constraint.refuse(source, rest.get(0), last);
    }
}
