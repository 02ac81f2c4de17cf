package org.avenant.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.avenant.problem.Nearest;
import org.avenant.problem.RuleProblem;

/**
 * Finds the rules of a file and sees that each has its outline: {@code rule "…" … when … then … end}.
 *
 * <p>What is missing is told where it is missing, and what is wrong with one rule does not keep the others from being read.
 */
final class Outline {

    /** No contract has more; a file that does was not written by a person. */
    static final int MOST_RULES = 2_000;

    /** The quotes of a word processor, and the single ones, which mean nothing in a rule. */
    private static final String OTHER_QUOTES = "“”„‟«»‹›‘’‚'";

    private final RuleSource source;
    private final List<Token> tokens;
    private int at;

    private Outline(RuleSource source) {
        this.source = source;
        this.tokens = Tokens.of(source.text(), 0);
    }

    /** The rules that have their outline; what is wrong with the others is reported to the source. */
    static List<RuleText> rules(RuleSource source) {
        return new Outline(source).read();
    }

    private List<RuleText> read() {
        List<RuleText> rules = new ArrayList<>();
        Optional<RuleProblem> illegible = tokens.stream().map(this::illegible).flatMap(Optional::stream).findFirst();
        if (illegible.isPresent()) {
            source.report(illegible.get());
            return rules;
        }
        while (token().sort() != Token.Sort.END) {
            if (!token().isWord("rule")) {
                source.report(new RuleProblem.NotARule(source.place(token()), token().text()));
                skipToRule();
            } else {
                rule().ifPresent(rules::add);
            }
            if (rules.size() > MOST_RULES) {
                source.report(new RuleProblem.TooManyRules(source.place(token()), MOST_RULES));
                return List.of();
            }
        }
        return rules;
    }

    /** What keeps everything behind it from being read. */
    private Optional<RuleProblem> illegible(Token token) {
        return switch (token.sort()) {
            case UNCLOSED_TEXT -> Optional.of(new RuleProblem.UnclosedText(source.place(token)));
            case UNCLOSED_REMARK -> Optional.of(new RuleProblem.UnclosedRemark(source.place(token.offset(), 2)));
            case SYMBOL -> OTHER_QUOTES.contains(token.text())
                    ? Optional.of(new RuleProblem.OtherQuotes(source.place(token), token.text()))
                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Token token() {
        return tokens.get(at);
    }

    private void skipToRule() {
        do {
            at++;
        } while (token().sort() != Token.Sort.END && !token().isWord("rule"));
    }

    private Optional<RuleText> rule() {
        int start = at;
        skipToRule();
        List<Token> own = tokens.subList(start, at);
        if (own.size() < 2 || own.get(1).sort() != Token.Sort.TEXT || own.get(1).text().isBlank()) {
            source.report(new RuleProblem.NameMissing(source.place(own.get(own.size() > 1 ? 1 : 0))));
            return Optional.empty();
        }
        return outline(own);
    }

    private Optional<RuleText> outline(List<Token> own) {
        int when = find(own, "when", 2);
        int then = find(own, "then", Math.max(2, when + 1));
        int end = find(own, "end", Math.max(2, then + 1));
        String missing = when < 0 ? "when" : then < 0 ? "then" : end < 0 ? "end" : "";
        if (!missing.isEmpty()) {
            report(own, missing);
            return Optional.empty();
        }
        if (end < own.size() - 1) {
            Token stray = own.get(end + 1);
            source.report(new RuleProblem.NotARule(source.place(stray), stray.text()));
        }
        RuleText rule = new RuleText(source, List.copyOf(own.subList(0, end + 1)), when, then);
        return Brackets.close(rule) ? Optional.of(rule) : Optional.empty();
    }

    private static int find(List<Token> own, String word, int from) {
        for (int i = from; i < own.size(); i++) {
            if (own.get(i).isWord(word)) {
                return i;
            }
        }
        return -1;
    }

    /** A word that is nearly the missing one is shown in its place; else the rule's name is. */
    private void report(List<Token> own, String missing) {
        Optional<Token> slip = own.stream()
                .skip(2)
                .filter(t -> t.sort() == Token.Sort.WORD && !List.of("when", "then", "end", "not").contains(t.text()))
                .filter(t -> t.length() <= missing.length() + 1 && !Nearest.to(t.text(), List.of(missing)).isEmpty())
                .findFirst();
        Token shown = slip.orElse(own.get(1));
        String found = slip.map(Token::text).orElse("");
        source.report(new RuleProblem.WordMissing(source.place(shown), own.get(1).text(), missing, found));
    }
}
