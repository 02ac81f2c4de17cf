package org.avenant.facts;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.avenant.amount.Fraction;
import org.avenant.amount.Tally;
import org.avenant.contract.Days;
import org.avenant.contract.Term;

/**
 * Reads measures over windows: a figure as reported, or derived from the figures that were. It keeps what it has read, and
 * is not safe for use from several threads.
 */
public final class Figures {

    private final Measures measures;
    private final History history;
    private final Term term;
    private final CallCounts counted;
    private final Optional<Part> part;
    /** What has been read: conditions, amounts and months that look back ask for the same figures again. */
    private final Map<YearMonth, Month> read = new TreeMap<>();

    /** A month as it was reported, and what has been read of it. */
    private record Month(YearMonth month, Optional<MonthFigures> told, Map<Measure, Reading> readings) {

        Optional<Fraction> reported(Measure measure) {
            return told.flatMap(figures -> figures.of(measure));
        }

        Optional<Fraction> stated(Measure measure) {
            return told.flatMap(figures -> figures.stated(measure));
        }

        boolean denies(Measure measure) {
            return told.isPresent() && told.get().denies(measure);
        }
    }

    /** Some days of a month, and the figures as they are if the month had no others. */
    private record Part(Days days, Figures figures) {}

    public Figures(Measures measures, History history, Term term) {
        this(measures, history, term, CallCounts.NONE);
    }

    /** @param counted the figures that are counted from calls, which are then reported by none */
    public Figures(Measures measures, History history, Term term, CallCounts counted) {
        this(measures, history, term, counted, Optional.empty());
    }

    private Figures(Measures measures, History history, Term term, CallCounts counted, Optional<Part> part) {
        this.measures = measures;
        this.history = history;
        this.term = term;
        this.counted = counted;
        this.part = part;
    }

    /**
     * The same figures as a clause sees them that serves some days of a month: "this month" is these days alone, a
     * quarter or a year closes on its last day, and any other window is of whole months.
     */
    public Figures during(YearMonth month, Days days) {
        Map<String, Fraction> cells = measures.together(
                history.of(month).map(reported -> reported.within(days).values()).orElse(List.of()));
        Figures own = new Figures(measures, history.during(new MonthFigures(month, cells), days), term, counted);
        return new Figures(measures, history, term, counted, Optional.of(new Part(days, own)));
    }

    /** The same measures, as another history reports them. */
    public Figures on(History other) {
        return new Figures(measures, other, term, counted);
    }

    public Measures measures() {
        return measures;
    }

    public Term term() {
        return term;
    }

    public Events events() {
        return history.events();
    }

    /** The incidents of a month. */
    List<Event> incidents(YearMonth month) {
        return part.map(some -> events().of(some.days())).orElseGet(() -> events().of(month));
    }

    /** What a measure says over a window: volumes add up, ratios are pooled from their counts. */
    public Reading read(Measure measure, Window window, YearMonth at) {
        if (isAlone(window)) {
            return alone(figures -> figures.monthly(measure, at));
        }
        if (window.isThisMonth()) {
            return monthly(measure, at);
        }
        List<YearMonth> months = months(window, at);
        return months.isEmpty() ? new Reading.Silent() : pooled(measure, months);
    }

    /** Whether a window has nothing to say in a month. */
    public boolean isSilent(Window window, YearMonth at) {
        return !window.isThisMonth() && months(window, at).isEmpty();
    }

    /** The mean of a measure's monthly values over a window. */
    public Reading mean(Measure measure, Window window, YearMonth at) {
        if (isAlone(window)) {
            return alone(figures -> figures.mean(measure, window, at));
        }
        List<YearMonth> months = months(window, at);
        Fraction sum = Fraction.ZERO;
        for (YearMonth month : months) {
            Reading reading = monthly(measure, month);
            if (!(reading instanceof Reading.Known known)) {
                return reading;
            }
            sum = sum.plus(known.value());
        }
        return months.isEmpty()
                ? new Reading.Silent()
                : new Reading.Known(sum.over(Fraction.of(months.size())), List.of());
    }

    /** Whether a window is of some days of the month alone. */
    private boolean isAlone(Window window) {
        return part.isPresent() && window.isThisMonth();
    }

    private Reading alone(Function<Figures, Reading> read) {
        Part some = part.orElseThrow();
        Reading reading = read.apply(some.figures());
        return reading instanceof Reading.Missing missing
                ? new Reading.Missing(missing.measure(), missing.counts(), missing.calls(), missing.month(), Optional.of(some.days()))
                : reading;
    }

    /** The months of a window; one that closes on another day than these days do is silent. */
    List<YearMonth> months(Window window, YearMonth at) {
        boolean open = part.isPresent() && window.closes() && !part.get().days().last().equals(term.lastDay(at));
        return open ? List.of() : window.months(at, term);
    }

    /** What a measure says for one month, all of it. */
    public Reading monthly(Measure measure, YearMonth month) {
        Month at = at(month);
        Reading reading = at.readings().get(measure);
        if (reading == null) {
            reading = ofMonth(measure, at);
            at.readings().put(measure, reading);
        }
        return reading;
    }

    private Month at(YearMonth month) {
        return read.computeIfAbsent(month, own -> new Month(own, history.of(own), new IdentityHashMap<>()));
    }

