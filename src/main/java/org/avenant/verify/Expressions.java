package org.avenant.verify;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Computes the nodes of an expression again, each from what its parts are said to be. */
final class Expressions {

    /** What an expression starts from. */
    private static final Set<String> LEAVES = Set.of(
            "constant", "figure", "index-value", "line-amount", "month-amount", "amount-now", "amount-issued");

    private final String currency;
    private final Findings findings;

    Expressions(String currency, Findings findings) {
        this.currency = currency;
        this.findings = findings;
    }

    void check(Node node) {
        List<Node> parts = node.parts();
        parts.forEach(this::check);
        if (parts.isEmpty()) {
            demandLeaf(node);
            node.number("value");
            node.field("unit");
        } else {
            checkUnits(node, parts);
            boolean rounding = node.text("node").equals("rounded");
            findings.demand(
                    rounding ? Finding.Sort.ROUNDING : Finding.Sort.RECOMPUTATION, node.field("value"), Arithmetic.value(node));
        }
    }

    /** What has parts could not be computed again without them. */
    private static void demandLeaf(Node node) {
        if (!LEAVES.contains(node.text("node"))) {
            throw new Malformed(node.fields().at(), "parts");
        }
    }

    private void checkUnits(Node node, List<Node> parts) {
        String first = parts.get(0).text("unit");
        if (!node.text("node").equals("product")) {
            parts.forEach(part -> findings.demand(Finding.Sort.UNIT, part.field("unit"), first));
        }
        findings.demand(Finding.Sort.UNIT, node.field("unit"), Arithmetic.unit(node, currency));
    }

    /** Every leaf of an expression, in reading order. */
    static Stream<Node> leaves(Node node) {
        List<Node> parts = node.parts();
        return parts.isEmpty() ? Stream.of(node) : parts.stream().flatMap(Expressions::leaves);
    }

    /** The leaves of one kind. */
    static List<Node> leaves(Node node, String kind) {
        return leaves(node).filter(leaf -> leaf.text("node").equals(kind)).toList();
    }

    /** The node of a kind nearest to the top, if there is one. */
    static Optional<Node> first(Node node, String kind) {
        return node.text("node").equals(kind)
                ? Optional.of(node)
                : node.parts().stream().flatMap(part -> first(part, kind).stream()).findFirst();
    }
}
