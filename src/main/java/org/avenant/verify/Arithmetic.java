package org.avenant.verify;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** What each kind of node comes to, from what its parts are said to be. Its words are those of the published schema. */
final class Arithmetic {

    private static final Map<String, RoundingMode> ROUNDINGS = Map.of(
            "half-up", RoundingMode.HALF_UP, "half-even", RoundingMode.HALF_EVEN, "half-down", RoundingMode.HALF_DOWN,
            "up", RoundingMode.UP, "down", RoundingMode.DOWN);

    private Arithmetic() {}

    /** The value of a node that has parts. */
    static Exact value(Node node) {
        List<Node> parts = node.parts();
        if (parts.isEmpty()) {
            throw new Malformed(node.fields().at(), "parts");
        }
        Exact first = parts.get(0).number("value");
        return switch (node.text("node")) {
            case "sum", "earlier" -> parts.stream().map(part -> part.number("value")).reduce(Exact.ZERO, Exact::plus);
            case "product" -> parts.stream().map(Arithmetic::share).reduce(Exact::times).orElseThrow();
            case "difference" -> parts.stream().skip(1).map(part -> part.number("value")).reduce(first, Exact::minus);
            case "ratio" -> first.over(divisor(second(node)));
            case "negated" -> first.negated();
            case "smallest" -> parts.stream().map(part -> part.number("value")).reduce(Exact::min).orElseThrow();
            case "largest" -> parts.stream().map(part -> part.number("value")).reduce(Exact::max).orElseThrow();
            case "slice" -> slice(node, first);
            case "shortfall" -> node.number("bound").minus(first).max(Exact.ZERO);
            case "blocks" -> blocks(node, first.over(divisor(node.field("size"), node.number("size"))));
            case "excess" -> excess(node, parts).minus(first);
            case "rounded" -> first.rounded(node.whole("decimals"), rounding(node));
            default -> throw new Malformed(node.field("node").at(), "node");
        };
    }

    /** A percentage counts as a hundredth. */
    private static Exact share(Node part) {
        Exact value = part.number("value");
        return part.text("unit").equals("%") ? value.over(Exact.HUNDRED) : value;
    }

    private static Node second(Node node) {
        List<Node> parts = node.parts();
        if (parts.size() < 2) {
            throw new Malformed(node.fields().at(), "parts");
        }
        return parts.get(1);
    }

    private static Exact divisor(Node node) {
        return divisor(node.field("value"), node.number("value"));
    }

    private static Exact divisor(Json.Text written, Exact value) {
        if (value.isZero()) {
            throw new Malformed(written.at(), "value");
        }
        return value;
    }

    private static Exact slice(Node node, Exact whole) {
        Exact capped = node.has("to") ? whole.min(node.number("to")) : whole;
        return capped.minus(node.has("from") ? node.number("from") : Exact.ZERO).max(Exact.ZERO);
    }

    private static Exact blocks(Node node, Exact units) {
        return switch (node.text("counting")) {
            case "linear" -> units;
            case "full" -> units.rounded(0, RoundingMode.FLOOR);
            case "started" -> units.rounded(0, RoundingMode.CEILING);
            default -> throw new Malformed(node.field("counting").at(), "counting");
        };
    }

    /** The first part, brought to at least the next one and to at most the last. */
    private static Exact excess(Node node, List<Node> parts) {
        Exact bounded = parts.get(0).number("value");
        int bounds = (node.truth("least") ? 1 : 0) + (node.truth("most") ? 1 : 0);
        if (parts.size() != 1 + bounds) {
            throw new Malformed(node.fields().at(), "parts");
        }
        if (node.truth("least")) {
            bounded = bounded.max(parts.get(1).number("value"));
        }
        return node.truth("most") ? bounded.min(parts.get(parts.size() - 1).number("value")) : bounded;
    }

    private static RoundingMode rounding(Node node) {
        RoundingMode mode = ROUNDINGS.get(node.text("rounding"));
        if (mode == null) {
            throw new Malformed(node.field("rounding").at(), "rounding");
        }
        return mode;
    }

    /** The unit of a node that has parts, where the parts leave no doubt. */
    static String unit(Node node, String currency) {
        List<String> units = node.parts().stream().map(part -> part.text("unit")).toList();
        return switch (node.text("node")) {
            case "ratio" -> "";
            case "slice", "shortfall" -> units.get(0).equals("%") ? "point" : units.get(0);
            case "product" -> units.stream().reduce((left, right) -> product(left, right, currency)).orElseThrow();
            default -> units.get(0);
        };
    }

    private static String product(String left, String right, String currency) {
        return right.equals(currency) || left.equals("%") ? right : left;
    }
}
