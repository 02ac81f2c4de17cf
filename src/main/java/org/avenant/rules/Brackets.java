package org.avenant.rules;

import java.util.List;
import java.util.Optional;
import org.avenant.facts.FactType;
import org.avenant.problem.RuleProblem;

/**
 * Sees that every bracket of a rule closes before the next part of it begins, and that none holds another one. In
 * actions a bracket may hold another one here: what is no action is told as a whole.
 */
final class Brackets {

    private final RuleSource source;
    private final List<Token> part;
    private final boolean mayNest;

    private Brackets(RuleSource source, List<Token> part, boolean mayNest) {
        this.source = source;
        this.part = part;
        this.mayNest = mayNest;
    }

    /** Whether they do; if not, the first that does not is reported. */
    static boolean close(RuleText rule) {
        RuleSource source = rule.source();
        return new Brackets(source, rule.head(), false).close()
                && new Brackets(source, rule.conditions(), false).close()
                && new Brackets(source, rule.actions(), true).close();
    }

    private boolean close() {
        if (mayNest && isBalanced()) {
            return true;
        }
        Optional<Integer> open = Optional.empty();
        for (int i = 0; i < part.size(); i++) {
            boolean opens = part.get(i).isSymbol("(");
            boolean closes = part.get(i).isSymbol(")");
            if (opens && open.isPresent() || closes && open.isEmpty()) {
                report(opens ? open.get() : i, i);
                return false;
            }
            open = opens ? Optional.of(i) : closes ? Optional.empty() : open;
        }
        open.ifPresent(this::unclosed);
        return open.isEmpty();
    }

    /** A bracket in a bracket is a slip where one is left open, and else something that no rule says. */
    private void report(int first, int second) {
        if (first == second || !isBalanced()) {
            unclosed(first);
        } else {
            nested(first, second);
        }
    }

    private boolean isBalanced() {
        return count("(") == count(")");
    }

    private long count(String bracket) {
        return part.stream().filter(token -> token.isSymbol(bracket)).count();
    }

    private void unclosed(int index) {
        source.report(new RuleProblem.UnclosedBracket(source.place(part.get(index)), part.get(index).text()));
    }

    private void nested(int outer, int inner) {
        Token word = part.get(Math.max(0, outer - 1));
        boolean fact = FactType.of(word.text()).isPresent();
        Token first = fact ? part.get(afterComma(inner)) : word;
        int length = part.get(fact ? beforeComma(inner) : part.size() - 1).end() - first.offset();
        String written = Constraint.shortened(source.text().substring(first.offset(), first.offset() + length));
        source.report(new RuleProblem.ConditionRefused(source.place(first.offset(), written.length()), written));
    }

    /** Where the comparison begins that holds this token. */
    private int afterComma(int index) {
        int at = index;
        while (at > 0 && !part.get(at - 1).isSymbol(",") && !part.get(at - 1).isSymbol("(")) {
            at--;
        }
        return at;
    }

    /** Where the comparison ends whose own bracket opens at this token. */
    private int beforeComma(int index) {
        int at = index;
        for (int depth = 1; depth > 0 && at + 1 < part.size(); at++) {
            Token next = part.get(at + 1);
            depth += next.isSymbol("(") ? 1 : next.isSymbol(")") ? -1 : 0;
        }
        while (at + 1 < part.size() && !part.get(at + 1).isSymbol(",") && !part.get(at + 1).isSymbol(")")) {
            at++;
        }
        return at;
    }
}
