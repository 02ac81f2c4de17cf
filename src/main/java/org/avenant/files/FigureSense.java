package org.avenant.files;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.avenant.amount.Fraction;
import org.avenant.contract.Term;
import org.avenant.facts.Figures;
import org.avenant.facts.History;
import org.avenant.facts.Measure;
import org.avenant.facts.Measures;
import org.avenant.facts.MonthFigures;
import org.avenant.facts.Reading;
import org.avenant.facts.Stretch;
import org.avenant.facts.Window;
import org.avenant.problem.DataProblem;
import org.avenant.problem.Place;
import org.avenant.problem.Problem;

/** What the figures of one month say of each other: a part against its whole, a rate against its counts, days against their month. */
final class FigureSense {

    private final Table table;
    private final SortedMap<Stretch, Table.Row> rows;
    private final Map<Integer, Measure> columns;
    private final Measures measures;
    private final History history;
    private final Figures all;
    private final List<Problem> problems = new ArrayList<>();

    FigureSense(
            Table table, SortedMap<Stretch, Table.Row> rows, Map<Integer, Measure> columns, Measures measures, History history, Term term) {
        this.table = table;
        this.rows = rows;
        this.columns = columns;
        this.measures = measures;
        this.history = history;
        this.all = new Figures(measures, history, term);
    }

    /** Every contradiction, column by column. */
    List<Problem> problems() {
        columns.forEach((index, measure) -> rows.forEach((stretch, row) -> cell(stretch, measure).ifPresent(value -> {
            Figures figures = stretch.days().map(days -> all.during(stretch.month(), days)).orElse(all);
            // Nearly all cells are in order, and need no place.
            Supplier<Place> place = () -> table.place(row, index);
            demandWithin(figures, measure, value, stretch.month(), place);
            demandCounts(figures, measure, value, stretch.month(), place);
            demandSum(stretch, measure, value, place);
        })));
        return problems;
    }

    private Optional<Fraction> cell(Stretch stretch, Measure measure) {
        MonthFigures month = history.of(stretch.month()).orElseThrow();
        return stretch.days().map(days -> Optional.ofNullable(month.parts().get(days).get(measure.name()))).orElseGet(() -> month.of(measure));
    }

    private void demandWithin(Figures figures, Measure measure, Fraction value, YearMonth month, Supplier<Place> place) {
        measure.within().map(measures::get).ifPresent(whole -> {
            if (figures.read(whole, Window.THIS_MONTH, month) instanceof Reading.Known known && value.compareTo(known.value()) > 0) {
                problems.add(new DataProblem.MoreThanWhole(
                        place.get(), measure.names(), value.toFortyDigits(), whole.names(), known.value().toFortyDigits()));
            }
        });
    }

    /** A rate beside its counts must be what they give, as far as it was printed. */
    private void demandCounts(Figures figures, Measure measure, Fraction value, YearMonth month, Supplier<Place> place) {
        if (figures.read(measure, Window.THIS_MONTH, month) instanceof Reading.Known known && !known.value().equals(value)) {
            int printed = value.exactDecimal().map(BigDecimal::scale).orElse(0);
            BigDecimal counted = known.value().rounded(printed + 2, RoundingMode.HALF_UP);
            Fraction gap = known.value().minus(value).abs();
            if (gap.compareTo(Fraction.of(BigDecimal.ONE.movePointLeft(printed))) >= 0) {
                problems.add(new DataProblem.RateAgainstCounts(
                        place.get(), measure.names(), value.toFortyDigits(), counted));
            }
        }
    }

    /** What a month's own row counts is what its parts count together. */
    private void demandSum(Stretch stretch, Measure measure, Fraction value, Supplier<Place> place) {
        if (measure.kind() != Measure.Kind.VOLUME || stretch.days().isPresent()) {
            return;
        }
        Fraction sum = measures.together(history.of(stretch.month()).orElseThrow().parts().values()).get(measure.name());
        if (sum != null && !sum.equals(value)) {
            problems.add(new DataProblem.PartsAgainstMonth(place.get(), measure.names(), stretch.month(), value.toFortyDigits(), sum.toFortyDigits()));
        }
    }
}
