package org.avenant.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.avenant.amount.Counting;
import org.avenant.amount.Unit;
import org.avenant.facts.Comparison;
import org.avenant.facts.Measure;
import org.avenant.facts.Window;
import org.avenant.statement.Bounds;
import org.avenant.statement.Limit;
import org.avenant.statement.Phrase;
import org.avenant.statement.Proration;

/** What amounts and limits state: sums, percentages, sizes, bounds, ways of counting. */
final class PhraseTerms {

    private final Units units;
    private final List<Stipulation> stated = new ArrayList<>();
    private final List<Window> windows = new ArrayList<>();

    PhraseTerms(Units units) {
        this.units = units;
    }

    List<Stipulation> stated() {
        return stated;
    }

    /** The months that amounts, and the lines they are a share of, are counted over. */
    List<Window> windows() {
        return windows;
    }

    /** The terms of a limit; its boundary goes with the first number of its bound, as it is written. */
    void limit(Limit limit) {
        amount(limit.bound(), limit.direction() == Limit.Direction.AT_LEAST ? Comparison.AT_LEAST : Comparison.AT_MOST);
        if (limit.direction() == Limit.Direction.EITHER_WAY) {
            stated.add(Manner.EITHER_WAY);
        }
    }

    /** The terms of an amount, whose first number stands on a side. */
    void amount(Phrase phrase, Comparison side) {
        phrase.ownBase().ifPresent(base -> windows.add(base.over()));
        if (phrase instanceof Phrase.Money money) {
            add(side, money.amount(), money.currency());
        } else if (phrase instanceof Phrase.Share share) {
            add(side, share.percent(), Unit.PERCENT);
        } else if (phrase instanceof Phrase.Times times) {
            amount(times.amount(), side);
            add(Comparison.EQUAL, times.factor(), times.isPercent() ? Unit.PERCENT : Unit.NONE);
        } else if (phrase instanceof Phrase.Prorated prorated) {
            amount(prorated.amount(), side);
            stated.add(Manner.PRORATED);
            if (prorated.by() == Proration.THIRTY_360) {
                add(Comparison.EQUAL, BigDecimal.valueOf(30), Unit.NONE);
                add(Comparison.EQUAL, BigDecimal.valueOf(360), Unit.NONE);
            }
        } else if (phrase instanceof Phrase.Bounded bounded) {
            amount(bounded.amount(), side);
            amount(bounded.bound(), bounded.atMost() ? Comparison.AT_MOST : Comparison.AT_LEAST);
        } else if (phrase instanceof Phrase.PerUnit per) {
            amount(per.amount(), side);
            units(per.counting(), per.size(), per.measure(), per.bounds());
            windows.add(per.over());
        } else if (phrase instanceof Phrase.PerIts per) {
            amount(per.amount(), side);
            units(per.counting(), per.size(), per.column().figure(), per.bounds());
        } else if (phrase instanceof Phrase.ShareOfIts share) {
            share(share, side);
        } else if (phrase instanceof Phrase.Rounded rounded) {
            amount(rounded.amount(), side);
            stated.addAll(RoundingTerms.of(rounded.to(), Unit.NONE, units));
        } else if (phrase instanceof Phrase.PercentOf share) {
            add(side, share.percent(), Unit.PERCENT);
            amount(share.amount(), Comparison.EQUAL);
        } else if (phrase instanceof Phrase.Reported reported) {
            windows.add(reported.over());
        } else if (!phrase.parts().isEmpty()) {
            amount(phrase.parts().get(0), side);
            phrase.parts().stream().skip(1).forEach(part -> amount(part, Comparison.EQUAL));
        }
    }

    /** A thousandth is read as a percentage, as {@link Marks} reads it off a wording; of 1/3000 there are two numbers. */
    private void share(Phrase.ShareOfIts share, Comparison side) {
        Optional<BigDecimal> percent = share.isPercent() ? Optional.of(share.part()) : Marks.percent(share.part(), share.whole());
        if (percent.isPresent()) {
            add(side, percent.get(), Unit.PERCENT);
        } else {
            add(side, share.part(), Unit.NONE);
            add(Comparison.EQUAL, share.whole(), Unit.NONE);
        }
    }

    private void units(Counting counting, BigDecimal size, Measure measure, Bounds range) {
        if (counting != Counting.LINEAR) {
            stated.add(counting == Counting.FULL ? Manner.FULL : Manner.STARTED);
        }
        if (size.compareTo(BigDecimal.ONE) != 0) {
            add(Comparison.EQUAL, size, measure.unit().ofDifferences());
        }
        if (range instanceof Bounds.FromTo bounds) {
            add(Comparison.AT_LEAST, bounds.from(), measure.unit());
            add(Comparison.AT_MOST, bounds.to(), measure.unit());
        } else if (range instanceof Bounds.UpTo bounds) {
            add(Comparison.AT_MOST, bounds.to(), measure.unit());
        } else if (range instanceof Bounds.Above bounds) {
            add(Comparison.ABOVE, bounds.from(), measure.unit());
        } else if (range instanceof Bounds.BeyondShare bounds) {
            add(Comparison.ABOVE, bounds.percent(), Unit.PERCENT);
        } else if (range instanceof Bounds.Below bounds) {
            add(Comparison.BELOW, bounds.bound(), measure.unit());
        }
    }

    private void add(Comparison side, BigDecimal value, Unit unit) {
        stated.add(new Figure(side, value, unit, units.areWhole(unit)));
    }
}