    private Reading ofMonth(Measure measure, Month at) {
        if (at.denies(measure)) {
            return new Reading.Missing(measure, at.month());
        }
        Optional<Derivation> ratio = measure.derivation().filter(Derivation::isRatio);
        if (ratio.isEmpty()) {
            return one(measure, at);
        }
        return at.reported(measure).isPresent()
                ? givenOrDerived(measure, ratio.get(), at)
                : ratio(measure, ratio.get(), List.of(at.month()));
    }

    private Reading pooled(Measure measure, List<YearMonth> months) {
        if (months.size() == 1) {
            return monthly(measure, months.get(0));
        }
        for (YearMonth month : months) {
            if (at(month).denies(measure)) {
                return new Reading.Missing(measure, month);
            }
        }
        Optional<Derivation> ratio = measure.derivation().filter(Derivation::isRatio);
        if (ratio.isPresent()) {
            return ratio(measure, ratio.get(), months);
        }
        return measure.kind() == Measure.Kind.KPI ? new Reading.Missing(measure, months.get(0)) : total(measure, months);
    }

    /** A rate's counts are exact where the rate as printed is not, so they go first, unless the rate was stated. */
    private Reading givenOrDerived(Measure measure, Derivation ratio, Month at) {
        Reading derived = ratio(measure, ratio, List.of(at.month()));
        return at.stated(measure).isPresent() || derived instanceof Reading.Missing
                ? new Reading.Known(at.reported(measure).orElseThrow(), List.of())
                : derived;
    }

    /** Over nothing a ratio has no value, whatever its part may be. */
    private Reading ratio(Measure measure, Derivation ratio, List<YearMonth> months) {
        Reading whole = sum(ratio.over(), months);
        Reading part = part(measure, ratio, months);
        if (whole instanceof Reading.Known below && below.value().signum() == 0) {
            return new Reading.Undefined(measure, months.get(months.size() - 1));
        }
        if (part instanceof Reading.Known above && whole instanceof Reading.Known below) {
            Fraction value = above.value().times(ratio.factor()).over(below.value());
            return new Reading.Known(value, List.of(above.value(), below.value()));
        }
        return blame(measure, whole instanceof Reading.Known ? part : whole, months.get(months.size() - 1));
    }

    /** What the months counted; of a month whose rate was stated, that share of its whole. */
    private Reading part(Measure measure, Derivation ratio, List<YearMonth> months) {
        if (!isStated(measure, months)) {
            return sum(ratio.sum(), months);
        }
        Fraction total = Fraction.ZERO;
        for (YearMonth month : months) {
            Optional<Fraction> rate = at(month).stated(measure);
            Reading counted = sum(rate.isPresent() ? ratio.over() : ratio.sum(), List.of(month));
            if (!(counted instanceof Reading.Known known)) {
                return counted;
            }
            total = total.plus(rate.map(r -> r.times(known.value()).over(ratio.factor())).orElse(known.value()));
        }
        return new Reading.Known(total, List.of());
    }

    /** A rate that is reported as such is missing itself; of one that is counted, the count is missing. */
    private Reading blame(Measure measure, Reading open, YearMonth at) {
        boolean counted = open instanceof Reading.Missing missing
                && (missing.calls().isPresent() || history.everReports(missing.measure(), at))
                && !history.everReports(measure, at);
        return open instanceof Reading.Missing missing && !counted
                ? new Reading.Missing(measure, counts(measure, missing.month(), at), missing.month())
                : open;
    }

    /** What has to be counted for a rate that nobody reports as such. */
    private List<Measure> counts(Measure measure, YearMonth month, YearMonth at) {
        return history.everReports(measure, at)
                ? List.of()
                : measure.derivation().stream()
                        .flatMap(Derivation::measures)
                        .distinct()
                        .map(measures::get)
                        .filter(count -> monthly(count, month) instanceof Reading.Missing)
                        .toList();
    }

    private Reading total(Measure measure, List<YearMonth> months) {
        Fraction total = Fraction.ZERO;
        Optional<Tally> tally = Optional.empty();
        for (YearMonth month : months) {
            Reading reading = one(measure, at(month));
            if (!(reading instanceof Reading.Known known)) {
                return reading;
            }
            total = total.plus(known.value());
            tally = tally.isEmpty() ? known.tally() : Optional.of(known.tally().map(tally.get()::plus).orElse(tally.get()));
        }
        return new Reading.Known(total, List.of(), tally);
    }

    private Reading one(Measure measure, Month at) {
        Optional<CallCount> count = at.stated(measure).isPresent() ? Optional.empty() : counted.of(measure, at.month());
        if (count.isPresent()) {
            return count.get().read(history.calls(), measure, at.month());
        }
        Optional<Fraction> reported = at.reported(measure);
        if (reported.isPresent()) {
            return new Reading.Known(reported.get(), List.of());
        }
        return measure.derivation()
                .map(derivation -> sum(derivation.sum(), List.of(at.month())))
                .orElseGet(() -> new Reading.Missing(measure, at.month()));
    }

    private Reading sum(List<Derivation.Term> terms, List<YearMonth> months) {
        Fraction sum = Fraction.ZERO;
        for (Derivation.Term term : terms) {
            Reading reading = pooled(measures.get(term.measure()), months);
            if (!(reading instanceof Reading.Known known)) {
                return reading;
            }
            sum = term.added() ? sum.plus(known.value()) : sum.minus(known.value());
        }
        return new Reading.Known(sum, List.of());
    }

    private boolean isStated(Measure measure, List<YearMonth> months) {
        for (YearMonth month : months) {
            if (at(month).stated(measure).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
