package org.avenant.facts;

import java.time.YearMonth;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.amount.Fraction;
import org.avenant.amount.Tally;
import org.avenant.facts.Calls.Lasting;
import org.avenant.language.Names;
import org.avenant.language.Noun;

/**
 * How a figure is counted from the calls of a month: {@code the minutes of calls, each call up to the whole minute}.
 *
 * @param inMinutes whether the calls count for their length, and not for one each
 * @param kind the figure that counts the calls meant; empty for all calls
 * @param only the calls of some length; empty for those of any
 * @param steps what is done to the length of each call, in this order
 * @param total how the month's minutes are rounded
 */
public record CallCount(
        boolean inMinutes, Optional<Measure> kind, Optional<CallLength> only, List<CallStep> steps, Optional<RoundedTo> total) {

    private static final Names CALLS = new Names(new Noun("call", "calls"), new Noun("appel", "appels"));
    private static final Fraction MINUTE = Fraction.of(60);

    public CallCount {
        steps = List.copyOf(steps);
    }

    /** What the calls meant are called. */
    public Names calls() {
        return kind.map(Measure::names).orElse(CALLS);
    }

    /** The canonical words. */
    public String words() {
        Stream<String> which = Stream.of((inMinutes ? "the minutes of " : "the number of ") + calls().english().many()
                + only.map(length -> " " + length.words()).orElse(""));
        Stream<String> rounded = total.stream().map(to -> "the total rounded " + to.words() + " minute");
        return Stream.of(which, steps.stream().map(CallStep::words), rounded).flatMap(words -> words).collect(Collectors.joining(", "));
    }

    /** The figure in a month; missing where no row tells of such calls, be it that there were none. */
    Reading read(Calls calls, Measure figure, YearMonth month) {
        List<List<Entry<Lasting, Long>>> parts = calls.of(month).stream().map(this::meant).toList();
        if (parts.isEmpty() || parts.stream().anyMatch(List::isEmpty)) {
            return new Reading.Missing(figure, List.of(), Optional.of(calls()), month);
        }
        SortedMap<Integer, Long> lengths = parts.stream()
                .flatMap(List::stream)
                .filter(row -> row.getValue() > 0 && only.stream().allMatch(length -> length.holds(row.getKey().seconds())))
                .collect(Collectors.toMap(row -> row.getKey().seconds(), Entry::getValue, Long::sum, TreeMap::new));
        Tally tally = new Tally(
                lengths.entrySet().stream().map(row -> new Tally.Group(row.getValue(), row.getKey(), each(row.getKey()))).toList(),
                total.map(RoundedTo::rounding));
        return new Reading.Known(total.map(to -> to.apply(tally.sum())).orElseGet(tally::sum), List.of(), Optional.of(tally));
    }

    private List<Entry<Lasting, Long>> meant(SortedMap<Lasting, Long> calls) {
        return calls.entrySet().stream().filter(row -> kind.isEmpty() || kind.get().name().equals(row.getKey().kind())).toList();
    }

    private Fraction each(int seconds) {
        long counted = seconds;
        for (CallStep step : steps) {
            counted = step.apply(counted);
        }
        return inMinutes ? Fraction.of(counted).over(MINUTE) : Fraction.ONE;
    }
}
