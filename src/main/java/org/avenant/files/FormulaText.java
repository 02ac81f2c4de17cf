package org.avenant.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.avenant.amount.Fraction;
import org.avenant.facts.Derivation.Term;
import org.avenant.facts.Derivation;

/** The formula of a measure: {@code a / b}, {@code (a + b - c) / (d + e)}, {@code a - b}. */
final class FormulaText {

    private static final Pattern OVER = Pattern.compile("(?<!\\s)\\s++/\\s++");
    private static final Pattern NEXT = Pattern.compile("(?<!\\s)\\s++([+-])\\s++");

    private FormulaText() {}

    /** The derivation a formula means, or empty where it is none. */
    static Optional<Derivation> read(String formula, Fraction factor) {
        String[] sides = OVER.split(formula.strip(), -1);
        List<Term> sum = terms(sides[0], sides.length == 1);
        List<Term> over = sides.length == 2 ? terms(sides[1], false) : List.of();
        boolean sound = sides.length <= 2 && !sum.isEmpty() && (sides.length == 1 || !over.isEmpty());
        return sound ? Optional.of(new Derivation(sum, over, sides.length == 2 ? factor : Fraction.ONE)) : Optional.empty();
    }

    /** The terms of one side; a side of several stands in brackets unless it is the whole formula. */
    private static List<Term> terms(String side, boolean alone) {
        boolean bracketed = side.startsWith("(") && side.endsWith(")");
        String inside = bracketed ? side.substring(1, side.length() - 1) : side;
        Matcher next = NEXT.matcher(inside);
        if (inside.indexOf('(') >= 0 || inside.indexOf(')') >= 0 || !bracketed && !alone && next.find()) {
            return List.of();
        }
        next.reset();
        List<Term> terms = new ArrayList<>();
        int from = 0;
        boolean added = true;
        while (next.find()) {
            terms.add(new Term(inside.substring(from, next.start()).strip(), added));
            added = next.group(1).equals("+");
            from = next.end();
        }
        terms.add(new Term(inside.substring(from).strip(), added));
        return terms.stream().anyMatch(term -> term.measure().isEmpty()) ? List.of() : List.copyOf(terms);
    }
}
