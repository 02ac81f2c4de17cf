package org.avenant.rules;

import java.util.List;
import java.util.Optional;
import org.avenant.facts.FactType;
import org.avenant.problem.Place;
import org.avenant.problem.RuleProblem;

/** Finds what a person got wrong in a rule that has its outline and yet is no DRL. */
final class Slip {

    private final RuleSource source;
    private final List<Token> tokens;

    private Slip(RuleText rule) {
        this.source = rule.source();
        this.tokens = rule.conditions();
    }

    /** Reports the first slip of a rule; the rule as a whole where none of the usual ones is found. */
    static void report(RuleText rule) {
        RuleSource source = rule.source();
        int before = source.problems().size();
        HeadReader.reportRefusals(rule);
        if (source.problems().size() == before) {
            new Slip(rule).conditions();
        }
        if (source.problems().size() == before) {
            source.report(new RuleProblem.UnreadableRule(source.place(rule.nameToken())));
        }
    }

    /** Each condition is a fact with brackets. */
    private void conditions() {
        int before = source.problems().size();
        int at = 0;
        while (at < tokens.size() && source.problems().size() == before) {
            int open = at + (tokens.get(at).isWord("not") ? 2 : 1);
            boolean fact = open < tokens.size() && tokens.get(open - 1).sort() == Token.Sort.WORD
                    && tokens.get(open).isSymbol("(");
            if (!fact) {
                refuse(tokens.get(at), lastOfLine(at));
                return;
            }
            int close = next(")", open);
            comparisons(FactType.of(tokens.get(open - 1).text()), open + 1, close);
            at = close + 1;
        }
    }

    /** What stands in the brackets is cut at its commas. */
    private void comparisons(Optional<FactType> type, int from, int to) {
        int before = source.problems().size();
        int start = from;
        while (start <= to && source.problems().size() == before) {
            int end = Math.min(to, next(",", start));
            if (end == start) {
                refuse(tokens.get(end == to ? end - 1 : end), tokens.get(end == to ? end - 1 : end));
            } else {
                comparison(type, tokens.subList(start, end), start == from ? null : tokens.get(start - 2));
            }
            start = end + 1;
        }
    }

    /** A field, a sign and a value; {@code earlier} is the value before the comma, if any. */
    private void comparison(Optional<FactType> type, List<Token> own, Token earlier) {
        Token last = own.get(own.size() - 1);
        if (own.size() == 1 && earlier != null && isNumber(earlier) && isNumber(last)) {
            Constraint.reportSplitNumber(source, earlier, last);
        } else if (own.size() < 3 || own.get(0).sort() != Token.Sort.WORD || own.get(1).sort() != Token.Sort.SYMBOL) {
            refuse(own.get(0), last);
        } else {
            Optional<FactType.Field> field = type.flatMap(t -> t.field(own.get(0).text()));
            field.ifPresent(known -> value(known, own));
        }
    }

    private void value(FactType.Field field, List<Token> own) {
        Token value = own.get(2);
        Token last = own.get(own.size() - 1);
        if (!Constraint.SIGNS.contains(own.get(1).text())) {
            Constraint.refuseSign(source, field, own.get(1));
        } else if (own.size() > 4 && own.get(3).sort() == Token.Sort.WORD && own.get(4).sort() == Token.Sort.SYMBOL) {
            source.report(new RuleProblem.CommaMissing(source.place(own.get(3)), own.get(3).text()));
        } else if (own.size() == 4 && isNumber(value) && isNumber(last)) {
            Constraint.reportSplitNumber(source, value, last);
        } else if (field.isNumber() && !(own.size() == 3 && Dialect.isDecimal(value.text()))) {
            source.report(new RuleProblem.NumberNeeded(place(value, last), field.name(), written(value, last)));
        } else if (own.size() > 3) {
            source.report(new RuleProblem.TextNeeded(place(value, last), field.name(), written(value, last)));
        }
    }

    private static boolean isNumber(Token token) {
        return token.sort() == Token.Sort.NUMBER;
    }

    private int next(String symbol, int from) {
        int at = from;
        while (at < tokens.size() && !tokens.get(at).isSymbol(symbol)) {
            at++;
        }
        return at;
    }

    private Token lastOfLine(int from) {
        int line = source.place(tokens.get(from)).line();
        return tokens.stream().skip(from).takeWhile(token -> source.place(token).line() == line)
                .reduce((earlier, later) -> later).orElseThrow();
    }

    private void refuse(Token first, Token last) {
        source.report(new RuleProblem.ConditionRefused(place(first, last), Constraint.shortened(written(first, last))));
    }

    private Place place(Token first, Token last) {
        return source.place(first.offset(), last.end() - first.offset());
    }

    private String written(Token first, Token last) {
        return source.text().substring(first.offset(), last.end());
    }
}
