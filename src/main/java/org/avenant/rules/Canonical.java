package org.avenant.rules;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.facts.FactType;
import org.avenant.statement.Due;

/**
 * Prints a judged rule as DRL in one fixed way: the text that fingerprints hash and that the ordinary Drools
 * compiler is given as an oracle. Defaults are written out and decimals carry {@code B}.
 */
final class Canonical {

    private Canonical() {}

    /** One rule. */
    static String print(Rule rule) {
        StringBuilder text = new StringBuilder("rule \"" + escaped(rule.name()) + "\"\n");
        text.append(annotation("clause", rule.subject().clause().text()));
        rule.subject().part().ifPresent(part -> text.append(annotation("part", part)));
        rule.inForce().from().ifPresent(day -> text.append(annotation("from", day.toString())));
        rule.inForce().until().ifPresent(day -> text.append(annotation("until", day.toString())));
        text.append("when\n");
        rule.when().forEach(condition -> text.append("  ").append(print(condition)).append('\n'));
        text.append("then\n");
        rule.then().forEach(due -> text.append("  ").append(print(due)).append('\n'));
        return text.append("end\n").toString();
    }

    private static String annotation(String name, String value) {
        return "  @" + name + "( \"" + escaped(value) + "\" )\n";
    }

    /** One condition; also the name under which the engine shares equal ones. */
    static String print(Condition condition) {
        Stream<String> keys = inFieldOrder(condition).entrySet().stream()
                .map(key -> key.getKey() + " == \"" + escaped(key.getValue()) + "\"");
        String inside = Stream.concat(keys, condition.tests().stream().map(test -> print(condition, test)))
                .collect(Collectors.joining(", "));
        return (condition.negated() ? "not " : "") + condition.type().word() + "( " + inside + " )";
    }

    private static Map<String, String> inFieldOrder(Condition condition) {
        Map<String, String> ordered = new TreeMap<>(
                (a, b) -> Integer.compare(indexOf(condition, a), indexOf(condition, b)));
        ordered.putAll(condition.keys());
        return ordered;
    }

    private static int indexOf(Condition condition, String field) {
        return condition.type().fields().stream().map(FactType.Field::name).toList().indexOf(field);
    }

    /** What a contract notes of an incident is no getter, and is asked for by its name. */
    private static String print(Condition condition, Condition.Test test) {
        boolean column = condition.type() == FactType.INCIDENT && condition.type().field(test.field()).isEmpty();
        String getter = (test instanceof Condition.TextTest ? "said" : "figure") + "( \"" + test.field() + "\" )";
        return column ? getter + print(test).substring(test.field().length()) : print(test);
    }

    /** One constraint. */
    static String print(Condition.Test test) {
        if (test instanceof Condition.NumberTest number) {
            return number.field() + " " + number.comparison().sign() + " " + number.bound().toPlainString() + "B";
        }
        return test instanceof Condition.TextTest text
                ? text.field() + " == \"" + escaped(text.value()) + "\""
                : test.field() + " == " + ((Condition.FlagTest) test).value();
    }

    private static String print(Due due) {
        return "due." + due.verb().word() + due.arguments().stream()
                .map(argument -> "\"" + escaped(argument) + "\"")
                .collect(Collectors.joining(", ", "( ", " );"));
    }

    /** Letters beyond ASCII as escapes, so that no encoding can change them on the way; Drools reads capital digits only. */
    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> c >= ' ' && c < 127 && c != '"' && c != '\\'
                        ? String.valueOf((char) c)
                        : String.format("\\u%04X", c))
                .collect(Collectors.joining());
    }
}
