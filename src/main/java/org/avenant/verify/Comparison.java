package org.avenant.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds a statement to what its contract gives for the month today: the same lines, notices and sums, each saying the same. */
public final class Comparison {

    /** What two statements of one meaning may have of their own: where a rule stands, who made them, and so their digests. */
    private static final Set<String> ASIDE = Set.of("source", "avenant", "digest");

    /** What tells an entry of a list from the others. */
    private static final List<String> KEY = List.of("clause", "part", "reference", "days", "kind", "name", "over");

    /** What people know an entry by, one or the other of which it has. */
    private static final List<String> CALLED = List.of("title", "text", "name");

    private final Findings findings;

    private Comparison(Node statement) {
        this.findings = new Findings(statement.text("month"));
    }

    /**
     * Where a statement first departs from another of its month; empty where it does not.
     *
     * @param today the text of the other
     */
    public static Optional<Finding> first(Node statement, String today) {
        return first(statement, Node.statement(today));
    }

    static Optional<Finding> first(Node statement, Node today) {
        Comparison comparison = new Comparison(statement);
        comparison.fields("", statement.fields(), today.fields());
        return comparison.findings.all().stream().findFirst();
    }

    private void compare(String clause, Json here, Json today) {
        if (here instanceof Json.Fields one && today instanceof Json.Fields other) {
            fields(one.values().containsKey("clause") ? said(one, "clause") : clause, one, other);
        } else if (here instanceof Json.Items one && today instanceof Json.Items other) {
            items(clause, one, other);
        } else if (here instanceof Json.Nothing && !(today instanceof Json.Nothing)) {
            add(Finding.Sort.ONLY_TODAY, clause, "", here, label(today));
        } else if (today instanceof Json.Nothing && !(here instanceof Json.Nothing)) {
            add(Finding.Sort.NOT_TODAY, clause, label(here), here, "");
        } else if (!label(here).equals(label(today))) {
            add(Finding.Sort.TODAY, clause, label(here), here, label(today));
        }
    }

    private void fields(String clause, Json.Fields here, Json.Fields today) {
        Map<String, Json> others = today.values();
        here.values().forEach((name, value) -> {
            if (!ASIDE.contains(name) && others.containsKey(name)) {
                compare(clause, value, others.get(name));
            } else if (!ASIDE.contains(name)) {
                add(Finding.Sort.NOT_TODAY, clause, name, value, "");
            }
        });
        others.keySet().stream().filter(name -> !ASIDE.contains(name) && !here.values().containsKey(name))
                .forEach(name -> add(Finding.Sort.ONLY_TODAY, clause, "", here, name));
    }

    /** What is in one list only comes before what its other entries say: they may well say it because of that. */
    private void items(String clause, Json.Items here, Json.Items today) {
        List<String> own = keys(here);
        List<String> others = keys(today);
        for (int i = 0; i < own.size(); i++) {
            if (!others.contains(own.get(i))) {
                add(Finding.Sort.NOT_TODAY, "", label(here.values().get(i)), here.values().get(i), "");
            }
        }
        for (int i = 0; i < others.size(); i++) {
            int ours = own.indexOf(others.get(i));
            if (ours < 0) {
                add(Finding.Sort.ONLY_TODAY, "", "", here, label(today.values().get(i)));
            } else if (own.size() == others.size() && ours > i) {
                add(Finding.Sort.TODAY, "", label(here.values().get(i)), here.values().get(i), label(today.values().get(i)));
            }
        }
        for (int i = 0; i < own.size(); i++) {
            if (others.contains(own.get(i))) {
                compare(clause, here.values().get(i), today.values().get(others.indexOf(own.get(i))));
            }
        }
    }

    /** What each entry of a list is known by, which of those that are known by the same, and if by nothing, its place. */
    private static List<String> keys(Json.Items items) {
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

    /** A value, or what people know an entry by: {@code 2.1 Management fee 310.00}. */
    private static String label(Json value) {
        if (value instanceof Json.Fields fields) {
            Stream<String> which = KEY.subList(0, 4).stream().map(name -> said(fields, name));
            Stream<String> called = CALLED.stream().map(name -> said(fields, name)).filter(name -> !name.isEmpty()).limit(1);
            return Stream.of(which, called, Stream.of(said(fields, "amount"))).flatMap(words -> words)
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(" "));
        }
        if (value instanceof Json.Text text) {
            return text.value();
        }
        if (value instanceof Json.Number number) {
            return number.value();
        }
        return value instanceof Json.Truth truth ? String.valueOf(truth.value()) : "";
    }

    private static String said(Json.Fields fields, String name) {
        Json value = fields.values().get(name);
        return value instanceof Json.Fields || value == null ? "" : label(value);
    }

    /** @param at what stands in the place that is told; only texts stand behind a quotation mark */
    private void add(Finding.Sort sort, String clause, String here, Json at, String today) {
        Json.At place = at instanceof Json.Text ? at.at() : new Json.At(at.at().line(), at.at().column() - 1);
        findings.enter(clause);
        findings.add(sort, new Json.Text(here, place), Optional.of(today));
        findings.leave();
    }
}
