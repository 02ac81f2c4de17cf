package org.avenant.facts;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.avenant.contract.Days;

/** Every month reported, in order, without gaps, the incidents noted, and how long calls lasted. */
public final class History {

    private final NavigableMap<YearMonth, MonthFigures> months = new TreeMap<>();
    private final Events events;
    private final Calls calls;

    public History(Collection<MonthFigures> reported) {
        this(reported, Events.NONE, Calls.NONE);
    }

    public History(Collection<MonthFigures> reported, Events events, Calls calls) {
        this.events = events;
        this.calls = calls;
        reported.forEach(month -> months.put(month.month(), month));
    }

    public Optional<MonthFigures> of(YearMonth month) {
        return Optional.ofNullable(months.get(month));
    }

    public Events events() {
        return events;
    }

    public Calls calls() {
        return calls;
    }

    /** The same months with incidents, and with how long calls lasted. */
    public History with(Events noted, Calls lasting) {
        return new History(months.values(), noted, lasting);
    }

    /** The same months, but one as it might have been. */
    public History with(MonthFigures other) {
        NavigableMap<YearMonth, MonthFigures> changed = new TreeMap<>(months);
        changed.put(other.month(), other);
        return new History(changed.values(), events, calls);
    }

    /** The same months, of one of them only some days. */
    History during(MonthFigures part, Days days) {
        NavigableMap<YearMonth, MonthFigures> cut = new TreeMap<>(months);
        Set<Days> within = of(part.month()).map(month -> month.within(days).keySet()).orElse(Set.of());
        cut.put(part.month(), part);
        return new History(cut.values(), events, calls.during(part.month(), within));
    }

    public YearMonth first() {
        return months.firstKey();
    }

    /** The last month with any figure; rows that were prepared and are still blank do not count. */
    public YearMonth last() {
        return months.descendingMap().values().stream()
                .filter(month -> !month.isBlank())
                .findFirst()
                .map(MonthFigures::month)
                .orElseGet(months::lastKey);
    }

    /** Whether any month up to one reports a measure itself; what comes later must not change how a month is told. */
    boolean everReports(Measure measure, YearMonth until) {
        return months.headMap(until, true).values().stream().anyMatch(month -> month.of(measure).isPresent());
    }

    /** The first month of which another history tells something else; empty where there is none. */
    public Optional<YearMonth> firstDifference(History other) {
        NavigableSet<YearMonth> either = new TreeSet<>(months.keySet());
        either.addAll(other.months.keySet());
        for (YearMonth month : either) {
            if (!tellsTheSame(month, other)) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    private boolean tellsTheSame(YearMonth month, History other) {
        return of(month).equals(other.of(month))
                && (events == other.events || events.of(month).equals(other.events.of(month)))
                && (calls == other.calls || calls.of(month).equals(other.calls.of(month)));
    }

    /** The months reported up to and including one. */
    public List<MonthFigures> until(YearMonth month) {
        return List.copyOf(months.headMap(month, true).values());
    }
}
