package org.avenant.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.avenant.contract.Days;
import org.avenant.contract.Term;
import org.avenant.facts.MonthFigures;
import org.avenant.problem.DataProblem;
import org.avenant.problem.Place;
import org.avenant.problem.Problem;

/** The parts in which a month was reported: they leave out none of its days, and tell none of them twice. */
record MonthParts(MonthFigures month, Term term, Place place) {

    /** @param place of a row of one of the parts */
    Optional<Problem> problem() {
        List<LocalDate> told = month.parts().keySet().stream()
                .flatMap(part -> part.first().datesUntil(part.last().plusDays(1)))
                .sorted()
                .toList();
        Days all = term.contains(month.month()) ? term.days(month.month()) : term.calendar().days(month.month());
        Stream<LocalDate> missing = all.first().datesUntil(all.last().plusDays(1)).filter(day -> !told.contains(day));
        Stream<LocalDate> twice = IntStream.range(1, told.size()).filter(i -> told.get(i).equals(told.get(i - 1))).mapToObj(told::get);
        return told.isEmpty()
                ? Optional.empty()
                : firstRun(missing).<Problem>map(days -> new DataProblem.DaysMissing(place, days.names(), month.month()))
                        .or(() -> firstRun(twice).map(days -> new DataProblem.DaysTwice(place, days.names(), month.month())));
    }

    /** The first days in a row of some days in order. */
    private static Optional<Days> firstRun(Stream<LocalDate> some) {
        List<LocalDate> days = some.toList();
        int end = 0;
        while (end + 1 < days.size() && !days.get(end).plusDays(1).isBefore(days.get(end + 1))) {
            end++;
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(new Days(days.get(0), days.get(end)));
    }
}
