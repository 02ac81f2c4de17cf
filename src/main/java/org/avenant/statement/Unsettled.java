package org.avenant.statement;

import java.util.List;
import java.util.stream.Stream;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Days;
import org.avenant.problem.MonthProblem;

/**
 * A clause that could not be decided, and what it might have given.
 *
 * @param possible what any of its rules declares; empty where it has none, and might give lines of any kind
 */
public record Unsettled(Subject subject, List<Due> possible, MonthProblem why) {

    /** What a clause gives by itself, of which nothing is known. */
    private static final List<Kind> ANY = List.of(Kind.FEE, Kind.REDUCTION, Kind.BONUS, Kind.MALUS, Kind.PENALTY, Kind.CREDIT);

    /** The kinds of lines that it might have given. */
    private Stream<Kind> kinds() {
        return possible.isEmpty() ? ANY.stream() : possible.stream().filter(Due.Money.class::isInstance).map(due -> ((Due.Money) due).kind());
    }

    /** Whether it might have changed the sum of a part of the statement. */
    boolean mightChange(Section section) {
        return kinds().anyMatch(kind -> kind.section() == section)
                || possible.stream().anyMatch(due -> due instanceof Due.Bounding limit && section(limit.limited()) == section
                || due instanceof Due.Gate gate && section(gate.stopped()) == section
                || due instanceof Due.Hold && section == Section.HELD);
    }

    private static Section section(Selection selection) {
        return selection.isOfFees() ? Section.FEES : Section.PERFORMANCE;
    }

    /** Whether it might have given a line of the selection. */
    boolean mightGive(Selection selection) {
        return kinds().anyMatch(kind -> selection.selects(kind, subject.clause())) && Days.meet(subject.days(), selection.days());
    }

    /** Whether it might have capped or raised a line, and so what is a share of it; at first only fees are limited. */
    boolean mightLimit(Line line, boolean any) {
        return possible.stream().anyMatch(due ->
                due instanceof Due.Bounding limit && (any || limit.limited().isOfFees()) && limit.limited().selects(line))
                && Days.meet(subject.days(), line.subject().days());
    }

    /** The clauses whose balances it might have changed. */
    List<ClauseNumber> heldUnder() {
        Stream<ClauseNumber> own = possible.stream().filter(Due::holds).map(due -> subject.clause());
        Stream<ClauseNumber> released = possible.stream()
                .filter(due -> due.movesBalance() && !due.holds())
                .flatMap(due -> due.phrases().stream().flatMap(phrase -> phrase.held().stream()));
        return Stream.concat(own, released).distinct().toList();
    }

    /** Whether it might have withheld a line. */
    boolean mightStop(Line line) {
        return possible.stream().anyMatch(due -> due instanceof Due.Gate gate && gate.stopped().selects(line))
                && Days.meet(subject.days(), line.subject().days());
    }
}
