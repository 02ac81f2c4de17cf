package org.avenant.ladder;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.avenant.amount.Fraction;
import org.avenant.amount.Unit;
import org.avenant.contract.Term;
import org.avenant.evaluate.Inspection;
import org.avenant.facts.Measure;
import org.avenant.facts.Window;
import org.avenant.language.Names;
import org.avenant.problem.Place;
import org.avenant.rules.Rule;
import org.avenant.statement.LadderCase.Given;

/**
 * A bound of a figure over a window.
 *
 * @param isMean whether the mean of the monthly values is compared
 */
record FigureThreshold(Rule rule, Place place, Measure measure, Window over, boolean isMean, BigDecimal bound)
        implements Threshold {

    @Override
    public Names figure() {
        return over.label(measure.names());
    }

    @Override
    public boolean isPercent() {
        return measure.unit().kind() == Unit.Kind.PERCENT;
    }

    @Override
    public BigDecimal step() {
        return Threshold.step(measure);
    }

    @Override
    public boolean canBe(BigDecimal value, Term term) {
        return Threshold.isOnScale(value, measure);
    }

    @Override
    public Optional<Fraction> read(Inspection month) {
        return Threshold.known(isMean
                ? month.figures().mean(measure, over, month.month())
                : month.figures().read(measure, over, month.month()));
    }

    /** A rate is the same in every month of the window; a volume all falls into the window's last. */
    @Override
    public List<Given> given(BigDecimal value, YearMonth month, Term term) {
        List<YearMonth> months = over.months(month, term);
        boolean addsUp = measure.kind() == Measure.Kind.VOLUME && !isMean;
        return IntStream.range(0, months.size())
                .mapToObj(i -> months.get(months.size() - 1 - i))
                .map(at -> new Given(measure, (int) ChronoUnit.MONTHS.between(at, month), Optional.of(
                        addsUp && !at.equals(months.get(months.size() - 1)) ? Fraction.ZERO : Fraction.of(value))))
                .toList();
    }
}
