package org.avenant.facts;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.avenant.amount.Fraction;

/** One month as reported: what each measure's cell said; a blank cell has no entry. */
public record MonthFigures(YearMonth month, Map<String, Fraction> cells) {

    public Optional<Fraction> of(Measure measure) {
        return Optional.ofNullable(cells.get(measure.name()));
    }
}
