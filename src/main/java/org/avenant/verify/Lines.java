package org.avenant.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds what expressions say of other lines to what those lines are. */
final class Lines {

    private final List<Node> lines;
    private final Findings findings;

    Lines(List<Node> lines, Findings findings) {
        this.lines = lines;
        this.findings = findings;
    }

    void check(Node expression) {
        check(expression, List.of(expression));
    }

    /** @param beside the terms of the sum that a node stands in */
    private void check(Node node, List<Node> beside) {
        if (node.text("node").equals("line-amount")) {
            leaf(node, beside);
        }
        boolean sum = node.text("node").equals("sum");
        node.parts().forEach(part -> check(part, sum ? node.parts() : beside));
    }

    private void leaf(Node leaf, List<Node> beside) {
        List<Node> cited = lines.stream().filter(line -> key(line).equals(key(leaf))).toList();
        if (cited.isEmpty()) {
            findings.add(Finding.Sort.REFERENCE, leaf.field("clause"), Optional.empty());
        } else if (cited.stream().noneMatch(line -> isAmount(line, leaf) || isShare(line, leaf, beside))) {
            findings.demand(Finding.Sort.REFERENCE, leaf.field("value"), cited.get(0).number("amount"));
        }
    }

    private static boolean isAmount(Node line, Node leaf) {
        return line.number("amount").is(leaf.number("value"));
    }

    /** Of a cap or a floor a sum has the share that belongs to its other terms. */
    private static boolean isShare(Node line, Node leaf, List<Node> beside) {
        List<String> others = beside.stream().flatMap(Expressions::leaves).filter(Lines::isLine).map(Lines::key).toList();
        return Shares.of(line).map(shares -> shares.of(others).is(leaf.number("value"))).orElse(false);
    }

    private static boolean isLine(Node leaf) {
        return leaf.text("node").equals("line-amount");
    }

    static String key(Node line) {
        List<String> key = new ArrayList<>();
        key.add(line.text("clause"));
        key.add(line.text("kind"));
        key.add(line.optional("part").orElse(""));
        key.add(line.optional("reference").orElse(""));
        key.add(line.optional("days").orElse(""));
        return String.join("\n", key);
    }
}
