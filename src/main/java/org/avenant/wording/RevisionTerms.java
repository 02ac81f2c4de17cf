package org.avenant.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.avenant.amount.Unit;
import org.avenant.facts.Comparison;
import org.avenant.facts.IndexReading;
import org.avenant.facts.Period;
import org.avenant.statement.Coefficient;
import org.avenant.statement.Revision;

/**
 * What a revision states: its numbers and bounds, roundings, and which value of an index is meant.
 *
 * @param must what the wording has to say too
 * @param may what it may say: decimals, which "the next thousandth" names without a number; a quarter, and its year; the
 *     first day of a month, whose prices it takes
 */
record RevisionTerms(List<Stipulation> must, List<Stipulation> may) {

    static RevisionTerms of(Revision revision) {
        RevisionTerms terms = new RevisionTerms(new ArrayList<>(), new ArrayList<>());
        revision.coefficient().all().forEach(terms::part);
        revision.sums().ifPresent(to -> terms.rounded(Manner.of(to.rounding()), to.decimals()));
        revision.deciding().filter(Revision.Deciding.FIRST_DAY::equals).ifPresent(first -> terms.may.add(count(1, Units.DAY)));
        return terms;
    }

    private void part(Coefficient part) {
        if (part instanceof Coefficient.Number number) {
            must.add(new Factor(Comparison.EQUAL, number.value()));
        } else if (part instanceof Coefficient.Bounded bounded) {
            must.add(new Factor(bounded.atMost() ? Comparison.AT_MOST : Comparison.AT_LEAST, bounded.bound()));
        } else if (part instanceof Coefficient.Rounded rounded) {
            rounded(Manner.of(rounded.rounding()), rounded.decimals());
        } else if (part instanceof Coefficient.Read read && read.reading() instanceof IndexReading.OfPeriod of) {
            period(of.period());
        } else if (part instanceof Coefficient.Read read && read.reading() instanceof IndexReading.OfMonthBefore of) {
            must.add(count(of.month().getValue(), Units.CALENDAR_MONTH));
        } else if (part instanceof Coefficient.Read read && read.reading() instanceof IndexReading.MonthsBefore before) {
            (before.months() > 1 ? must : may).add(count(before.months(), Units.MONTH));
        }
    }

    private void rounded(Manner manner, int decimals) {
        must.add(manner);
        may.add(count(decimals, Units.DECIMAL));
    }

    private void period(Period period) {
        List<Stipulation> quarter = List.of(count(period.quarter(), Units.QUARTER), count(period.first().getYear(), Unit.NONE));
        (period.isQuarter() ? may : must).addAll(period.isQuarter() ? quarter : List.of(new Day(Comparison.EQUAL, period.first().atDay(1))));
    }

    private static Figure count(int number, Unit unit) {
        return new Figure(Comparison.EQUAL, BigDecimal.valueOf(number), unit, unit.kind() == Unit.Kind.COUNT);
    }
}
