package org.avenant.facts;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.avenant.amount.Fraction;
import org.avenant.contract.Days;

/** Makes, for one month, the facts that rules ask for. */
public final class FactMaker {

    private final Figures figures;
    private final YearMonth month;
    private final Function<YearMonth, Set<String>> phases;
    private final Books books;

    /**
     * @param phases the phases of any month up to this one
     * @param books what has been settled so far
     */
    public FactMaker(
            Figures figures, YearMonth month, Function<YearMonth, Set<String>> phases,
            Books books) {
        this.figures = figures;
        this.month = month;
        this.phases = phases;
        this.books = books;
    }

    /** Makes the facts for a clause that serves some days of the month. */
    public FactMaker during(Days days) {
        return new FactMaker(figures.during(month, days), month, phases, books);
    }

    /** Makes the facts as they would be if other figures had been reported. */
    public FactMaker on(History others) {
        return new FactMaker(figures.on(others), month, phases, books);
    }

    /** All facts of a key: of incidents there may be several. */
    public List<? extends Fact> all(FactKey key) {
        return key.type() == FactType.INCIDENT
                ? new IncidentMaker(figures, month).of(key)
                : make(key).<List<? extends Fact>>map(List::of).orElse(List.of());
    }

    /** The one fact of a key, or empty where the month has none; outcomes are not made here but given by the strata. */
    public Optional<Fact> make(FactKey key) {
        return switch (key.type()) {
            case KPI -> Optional.of(kpi(key));
            case VOLUME -> Optional.of(
                    new Volume(key.get("name"), key.get("over"), figures.read(measure(key), key.window(), month)));
            case MONTHS -> Optional.of(months(key));
            case SETTLED -> Optional.of(
                    new Settled(key.get("of"), key.get("over"), books.money(key.get("of"), key.window())));
            case POINTS -> Optional.of(
                    new Points(key.get("under"), key.get("over"), books.points(key.get("under"), key.window())));
            case CONTRACT_MONTH -> Optional.of(ContractMonth.of(month, figures.term()));
            case UNREPORTED -> Optional.of(measure(key))
                    .filter(m -> figures.read(m, Window.THIS_MONTH, month) instanceof Reading.Missing)
                    .map(m -> new Unreported(m.name()));
            case INCIDENT, PHASE, OUTCOME -> Optional.empty();
        };
    }

    private Measure measure(FactKey key) {
        return figures.measures().get(key.get("name"));
    }

    private Kpi kpi(FactKey key) {
        Measure measure = measure(key);
        Optional<RoundedTo> rounded = key.rounded();
        return new Kpi(
                measure.name(), key.get("over"), key.get("rounded"), measure.unit().code(),
                new Lazy<>(() -> rounded(figures.read(measure, key.window(), month), rounded)),
                new Lazy<>(() -> rounded(figures.mean(measure, key.window(), month), rounded)));
    }

    private static Reading rounded(Reading reading, Optional<RoundedTo> rounded) {
        return rounded.isPresent() && reading instanceof Reading.Known known
                ? new Reading.Known(rounded.get().apply(known.value()), known.counts())
                : reading;
    }

    private Months months(FactKey key) {
        Side side = key.side();
        Measure measure = measure(key);
        return new Months(
                month, key.get("name"), key.get("side"), key.get("over"), key.get("since"), new Lazy<>(() -> run(measure, side, key.get("since"))),
                new Lazy<>(() -> count(measure, side, key)), at -> figures.monthly(measure, at));
    }

    private Stood run(Measure measure, Side side, String since) {
        int length = 0;
        YearMonth at = month;
        for (; counts(at, since); at = at.minusMonths(1)) {
            Reading reading = figures.monthly(measure, at);
            if (reading instanceof Reading.Missing) {
                return new Stood(reading, List::of);
            }
            if (!stands(reading, side)) {
                return new Stood(number(length), from(at));
            }
            length++;
        }
        return new Stood(number(length), from(at.plusMonths(1)));
    }

    private Supplier<List<YearMonth>> from(YearMonth first) {
        return () -> Stream.iterate(first, at -> !at.isAfter(month), at -> at.plusMonths(1)).toList();
    }

    private Stood count(Measure measure, Side side, FactKey key) {
        int count = 0;
        List<YearMonth> window = figures.months(key.window(), month);
        List<YearMonth> counted = window.stream().filter(at -> counts(at, key.get("since"))).toList();
        for (YearMonth at : counted) {
            Reading reading = figures.monthly(measure, at);
            if (reading instanceof Reading.Missing) {
                return new Stood(reading, List::of);
            }
            count += stands(reading, side) ? 1 : 0;
        }
        return new Stood(window.isEmpty() ? new Reading.Silent() : number(count), () -> counted);
    }

    private boolean counts(YearMonth at, String since) {
        return figures.term().contains(at) && (since.equals("the start") || phases.apply(at).contains(since));
    }

    private static boolean stands(Reading reading, Side side) {
        return reading instanceof Reading.Known known && side.holds(known.value());
    }

    private static Reading number(int number) {
        return new Reading.Known(Fraction.of(number), List.of());
    }
}
