package org.avenant.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.avenant.facts.Comparison;
import org.avenant.facts.FactType;
import org.avenant.problem.Nearest;
import org.avenant.problem.RuleProblem;

/**
 * One constraint of a pattern, judged: {@code field op literal}.
 *
 * @param operator one of {@link #SIGNS}
 */
record Constraint(FactType.Field field, Token fieldToken, Token operator, Token literal) {

    static final List<String> SIGNS = List.of("<", "<=", "==", ">=", ">");

    /** How else the signs are written. */
    private static final Map<String, String> MEANT = Map.of("=", "==", "=>", ">=", "≥", ">=", "=<", "<=", "≤", "<=");

    /** More digits than any threshold has; a longer number is an attack on the arithmetic. */
    static final int MOST_DIGITS = 9;

    static final int MOST_DECIMALS = 6;
    private static final int MOST_SHOWN = 60;
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    /** A constraint as the parser gives it. */
    record Written(String text, int offset) {}

    /**
     * The constraint, or empty where it was refused.
     *
     * @param fields those that may be asked for
     */
    static Optional<Constraint> read(RuleSource source, FactType type, List<FactType.Field> fields, Written written) {
        List<Token> tokens = Tokens.of(written.text(), written.offset());
        Token first = tokens.get(0);
        boolean shaped = tokens.size() == 4 && first.sort() == Token.Sort.WORD
                && tokens.get(1).sort() == Token.Sort.SYMBOL && isLiteral(tokens.get(2));
        if (!shaped) {
            refuse(source, written, tokens);
            return Optional.empty();
        }
        Optional<FactType.Field> field = fields.stream().filter(f -> f.name().equals(first.text())).findFirst();
        if (field.isEmpty()) {
            List<String> known = fields.stream().map(FactType.Field::name).toList();
            source.report(new RuleProblem.UnknownField(
                    source.place(first), type.word(), first.text(), Nearest.to(first.text(), known), known));
            return Optional.empty();
        }
        return Optional.of(new Constraint(field.get(), first, tokens.get(1), tokens.get(2)));
    }

    private static boolean isLiteral(Token token) {
        return token.sort() == Token.Sort.TEXT || token.sort() == Token.Sort.NUMBER || token.sort() == Token.Sort.WORD;
    }

    private static void refuse(RuleSource source, Written written, List<Token> tokens) {
        boolean ownNumber = tokens.size() == 5 && tokens.get(0).sort() == Token.Sort.WORD
                && (tokens.get(2).isSymbol("-") || tokens.get(2).sort() == Token.Sort.NUMBER);
        source.report(ownNumber
                ? new RuleProblem.NumberNeeded(
                        source.place(tokens.get(2).offset(), tokens.get(3).end() - tokens.get(2).offset()),
                        tokens.get(0).text(), source.text().substring(tokens.get(2).offset(), tokens.get(3).end()))
                : new RuleProblem.ConditionRefused(
                        source.place(written.offset(), written.text().length()), shortened(written.text())));
    }

    /** A text short enough to be quoted in a sentence. */
    static String shortened(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() > MOST_SHOWN ? line.substring(0, MOST_SHOWN) + "…" : line;
    }

    /** Reports {@code 4,2} or {@code 12 000} with the numbers it may mean. */
    static void reportSplitNumber(RuleSource source, Token left, Token right) {
        String found = source.text().substring(left.offset(), right.end());
        source.report(new RuleProblem.DecimalComma(
                source.place(left.offset(), right.end() - left.offset()), found,
                left.text() + "." + right.text(), right.length() == 3 ? left.text() + right.text() : ""));
    }

    /** The comparison, or empty where the field cannot be compared so. */
    Optional<Comparison> comparison(RuleSource source) {
        boolean equality = operator.text().equals("==");
        if (equality && field.sort() == FactType.Field.Sort.NUMBER) {
            source.report(new RuleProblem.EqualityOnARate(source.place(operator), field.name()));
            return Optional.empty();
        }
        if (!signs(field).contains(operator.text())) {
            refuseSign(source, field, operator);
            return Optional.empty();
        }
        return Comparison.ofSign(operator.text());
    }

    private static List<String> signs(FactType.Field field) {
        return !field.isNumber()
                ? List.of("==")
                : field.sort() == FactType.Field.Sort.NUMBER ? List.of("<", "<=", ">=", ">") : SIGNS;
    }

    /** Reports a sign that the field cannot be compared with, and which may have been meant. */
    static void refuseSign(RuleSource source, FactType.Field field, Token sign) {
        String meant = MEANT.getOrDefault(sign.text(), "");
        source.report(new RuleProblem.OperatorRefused(
                source.place(sign), field.name(), sign.text(), signs(field).contains(meant) ? meant : "", signs(field)));
    }

    /** The literal as a number of a size that contracts have, or empty where it is none. */
    Optional<BigDecimal> number(RuleSource source) {
        String text = literal.text();
        if (literal.sort() != Token.Sort.NUMBER || !NUMBER.matcher(text).matches()) {
            source.report(new RuleProblem.NumberNeeded(source.place(literal), field.name(), shortened(text)));
            return Optional.empty();
        }
        int point = text.indexOf('.');
        int digits = point < 0 ? text.length() : point;
        int decimals = point < 0 ? 0 : text.length() - point - 1;
        if (digits > MOST_DIGITS || decimals > MOST_DECIMALS) {
            source.report(new RuleProblem.NumberTooLong(source.place(literal), MOST_DIGITS, MOST_DECIMALS));
            return Optional.empty();
        }
        if (decimals > 0 && field.sort() == FactType.Field.Sort.WHOLE) {
            source.report(new RuleProblem.WholeNumberNeeded(source.place(literal), field.name(), text));
            return Optional.empty();
        }
        return Optional.of(Dialect.DRL.value(text));
    }

    /** The literal as a text, or empty where it is none. */
    Optional<String> text(RuleSource source) {
        if (literal.sort() != Token.Sort.TEXT) {
            source.report(new RuleProblem.TextNeeded(source.place(literal), field.name(), shortened(literal.text())));
            return Optional.empty();
        }
        return Optional.of(literal.text());
    }

    /** The literal as a yes or no, or empty where it is none. */
    Optional<Boolean> flag(RuleSource source) {
        if (literal.isWord("true") || literal.isWord("false")) {
            return Optional.of(literal.isWord("true"));
        }
        source.report(new RuleProblem.TrueOrFalseNeeded(source.place(literal), field.name(), shortened(literal.text())));
        return Optional.empty();
    }
}
