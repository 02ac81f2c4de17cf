package org.avenant.statement;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.avenant.contract.ClauseNumber;
import org.avenant.language.Language;

/**
 * Which sums a revision is for: those that the rules of some clauses state.
 *
 * @param clauses an article means all clauses under it
 */
public record Repriced(What what, List<ClauseNumber> clauses) {

    /** The sorts of sum that are revised apart from each other. */
    public enum What {
        /** All sums of a clause. */
        AMOUNTS,
        /** What is paid, without the caps and floors on it. */
        PRICES,
        /** Caps and floors: of a limit, and behind "at most" and "at least". */
        LIMITS
    }

    public Repriced {
        clauses = List.copyOf(clauses);
    }

    /** The canonical words. */
    public String words() {
        return "the " + what.name().toLowerCase(Locale.ROOT) + " under "
                + Language.ENGLISH.list(clauses.stream().map(ClauseNumber::text).toList());
    }

    /** Whether a sum of a clause is meant, which may be that of a cap or a floor. */
    public boolean means(ClauseNumber clause, boolean limit) {
        boolean sort = what == What.AMOUNTS || (what == What.LIMITS) == limit;
        return sort && clauses.stream().anyMatch(c -> c.covers(clause));
    }

    /** Whether a due of a clause states a sum that is meant. */
    public boolean findsIn(Due due, ClauseNumber clause) {
        boolean bound = due instanceof Due.Bounding || due instanceof Due.Hold;
        return due.phrases().stream().anyMatch(phrase ->
                sums(phrase, bound).anyMatch(limit -> means(clause, limit)));
    }

    /** For each sum of a phrase, whether it is that of a cap or a floor. */
    private static Stream<Boolean> sums(Phrase phrase, boolean limit) {
        if (phrase instanceof Phrase.Money) {
            return Stream.of(limit);
        }
        return phrase instanceof Phrase.Bounded bounded
                ? Stream.concat(sums(bounded.amount(), limit), sums(bounded.bound(), true))
                : phrase.parts().stream().flatMap(part -> sums(part, limit));
    }
}
