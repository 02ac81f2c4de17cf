package org.avenant.verify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds the numbers that people read in a formula to those of its expression. */
final class Formulas {

    private static final Pattern ENGLISH = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");
    private static final Pattern FRENCH = Pattern.compile("\\d{1,3}(?:[\u00a0\u202f]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** The fields of a node that are numbers. */
    private static final List<String> NUMBERS = List.of("value", "from", "to", "bound", "size");

    private final boolean french;
    private final Findings findings;

    Formulas(String language, Findings findings) {
        this.french = language.equals("fr");
        this.findings = findings;
    }

    /** Each number shown is one of the expression, perhaps rounded, or stands in a name; and each constant is shown. */
    void check(Node line) {
        Node expression = line.node("expression");
        List<Shown> shown = shown(line.text("formula"));
        List<Exact> known = numbers(expression).toList();
        List<BigDecimal> named = names(expression).flatMap(Formulas::digits).toList();
        shown.stream()
                .filter(number -> known.stream().noneMatch(number::is))
                .filter(number -> named.stream().noneMatch(in -> in.compareTo(number.number()) == 0))
                .forEach(number -> findings.add(Finding.Sort.FORMULA, line.field("formula"), Optional.of(number.number().toPlainString())));
        constants(expression)
                .filter(constant -> shown.stream().noneMatch(number -> number.is(constant.number("value"))))
                .forEach(constant -> findings.add(Finding.Sort.FORMULA, constant.field("value"), Optional.empty()));
    }

    /** The constants of a formula, which leaves out what comes to nothing: a tier that no call reaches. */
    private static Stream<Node> constants(Node node) {
        List<Node> parts = node.parts();
        if (parts.isEmpty()) {
            return node.text("node").equals("constant") ? Stream.of(node) : Stream.empty();
        }
        boolean absent = node.text("node").equals("product") && node.number("value").isZero();
        return absent ? Stream.empty() : parts.stream().flatMap(Formulas::constants);
    }

    /** A number as a formula shows it: rounded, or cut off where dots follow. */
    private record Shown(BigDecimal number, RoundingMode cut) {

        boolean is(Exact exact) {
            return exact.decimal(number.scale(), cut).abs().compareTo(number) == 0;
        }
    }

    private List<Shown> shown(String formula) {
        return (french ? FRENCH : ENGLISH).matcher(formula).results()
                .map(found -> new Shown(
                        new BigDecimal(plain(found.group())),
                        formula.startsWith("…", found.end()) ? RoundingMode.DOWN : RoundingMode.HALF_UP))
                .toList();
    }

    private String plain(String number) {
        return french ? number.replaceAll("[\u00a0\u202f]", "").replace(',', '.') : number.replace(",", "");
    }

    private static Stream<Exact> numbers(Node node) {
        Stream<Exact> own = NUMBERS.stream().filter(node::has).map(node::number);
        return Stream.of(own, node.numbers("counts").stream(), node.parts().stream().flatMap(Formulas::numbers)).flatMap(s -> s);
    }

    /** What a node is called may have digits too: "calls held over 90 s", "2026-04". */
    private static Stream<String> names(Node node) {
        Stream<String> own = node.all().entrySet().stream()
                .filter(field -> !NUMBERS.contains(field.getKey()))
                .flatMap(field -> node.optional(field.getKey()).stream());
        return Stream.concat(own, node.parts().stream().flatMap(Formulas::names));
    }

    private static Stream<BigDecimal> digits(String name) {
        return DIGITS.matcher(name).results().map(digits -> new BigDecimal(digits.group()));
    }
}
