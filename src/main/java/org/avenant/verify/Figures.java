package org.avenant.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the figures of a statement together: one value for each, wherever it is told, and that of its counts. */
final class Figures {

    private final Findings findings;
    private final Map<String, Node> told = new HashMap<>();

    Figures(Findings findings) {
        this.findings = findings;
    }

    /** A fact, or a leaf that is one. */
    void check(Node fact) {
        Node first = told.putIfAbsent(key(fact), fact);
        if (first != null) {
            findings.demand(Finding.Sort.FIGURE, fact.field("value"), first.number("value"));
            findings.demand(Finding.Sort.UNIT, fact.field("unit"), first.text("unit"));
        }
        List<Exact> counts = fact.numbers("counts");
        if (counts.size() == 2 && !counts.get(1).isZero()) {
            Exact ratio = counts.get(0).over(counts.get(1));
            Exact scaled = fact.text("unit").equals("%") ? ratio.times(Exact.HUNDRED) : ratio;
            findings.demand(Finding.Sort.FIGURE, fact.field("value"), scaled);
        }
    }

    /** Every figure and index value that an expression rests on stands among the facts of its line. */
    void checkLeaves(Node expression, List<Node> facts) {
        List<String> known = facts.stream().map(Figures::key).toList();
        Expressions.leaves(expression)
                .filter(leaf -> leaf.has("name"))
                .forEach(leaf -> {
                    check(leaf);
                    if (!known.contains(key(leaf))) {
                        findings.add(Finding.Sort.FACT, leaf.field("name"), Optional.empty());
                    }
                });
    }

    private static String key(Node fact) {
        return fact.text("name") + "\n" + (fact.has("period") ? fact.text("period") : fact.text("over"));
    }
}
