package org.avenant.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Days;
import org.avenant.facts.Window;
import org.avenant.language.Language;
import org.avenant.language.Names;
import org.avenant.language.Noun;

/**
 * Which lines a clause means by their kinds and clauses: "the fees under 4.2 and 4.3".
 *
 * @param clauses empty for every clause; an article means all clauses under it
 * @param over the months whose lines are meant
 * @param days the days of a split month whose lines are meant; empty for all lines
 */
public record Selection(Set<Kind> kinds, List<ClauseNumber> clauses, Window over, Optional<Days> days) {

    /** All that is due before tax, what is held and released included. */
    public static final Selection ALL = new Selection(EnumSet.complementOf(EnumSet.of(Kind.TAX)), List.of());

    public Selection {
        kinds = Set.copyOf(kinds);
        clauses = List.copyOf(clauses);
    }

    /** Such lines of some months. */
    public Selection(Set<Kind> kinds, List<ClauseNumber> clauses, Window over) {
        this(kinds, clauses, over, Optional.empty());
    }

    /** Such lines of this month. */
    public Selection(Set<Kind> kinds, List<ClauseNumber> clauses) {
        this(kinds, clauses, Window.THIS_MONTH);
    }

    /** The same lines over other months. */
    public Selection over(Window months) {
        return new Selection(kinds, clauses, months);
    }

    /** The same lines as each month has them. */
    public Selection inItsMonth() {
        return over(Window.THIS_MONTH);
    }

    /** The same lines, where days are given only those of these days. */
    Selection during(Optional<Days> some) {
        return new Selection(kinds, clauses, over, some);
    }

    /** Whether a due of this kind under this clause is meant; reductions count as fees. */
    public boolean selects(Kind kind, ClauseNumber clause) {
        boolean kindMeant = kinds.contains(kind) || kind == Kind.REDUCTION && kinds.contains(Kind.FEE);
        return kindMeant && (clauses.isEmpty() || covers(clause));
    }

    private boolean covers(ClauseNumber clause) {
        for (ClauseNumber one : clauses) {
            if (one.covers(clause)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is meant; what limits fees counts as a fee. */
    public boolean selects(Line line) {
        return selects(line.limitsFees() ? Kind.FEE : line.kind(), line.subject().clause())
                && (days.isEmpty() || line.subject().days().filter(days.get()::contain).isPresent());
    }

    /** Whether every line that another selection may mean is meant here too. */
    boolean covers(Selection other) {
        boolean allKinds = other.kinds.stream().allMatch(kind -> kinds.contains(kind) || kind == Kind.REDUCTION && kinds.contains(Kind.FEE));
        boolean allDays = days.isEmpty() || days.equals(other.days);
        return allKinds && allDays && (clauses.isEmpty()
                || !other.clauses.isEmpty() && other.clauses.stream().allMatch(o -> clauses.stream().anyMatch(c -> c.covers(o))));
    }

    /** Whether some line may be meant by both. */
    public boolean meets(Selection other) {
        boolean kind = kinds.stream().anyMatch(k -> other.kinds.contains(k) || k.isFee() && other.kinds.stream().anyMatch(Kind::isFee));
        boolean clause = clauses.isEmpty() || other.clauses.isEmpty()
                || clauses.stream().anyMatch(a -> other.clauses.stream().anyMatch(b -> a.covers(b) || b.covers(a)));
        return kind && clause;
    }

    /** Whether only what goes to the client is meant, so that "at most" bounds how much is taken. */
    boolean isOfDeductions() {
        for (Kind kind : kinds) {
            if (kind.sign() > 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether only fees are meant, which are settled before performance. */
    public boolean isOfFees() {
        return kinds.stream().allMatch(Kind::isFee);
    }

    /** Whether all lines are meant. */
    public boolean isOfAll() {
        return kinds.equals(ALL.kinds);
    }

    /** The canonical words. */
    public String words() {
        return (isOfAll() ? "" : "the ") + label().english().one();
    }

    /** What people call it, over its months. */
    public Names label() {
        return over.label(new Names(label(Language.ENGLISH, "under", "under"), label(Language.FRENCH, "de l'article", "des articles")));
    }

    private Noun label(Language language, String underOne, String underMany) {
        String named = isOfAll()
                ? (language == Language.FRENCH ? "toutes les lignes" : "all lines")
                : language.list(new TreeSet<>(kinds).stream().map(kind -> kind.plural(language)).toList());
        String under = clauses.isEmpty()
                ? ""
                : " " + (clauses.size() == 1 ? underOne : underMany) + " "
                        + language.list(clauses.stream().map(ClauseNumber::text).toList());
        return new Noun(named + under, named + under);
    }
}
