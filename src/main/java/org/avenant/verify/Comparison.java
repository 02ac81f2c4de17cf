package org.avenant.verify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds a statement to what its contract gives for the month today: the same lines, notices and sums, each saying the same. */
public final class Comparison {

    /** What two statements of one meaning may say of their own: where a rule stands, who made them, and so their digests. */
    private static final Set<String> ASIDE = Set.of("source", "avenant", "digest");

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
            fields(one.values().containsKey("clause") ? Entries.said(one, "clause") : clause, one, other);
        } else if (here instanceof Json.Items one && today instanceof Json.Items other) {
            items(clause, one, other);
        } else if (here instanceof Json.Nothing && !(today instanceof Json.Nothing)) {
            add(Finding.Sort.ONLY_TODAY, clause, "", here, Entries.label(today));
        } else if (today instanceof Json.Nothing && !(here instanceof Json.Nothing)) {
            add(Finding.Sort.NOT_TODAY, clause, Entries.label(here), here, "");
        } else if (here.getClass() != today.getClass() || !Entries.label(here).equals(Entries.label(today))) {
            add(Finding.Sort.TODAY, clause, Entries.label(here), here, Entries.label(today));
        }
    }

    private void fields(String clause, Json.Fields here, Json.Fields today) {
        Map<String, Json> others = today.values();
        here.values().forEach((name, value) -> {
            if (!others.containsKey(name)) {
                add(Finding.Sort.NOT_TODAY, clause, name, value, "");
            } else if (!ASIDE.contains(name)) {
                compare(clause, value, others.get(name));
            }
        });
        others.keySet().stream().filter(name -> !here.values().containsKey(name))
                .forEach(name -> add(Finding.Sort.ONLY_TODAY, clause, "", here, name));
    }

    /** What is in one list only comes before what its other entries say: they may well say it because of that. */
    private void items(String clause, Json.Items here, Json.Items today) {
        List<String> own = Entries.keys(here);
        List<String> others = Entries.keys(today);
        for (int i = 0; i < own.size(); i++) {
            if (!others.contains(own.get(i))) {
                add(Finding.Sort.NOT_TODAY, "", Entries.label(here.values().get(i)), here.values().get(i), "");
            }
        }
        for (int i = 0; i < others.size(); i++) {
            int ours = own.indexOf(others.get(i));
            if (ours < 0) {
                add(Finding.Sort.ONLY_TODAY, "", "", here, Entries.label(today.values().get(i)));
            } else if (own.size() == others.size() && ours > i) {
                add(Finding.Sort.TODAY, "", Entries.label(here.values().get(i)), here.values().get(i), Entries.label(today.values().get(i)));
            }
        }
        for (int i = 0; i < own.size(); i++) {
            if (others.contains(own.get(i))) {
                compare(clause, here.values().get(i), today.values().get(others.indexOf(own.get(i))));
            }
        }
    }

    /** @param at what stands in the place that is told; only texts stand behind a quotation mark */
    private void add(Finding.Sort sort, String clause, String here, Json at, String today) {
        Json.At place = at instanceof Json.Text ? at.at() : new Json.At(at.at().line(), at.at().column() - 1);
        findings.enter(clause);
        findings.add(sort, new Json.Text(here, place), Optional.of(today));
        findings.leave();
    }
}
