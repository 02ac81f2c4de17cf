package org.avenant.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.avenant.language.Names;

/**
 * The published values of an index, such as Syntec or a consumer price index.
 *
 * @param values in the order of their periods, all of which are months or all quarters
 */
public record IndexSeries(Names names, List<Value> values) {

    /** One value, and the day from which it is known. */
    public record Value(Period period, BigDecimal value, LocalDate published) {}

    /** The name that rules go by. */
    public String name() {
        return names.english().one();
    }

    public boolean isQuarterly() {
        return values.stream().anyMatch(value -> value.period().isQuarter());
    }

    /** The value for a period, or for the quarter that a month lies in. */
    Optional<Value> of(Period period) {
        return period.isQuarter()
                ? values.stream().filter(value -> value.period().equals(period)).findFirst()
                : ofMonth(period.first());
    }

    private Optional<Value> ofMonth(YearMonth month) {
        return values.stream().filter(value -> value.period().contains(month)).findFirst();
    }

    /**
     * The value that was the last to be published by a day, that day included. One that is older than a year is none:
     * the series has not been kept up, and nobody can tell what came after.
     */
    Optional<Value> lastPublished(LocalDate by) {
        return values.stream()
                .filter(value -> !value.published().isAfter(by) && value.published().isAfter(by.minusYears(1)))
                .max(Comparator.comparing(Value::published).thenComparing(Value::period));
    }
}
