package org.avenant.statement;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.avenant.amount.Fraction;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Days;
import org.avenant.contract.Term;
import org.avenant.facts.Calls;
import org.avenant.facts.History;
import org.avenant.facts.Measure;
import org.avenant.facts.MonthFigures;
import org.avenant.problem.Place;

/**
 * A case that both parties agree on: a month of figures, and what it gives.
 *
 * @param like the reported month that lends, to this month and to all before it, the figures that are not given
 */
public record LadderCase(
        String name, YearMonth month, Optional<YearMonth> like, List<Given> given, List<Rung> rungs) {

    /**
     * A figure that the case gives.
     *
     * @param ago 0 for the case's own month, 1 for the month before
     * @param figure empty where the case is that it was not reported
     */
    public record Given(Measure measure, int ago, Optional<Fraction> figure) {}

    /** One answer, and where it stands. */
    public record Rung(LadderAnswer answer, Place place) {}

    /** The months of a case; cases that tell of other clauses may have the same. */
    public record Months(YearMonth last, Optional<YearMonth> like, List<Given> given) {}

    public Months months() {
        return new Months(month, like, given);
    }

    /** Whether it says what a clause gives. */
    public boolean isAbout(ClauseNumber clause) {
        return rungs.stream().anyMatch(rung -> rung.answer().clause().filter(clause::equals).isPresent());
    }

    /** The months of the case, from the contract's first to its own. */
    public History history(History reported, Term term) {
        Optional<MonthFigures> lent = like.flatMap(reported::of);
        YearMonth first = month.isBefore(term.firstMonth()) ? month : term.firstMonth();
        Map<YearMonth, List<Given>> stated = given.stream().collect(Collectors.groupingBy(one -> month.minusMonths(one.ago())));
        List<MonthFigures> months = new ArrayList<>();
        for (YearMonth at = first; !at.isAfter(month); at = at.plusMonths(1)) {
            months.add(figures(at, lent, stated.getOrDefault(at, List.of())));
        }
        Calls calls = like.map(lender -> reported.calls().like(lender, months.stream().map(MonthFigures::month).toList())).orElse(Calls.NONE);
        return new History(months, reported.events(), calls);
    }

    /** Parts of a month are lent with it to itself; the figures that the case gives are of the whole month, and of no part. */
    private static MonthFigures figures(YearMonth at, Optional<MonthFigures> lent, List<Given> own) {
        Map<String, Fraction> others = lent.map(MonthFigures::cells).orElse(Map.of());
        if (own.isEmpty() && !lent.filter(month -> month.month().equals(at)).isPresent()) {
            return new MonthFigures(at, others);
        }
        Map<String, Fraction> cells = new HashMap<>(others);
        NavigableMap<Days, Map<String, Fraction>> parts = new TreeMap<>();
        lent.filter(month -> month.month().equals(at)).ifPresent(month -> month.parts().forEach((days, part) -> parts.put(days, new HashMap<>(part))));
        Set<String> stated = new HashSet<>();
        own.forEach(g -> {
            cells.remove(g.measure().name());
            parts.values().forEach(part -> part.remove(g.measure().name()));
            g.figure().ifPresent(figure -> cells.put(g.measure().name(), figure));
            stated.add(g.measure().name());
        });
        return new MonthFigures(at, cells, stated, parts);
    }
}
