package org.avenant.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.avenant.facts.Comparison;
import org.avenant.facts.FactType;
import org.avenant.problem.Nearest;
import org.avenant.problem.Place;
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

    /**
     * The constraint that some tokens are, or empty where they were refused.
     *
     * @param fields those that may be asked for
     */
    static Optional<Constraint> read(RuleSource source, FactType type, List<FactType.Field> fields, List<Token> tokens) {
        Token first = tokens.get(0);
        Optional<FactType.Field> field = fields.stream().filter(f -> first.sort() == Token.Sort.WORD && f.name().equals(first.text())).findFirst();
        if (!isShaped(tokens)) {
            reportSlip(source, field, tokens);
            return Optional.empty();
        }
        if (field.isEmpty()) {
            List<String> known = fields.stream().map(FactType.Field::name).toList();
            source.report(new RuleProblem.UnknownField(
                    source.place(first), type.word(), first.text(), Nearest.to(first.text(), known), known));
            return Optional.empty();
        }
        return Optional.of(new Constraint(field.get(), first, tokens.get(1), tokens.get(2)));
    }

    /** A word, a sign and a value, and nothing else. */
    private static boolean isShaped(List<Token> tokens) {
        return tokens.size() == 3 && tokens.get(0).sort() == Token.Sort.WORD
                && tokens.get(1).sort() == Token.Sort.SYMBOL && isLiteral(tokens.get(2));
    }

    private static boolean isLiteral(Token token) {
        return token.sort() == Token.Sort.TEXT || token.sort() == Token.Sort.NUMBER || token.sort() == Token.Sort.WORD;
    }

    /** Reports what a person got wrong in what is no comparison; as a whole, where it is none of the usual slips. */
    private static void reportSlip(RuleSource source, Optional<FactType.Field> field, List<Token> tokens) {
        Token last = tokens.get(tokens.size() - 1);
        boolean begun = field.isPresent() && tokens.size() > 3 && tokens.get(1).sort() == Token.Sort.SYMBOL;
        if (!begun || !SIGNS.contains(tokens.get(1).text()) && !MEANT.containsKey(tokens.get(1).text())) {
            refuse(source, tokens.get(0), last);
        } else if (!SIGNS.contains(tokens.get(1).text())) {
            refuseSign(source, field.get(), tokens.get(1));
        } else if (tokens.size() > 4 && tokens.get(3).sort() == Token.Sort.WORD && tokens.get(4).sort() == Token.Sort.SYMBOL) {
            source.report(new RuleProblem.CommaMissing(source.place(tokens.get(3)), tokens.get(3).text()));
        } else if (tokens.size() == 4 && tokens.get(2).sort() == Token.Sort.NUMBER && last.sort() == Token.Sort.NUMBER) {
            reportSplitNumber(source, tokens.get(2), last);
        } else if (isCalculation(tokens)) {
            refuse(source, tokens.get(0), last);
        } else {
            refuseValue(source, field.get(), tokens.get(2), last);
        }
    }

    /** Whether behind the value a sign goes on to another one. */
    private static boolean isCalculation(List<Token> tokens) {
        return tokens.subList(3, tokens.size() - 1).stream().anyMatch(token -> token.sort() == Token.Sort.SYMBOL);
    }

    private static void refuseValue(RuleSource source, FactType.Field field, Token first, Token last) {
        Place place = source.place(first.offset(), last.end() - first.offset());
        String written = source.text().substring(first.offset(), last.end());
        source.report(field.isNumber() ? new RuleProblem.NumberNeeded(place, field.name(), written) : new RuleProblem.TextNeeded(place, field.name(), written));
    }

    /** Reports that what stands from one token to another is no condition. */
    static void refuse(RuleSource source, Token first, Token last) {
        String written = source.text().substring(first.offset(), last.end());
        source.report(new RuleProblem.ConditionRefused(source.place(first.offset(), written.length()), shortened(written)));
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
