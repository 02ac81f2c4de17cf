package org.avenant.verify;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Holds a statement to what its contract gives for the month today. */
public final class Comparison {

    /** What two statements of one meaning may have of their own: where a rule stands, who made them, and so their digests. */
    private static final Set<String> ASIDE = Set.of("source", "avenant", "digest");

    /** A single value of a statement: under which names it stands, and in the line of which clause. */
    private record Leaf(String path, String clause, String value, Json.At at) {

        boolean says(Leaf other) {
            return path.equals(other.path) && value.equals(other.value);
        }
    }

    private Comparison() {}

    /**
     * Where a statement first departs from another of its month; empty where it does not.
     *
     * @param today the text of the other
     */
    public static Optional<Finding> first(Node statement, String today) {
        return first(statement, Node.statement(today));
    }

    static Optional<Finding> first(Node statement, Node today) {
        List<Leaf> stated = leaves("", "", statement.fields()).toList();
        List<Leaf> other = leaves("", "", today.fields()).toList();
        return IntStream.range(0, Math.max(stated.size(), other.size()))
                .filter(i -> i >= stated.size() || i >= other.size() || !stated.get(i).says(other.get(i)))
                .mapToObj(i -> finding(statement, stated.get(Math.min(i, stated.size() - 1)), i < other.size() ? other.get(i).value() : ""))
                .findFirst();
    }

    private static Finding finding(Node statement, Leaf stated, String today) {
        Findings findings = new Findings(statement.text("month"));
        findings.enter(stated.clause());
        findings.add(Finding.Sort.TODAY, new Json.Text(stated.value(), stated.at()), Optional.of(today));
        return findings.all().get(0);
    }

    private static Stream<Leaf> leaves(String path, String clause, Json value) {
        if (value instanceof Json.Fields fields) {
            String within = fields.values().get("clause") instanceof Json.Text number ? number.value() : clause;
            return fields.values().entrySet().stream()
                    .filter(field -> !ASIDE.contains(field.getKey()))
                    .flatMap(field -> leaves(path + "/" + field.getKey(), within, field.getValue()));
        }
        if (value instanceof Json.Items items) {
            return items.values().stream().flatMap(item -> leaves(path, clause, item));
        }
        return Stream.of(new Leaf(path, clause, scalar(value), value.at()));
    }

    private static String scalar(Json value) {
        if (value instanceof Json.Text text) {
            return text.value();
        }
        if (value instanceof Json.Number number) {
            return number.value();
        }
        return value instanceof Json.Truth truth ? String.valueOf(truth.value()) : "";
    }
}
