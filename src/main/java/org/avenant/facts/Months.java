package org.avenant.facts;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.NavigableMap;

/**
 * How often a figure stood on one side of a bound.
 *
 * @param month the month that it is seen from
 * @param side the side with its bound, in canonical words: {@code below 85}
 * @param over the window that {@code count} looks at
 * @param since the phase that the run and the count begin with, or {@code "the start"}
 * @param run how many months in a row up to this one
 * @param counted how many months of the window
 */
public record Months(YearMonth month, String name, String side, String over, String since, Lazy<Stood> run, Lazy<Stood> counted)
        implements Fact {

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
        return stood(field).months();
    }

    /** What it came to in the months that a number does not count for what it came to there: of a run, in the one that ended it. */
    public NavigableMap<YearMonth, Reading.Known> others(String field) {
        return stood(field).others();
    }

    private Stood stood(String field) {
        return switch (field) {
            case "inARow" -> run.get();
            case "count" -> counted.get();
            default -> throw noField(field);
        };
    }
}
