package org.avenant.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.avenant.facts.FactType;
import org.avenant.statement.Verb;

/**
 * The DRL of a phrasebook entry as a tree with holes, to be laid over a rule's own tree.
 *
 * @param head the fact, with {@code not } before it where it is negated, or the verb
 * @param parts the constraints, or the arguments
 */
record Template(String head, List<Part> parts) {

    private static final Pattern CONDITION = Pattern.compile("((?:not )?\\w+)\\( (.*) \\)");
    private static final Pattern ACTION = Pattern.compile("due\\.(\\w+)\\((?: (.*) )?\\);");
    private static final Pattern COMMA = Pattern.compile(", ");
    private static final Pattern CONSTRAINT = Pattern.compile("(\\w+) (==|>=|<=|<|>) (.+)");

    /** One constraint or argument; {@code value} is a hole such as {@code {m}}, or what stands in the DRL. */
    record Part(String field, String sign, String value) {

        /** All that stands in braces is a hole of the sentence, or it would be no entry. */
        boolean isHole() {
            return value.startsWith("{") && value.indexOf('}') == value.length() - 1;
        }

        String hole() {
            return value.substring(1, value.length() - 1);
        }
    }

    static Template of(Entry entry) {
        Matcher matcher = (entry.isCondition() ? CONDITION : ACTION).matcher(entry.drl());
        if (!matcher.matches()) {
            return new Template("", List.of());
        }
        String inside = matcher.group(2) == null ? "" : matcher.group(2);
        return new Template(matcher.group(1), inside.isEmpty()
                ? List.of()
                : COMMA.splitAsStream(inside).map(Template::part).toList());
    }

    private static Part part(String text) {
        Matcher constraint = CONSTRAINT.matcher(text);
        return constraint.matches()
                ? new Part(constraint.group(1), constraint.group(2), unquoted(constraint.group(3)))
                : new Part("", "", unquoted(text));
    }

    private static String unquoted(String text) {
        return text.startsWith("\"") && text.endsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }

    /** What the holes stand for in a condition, or empty where the condition says something else. */
    Optional<Map<String, String>> match(Condition condition) {
        String fact = (condition.negated() ? "not " : "") + condition.type().word();
        if (isOneHole()) {
            return head.equals(fact) ? Optional.of(Map.of(parts.get(0).hole(), "")) : Optional.empty();
        }
        if (!head.equals(fact) || tests(condition) != condition.tests().size()) {
            return Optional.empty();
        }
        Map<String, String> fillings = new HashMap<>();
        List<Condition.Test> open = new ArrayList<>(condition.tests());
        Set<String> said = new HashSet<>();
        boolean fits = true;
        for (int i = 0; fits && i < parts.size(); i++) {
            fits = lay(parts.get(i), condition, open, fillings);
            said.add(parts.get(i).field());
        }
        return fits && open.isEmpty() && restIsStandard(condition, said) ? Optional.of(fillings) : Optional.empty();
    }

    /** How many constraints say more of a condition than which fact it means. */
    private int tests(Condition condition) {
        int tests = 0;
        for (Part part : parts) {
            tests += condition.keys().containsKey(part.field()) ? 0 : 1;
        }
        return tests;
    }

    /** Whether one hole stands for all that is asked of the fact. */
    private boolean isOneHole() {
        return parts.size() == 1 && parts.get(0).field().isEmpty() && parts.get(0).isHole();
    }

    private static boolean lay(Part part, Condition condition, List<Condition.Test> open, Map<String, String> fillings) {
        String key = condition.keys().get(part.field());
        if (key != null) {
            return fill(part, key, fillings);
        }
        Optional<Condition.Test> test = open.stream().filter(t -> t.field().equals(part.field()) && sign(t).equals(part.sign())).findFirst();
        test.ifPresent(said -> open.removeIf(other -> other == said));
        return test.isPresent() && fill(part, value(test.get()), fillings);
    }

    private static boolean fill(Part part, String value, Map<String, String> fillings) {
        if (part.isHole()) {
            // A hole that stands twice says the same thing twice.
            return value.equals(Optional.ofNullable(fillings.putIfAbsent(part.hole(), value)).orElse(value));
        }
        return part.value().equals(value) || Dialect.isDecimal(part.value()) && Dialect.isDecimal(value)
                && new BigDecimal(part.value()).compareTo(new BigDecimal(value)) == 0;
    }

    private static String sign(Condition.Test test) {
        return test instanceof Condition.NumberTest number ? number.comparison().sign() : "==";
    }

    private static String value(Condition.Test test) {
        if (test instanceof Condition.NumberTest number) {
            return number.bound().toPlainString();
        }
        return test instanceof Condition.TextTest text
                ? text.value()
                : String.valueOf(((Condition.FlagTest) test).value());
    }

    private static boolean restIsStandard(Condition condition, Set<String> said) {
        return condition.type().fields().stream()
                .filter(FactType.Field::isKey)
                .filter(field -> !said.contains(field.name()))
                .allMatch(field -> field.standard().equals(condition.keys().get(field.name())));
    }

    /** What the holes stand for in a due of some arguments, or empty where it says something else. */
    Optional<Map<String, String>> match(Verb verb, List<String> arguments) {
        Map<String, String> fillings = new HashMap<>();
        boolean fits = head.equals(verb.word()) && arguments.size() == parts.size();
        for (int i = 0; fits && i < parts.size(); i++) {
            fits = fill(parts.get(i), arguments.get(i), fillings);
        }
        return fits ? Optional.of(fillings) : Optional.empty();
    }
}
