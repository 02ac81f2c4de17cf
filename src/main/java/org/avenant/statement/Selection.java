package org.avenant.statement;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.avenant.contract.ClauseNumber;
import org.avenant.language.Language;

/**
 * Which lines a clause means by their kinds and clauses: "the fees under 4.2 and 4.3".
 *
 * @param clauses empty for every clause; an article means all clauses under it
 */
public record Selection(Set<Kind> kinds, List<ClauseNumber> clauses) {

    public Selection {
        kinds = Set.copyOf(kinds);
        clauses = List.copyOf(clauses);
    }

    /** Whether a due of this kind under this clause is meant; reductions count as fees. */
    public boolean selects(Kind kind, ClauseNumber clause) {
        boolean kindMeant = kinds.contains(kind) || kind == Kind.REDUCTION && kinds.contains(Kind.FEE);
        return kindMeant && (clauses.isEmpty() || clauses.stream().anyMatch(c -> c.covers(clause)));
    }

    /** Whether a line is meant; what limits fees counts as a fee. */
    public boolean selects(Line line) {
        return selects(line.limitsFees() ? Kind.FEE : line.kind(), line.subject().clause());
    }

    /** Whether every line that another selection may mean is meant here too. */
    boolean covers(Selection other) {
        boolean allKinds = other.kinds.stream().allMatch(kind -> kinds.contains(kind) || kind == Kind.REDUCTION && kinds.contains(Kind.FEE));
        return allKinds && (clauses.isEmpty()
                || !other.clauses.isEmpty() && other.clauses.stream().allMatch(o -> clauses.stream().anyMatch(c -> c.covers(o))));
    }

    /** Whether only what goes to the client is meant, so that "at most" bounds how much is taken. */
    boolean isOfDeductions() {
        return kinds.stream().allMatch(kind -> kind.sign() < 0);
    }

    /** Whether only fees are meant, which are settled before performance. */
    public boolean isOfFees() {
        return kinds.stream().allMatch(Kind::isFee);
    }

    /** The canonical words. */
    public String words() {
        String named = new TreeSet<>(kinds).stream().map(Kind::plural).collect(joining());
        return "the " + named + (clauses.isEmpty()
                ? ""
                : " under " + clauses.stream().map(ClauseNumber::text).collect(joining()));
    }

    private static Collector<String, ?, String> joining() {
        return Collectors.collectingAndThen(
                Collectors.toList(), list -> Language.ENGLISH.list(list));
    }
}
