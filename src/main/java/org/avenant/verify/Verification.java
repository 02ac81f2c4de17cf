package org.avenant.verify;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks a statement from its own text: its amounts computed again, its figures and lines held together, its digest.
 */
public final class Verification {

    /**
     * A statement that was checked.
     *
     * @param month as 2026-04
     * @param total as the statement has it
     * @param provisional whether it says that it may still change
     * @param findings what does not agree; empty where all does
     */
    public record Checked(
            Node statement, String contract, String month, String language, String currency, String total, boolean provisional, List<Finding> findings) {}

    private final Node statement;
    private final List<Node> lines;
    private final Findings findings;

    private Verification(Node statement) {
        this.statement = statement;
        this.lines = statement.nodes("lines");
        this.findings = new Findings(statement.text("month"));
    }

    /**
     * Each statement of a text, which holds one or a list of them.
     *
     * @throws Malformed where it holds none
     */
    public static List<Checked> of(String text) {
        return Node.statements(text).stream().map(Verification::of).toList();
    }

    static Checked of(Node statement) {
        return new Verification(statement).checked();
    }

    private Checked checked() {
        return new Checked(
                statement, statement.text("contract"), month(), statement.text("language"), statement.text("currency"),
                statement.text("total"), statement.truth("provisional"), all());
    }

    private String month() {
        if (!statement.text("month").matches("\\d{4}-(0[1-9]|1[0-2])")) {
            throw new Malformed(statement.field("month").at(), "month");
        }
        return statement.text("month");
    }

    /** The digest that a statement's text carries as its field {@code digest}, over all of its other fields. */
    public static String digest(String text) {
        return Canonical.digest(Node.statement(text).fields());
    }

    private List<Finding> all() {
        Figures figures = new Figures(findings);
        Stream.concat(lines.stream(), statement.nodes("withheld").stream()).forEach(line -> line(line, figures));
        // A notice with a code is in our words, and rests on no figure.
        Stream.of("nothing", "points", "notices").flatMap(answers -> statement.nodes(answers).stream()).filter(answer -> !answer.has("code"))
                .forEach(answer -> within(answer, () -> answer.nodes("facts")
                        .forEach(fact -> figures.check(fact, answer.optional("reference").orElse("")))));
        sums();
        provisional();
        digest();
        return findings.all();
    }

    private void line(Node line, Figures figures) {
        within(line, () -> {
            Node expression = line.node("expression");
            new Expressions(statement.text("currency"), findings).check(expression);
            amount(line, expression);
            List<Node> facts = line.nodes("facts");
            String incident = line.optional("reference").orElse("");
            facts.forEach(fact -> figures.check(fact, incident));
            figures.checkLeaves(expression, facts, incident);
            new Lines(lines, findings).check(expression);
            new Formulas(statement.text("language"), findings).check(line);
        });
    }

    /** A line is rounded last, and written with the decimals it is rounded to; a correction is a difference of such amounts. */
    private void amount(Node line, Node expression) {
        Exact value = expression.number("value");
        if (expression.text("node").equals("rounded")) {
            String written = value.decimal(expression.whole("decimals"), RoundingMode.HALF_UP).toPlainString();
            findings.demand(Finding.Sort.AMOUNT, line.field("amount"), written);
        } else {
            findings.demand(Finding.Sort.AMOUNT, line.field("amount"), value);
        }
    }

    private void within(Node line, Runnable check) {
        findings.enter(line.text("clause"));
        check.run();
        findings.leave();
    }

    private void sums() {
        Node subtotals = statement.node("subtotals");
        subtotals.all().forEach((section, stated) -> {
            if (stated instanceof Json.Text text) {
                findings.demand(Finding.Sort.SUBTOTAL, text, sum(lines.stream().filter(line -> line.text("section").equals(section))));
            }
        });
        findings.demand(Finding.Sort.TOTAL, statement.field("total"), sum(lines.stream()));
    }

    /** Whether the statement is final is told by its open parts, by the lines in them, and by what must be settled. */
    private void provisional() {
        boolean stated = statement.truth("provisional");
        List<String> open = statement.node("subtotals").texts("provisional");
        boolean lines = this.lines.stream().allMatch(line -> line.texts("restsOn").isEmpty() || open.contains(line.text("section")));
        boolean exceptions = !statement.nodes("exceptions").isEmpty();
        if (stated == open.isEmpty() || !lines || stated && !exceptions) {
            findings.add(Finding.Sort.PROVISIONAL, new Json.Text(String.valueOf(stated), statement.place("provisional")), Optional.empty());
        }
    }

    private static Exact sum(Stream<Node> lines) {
        return lines.map(line -> line.number("amount")).reduce(Exact.ZERO, Exact::plus);
    }

    private void digest() {
        findings.demand(Finding.Sort.DIGEST, statement.field("digest"), Canonical.digest(statement.fields()));
    }
}
