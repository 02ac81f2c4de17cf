package org.avenant.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What tells the entries of a statement's lists apart, and what people know them by. */
final class Entries {

    /** What tells an entry of a list from the others. */
    private static final List<String> KEY = List.of("clause", "part", "reference", "days", "kind", "name", "over");

    /** What people know an entry by, one or the other of which it has. */
    private static final List<String> CALLED = List.of("title", "text", "name");

    private Entries() {}

    /** What each entry of a list is known by, which of those that are known by the same, and if by nothing, its place. */
    static List<String> keys(Json.Items items) {
        List<String> keys = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (Json item : items.values()) {
            String key = item instanceof Json.Fields fields
                    ? KEY.stream().map(name -> said(fields, name)).collect(Collectors.joining("\n"))
                    : "";
            keys.add(key + "\n" + Collections.frequency(seen, key));
            seen.add(key);
        }
        return keys;
    }

    /** A value, or what people know an entry by: {@code 2.1 Management fee 310.00}. What is nothing has no words. */
    static String label(Json value) {
        if (value instanceof Json.Fields fields) {
            Stream<String> which = KEY.subList(0, 4).stream().map(name -> said(fields, name));
            Stream<String> called = CALLED.stream().map(name -> said(fields, name)).filter(name -> !name.isEmpty()).limit(1);
            return Stream.of(which, called, Stream.of("over", "amount").map(name -> said(fields, name))).flatMap(words -> words)
                    .filter(words -> !words.isEmpty())
                    .reduce((one, other) -> one + " " + other).orElse("{}");
        }
        if (value instanceof Json.Items items) {
            return items.values().stream().map(Entries::label).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Json.Text text) {
            return text.value();
        }
        if (value instanceof Json.Number number) {
            return number.value();
        }
        return value instanceof Json.Truth truth ? String.valueOf(truth.value()) : "";
    }

    /** What a field says, if it is a single value. */
    static String said(Json.Fields fields, String name) {
        Json value = fields.values().get(name);
        return value instanceof Json.Text || value instanceof Json.Number ? label(value) : "";
    }
}
