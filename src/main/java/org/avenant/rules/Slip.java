package org.avenant.rules;

import java.util.List;
import org.avenant.problem.RuleProblem;

/** Finds what a person got wrong in a rule that has its outline and yet is no DRL. */
final class Slip {

    private Slip() {}

    /** Reports the first slip of a rule; the rule as a whole where none of the usual ones is found. */
    static void report(RuleText rule) {
        RuleSource source = rule.source();
        int before = source.problems().size();
        HeadReader.reportRefusals(rule);
        conditions(rule);
        if (source.problems().size() == before) {
            source.report(new RuleProblem.UnreadableRule(source.place(rule.nameToken())));
        }
    }

    private static void conditions(RuleText rule) {
        List<Token> tokens = rule.conditions();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : rule.tokens().get(rule.then());
            if (token.sort() == Token.Sort.NUMBER && next.sort() == Token.Sort.NUMBER) {
                Constraint.reportSplitNumber(rule.source(), token, next);
                return;
            }
            if (token.sort() == Token.Sort.NUMBER && !next.isSymbol(",") && !next.isSymbol(")")) {
                rule.source().report(new RuleProblem.NumberNeeded(
                        rule.source().place(token.offset(), next.end() - token.offset()), fieldBefore(tokens, i),
                        token.text() + next.text()));
                return;
            }
            boolean comparing = i > 0 && tokens.get(i - 1).sort() == Token.Sort.WORD;
            if (comparing && token.sort() == Token.Sort.SYMBOL && List.of("=", "=>", "=<").contains(token.text())) {
                rule.source().report(new RuleProblem.OperatorRefused(
                        rule.source().place(token), tokens.get(i - 1).text(), token.text(), Constraint.SIGNS));
                return;
            }
        }
    }

    private static String fieldBefore(List<Token> tokens, int index) {
        return index >= 2 ? tokens.get(index - 2).text() : "";
    }
}
