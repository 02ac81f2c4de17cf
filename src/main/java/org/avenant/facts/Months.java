package org.avenant.facts;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How often a figure stood on one side of a bound.
 *
 * @param month the month that it is seen from
 * @param side the side with its bound, in canonical words: {@code below 85}
 * @param over the window that {@code count} looks at
 * @param since the phase that the run and the count begin with, or {@code "the start"}
 * @param run how many months in a row up to this one
 * @param counted how many months of the window
 * @param figure what the figure came to in a month
 */
public record Months(
        YearMonth month, String name, String side, String over, String since, Lazy<Stood> run, Lazy<Stood> counted,
        Function<YearMonth, Reading> figure) implements Fact {

    /** The length of the run for the engine; null, which no comparison matches, where a month is missing. */
    public BigDecimal getInARow() {
        return Volume.engineNumber(run.get().number());
    }

    /** The count for the engine; null, which no comparison matches, where a month is missing. */
    public BigDecimal getCount() {
        return Volume.engineNumber(counted.get().number());
    }

    @Override
    public String text(String field) {
        return switch (field) {
            case "name" -> name;
            case "side" -> side;
            case "over" -> over;
            case "since" -> since;
            default -> throw noField(field);
        };
    }

    @Override
    public Reading number(String field) {
        return stood(field).number();
    }

    /** What the figure came to in the months that a number counts, the earliest first. */
    public NavigableMap<YearMonth, Reading.Known> months(String field) {
        return looked(field, true);
    }

    /** What it came to in the months that a number does not count for what it came to there: of a run, in the one that ended it. */
    public NavigableMap<YearMonth, Reading.Known> others(String field) {
        return looked(field, false);
    }

    private NavigableMap<YearMonth, Reading.Known> looked(String field, boolean stands) {
        Side wanted = Side.of(side).orElseThrow();
        NavigableMap<YearMonth, Reading.Known> looked = new TreeMap<>();
        for (YearMonth at : stood(field).looked().get()) {
            if (figure.apply(at) instanceof Reading.Known known && wanted.holds(known.value()) == stands) {
                looked.put(at, known);
            }
        }
        return looked;
    }

    private Stood stood(String field) {
        return switch (field) {
            case "inARow" -> run.get();
            case "count" -> counted.get();
            default -> throw noField(field);
        };
    }
}
