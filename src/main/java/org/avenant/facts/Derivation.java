package org.avenant.facts;

import java.util.List;
import java.util.stream.Stream;
import org.avenant.amount.Fraction;

/**
 * How a measure comes from others: a sum, or one sum over another.
 *
 * @param over empty for a plain sum
 * @param factor what the ratio is multiplied by: 100 for a percentage
 */
public record Derivation(List<Term> sum, List<Term> over, Fraction factor) {

    /** A measure that is added or taken away. */
    public record Term(String measure, boolean added) {}

    public boolean isRatio() {
        return !over.isEmpty();
    }

    /** The names of all measures it needs. */
    public Stream<String> measures() {
        return Stream.concat(sum.stream(), over.stream()).map(Term::measure);
    }

    /** The first measure that it counts. */
    String first() {
        return sum.stream().filter(Term::added).findFirst().orElse(sum.get(0)).measure();
    }

    /** How it is written in {@code measures.yaml}. */
    public String text() {
        return isRatio() ? text(sum) + " / " + text(over) : text(sum);
    }

    private static String text(List<Term> terms) {
        StringBuilder text = new StringBuilder();
        for (Term term : terms) {
            text.append(text.isEmpty() ? "" : term.added() ? " + " : " - ").append(term.measure());
        }
        return terms.size() > 1 ? "(" + text + ")" : text.toString();
    }
}
