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

    /**
     * A fact, or a leaf that is one.
     *
     * @param incident what the line stems from, whose figures are its own; empty where it stems from none
     */
    void check(Node fact, String incident) {
        Node first = told.putIfAbsent(key(fact) + "\n" + incident, fact);
        if (first != null) {
            findings.demand(Finding.Sort.FIGURE, fact.field("value"), first.number("value"));
            findings.demand(Finding.Sort.UNIT, fact.field("unit"), first.text("unit"));
            if (fact.has("published")) {
                findings.demand(Finding.Sort.FIGURE, fact.field("published"), first.text("published"));
            }
        }
        checkCounts(fact);
        checkCalls(fact);
    }

    private void checkCounts(Node fact) {
        List<Exact> counts = fact.numbers("counts");
        if (fact.has("counts") && (counts.size() != 2 || counts.get(1).isZero())) {
            throw new Malformed(fact.fields().at(), "counts");
        }
        if (fact.has("counts")) {
            Exact ratio = counts.get(0).over(counts.get(1));
            Exact scaled = fact.text("unit").equals("%") ? ratio.times(Exact.HUNDRED) : ratio;
            findings.demand(Finding.Sort.FIGURE, fact.field("value"), scaled);
        }
    }

    /** What is counted from calls is what they count for, or that in whole units. */
    private void checkCalls(Node fact) {
        if (fact.has("calls")) {
            Exact sum = fact.nodes("calls").stream()
                    .map(calls -> calls.number("calls").times(calls.number("each")))
                    .reduce(Exact.ZERO, Exact::plus);
            Exact value = fact.number("value");
            boolean rounded = value.isWhole() && value.minus(sum).max(sum.minus(value)).compareTo(Exact.ONE) < 0;
            if (!rounded) {
                findings.demand(Finding.Sort.FIGURE, fact.field("value"), sum);
            }
        }
    }

    /** Every figure and index value that an expression rests on stands among the facts of its line. */
    void checkLeaves(Node expression, List<Node> facts, String incident) {
        List<String> known = facts.stream().map(Figures::key).toList();
        Expressions.leaves(expression)
                .filter(leaf -> leaf.has("name"))
                .forEach(leaf -> {
                    check(leaf, incident);
                    if (!known.contains(key(leaf))) {
                        findings.add(Finding.Sort.FACT, leaf.field("name"), Optional.empty());
                    }
                });
    }

    private static String key(Node fact) {
        return fact.text("name") + "\n" + (fact.has("period") ? fact.text("period") : fact.text("over"));
    }
}
