package org.avenant.explain;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.avenant.amount.Fraction;
import org.avenant.amount.Unit;
import org.avenant.evaluate.Inspection;
import org.avenant.facts.Flip;
import org.avenant.facts.Lever;
import org.avenant.facts.Measure;
import org.avenant.rules.Rule;

/** What one more of each figure that the rules ask for is worth, in the month's total. */
final class Worths {

    /** A score moves by ten of its steps: by 0.10, where it has two decimals. */
    private static final Fraction TEN = Fraction.of(10);

    private final Inspection now;
    private final Turns turns;

    Worths(Inspection now, Turns turns) {
        this.now = now;
        this.turns = turns;
    }

    /** In the order in which the rules ask; a figure that cannot move so far has none. */
    List<Worth> all(List<Rule> rules) {
        Set<Measure> asked = new LinkedHashSet<>();
        rules.forEach(rule -> rule.figures(now.figures().measures()).forEach(asked::add));
        return asked.stream().flatMap(measure -> worth(measure).stream()).toList();
    }

    private Optional<Worth> worth(Measure asked) {
        Fraction change = change(asked);
        return turns.lever(asked).flatMap(lever -> value(asked, lever, change)
                .map(value -> worth(asked, change, lever, value)));
    }

    /** One more of what is counted; of a rate or an average one point for the better. */
    private static Fraction change(Measure asked) {
        Fraction step = asked.kind() == Measure.Kind.VOLUME || asked.unit().kind() != Unit.Kind.NONE
                ? Fraction.ONE
                : Fraction.of(BigDecimal.ONE.movePointLeft(asked.decimals())).times(TEN);
        return asked.better() == Measure.Better.LOWER ? step.negate() : step;
    }

    /** The nearest value of the lever at which the figure has moved as far. */
    private Optional<Fraction> value(Measure asked, Lever lever, Fraction change) {
        if (lever.figure().equals(asked)) {
            return Optional.of(lever.now().plus(change)).filter(lever::canBe);
        }
        Optional<Fraction> wanted = turns.monthly(asked, lever, lever.now()).map(change::plus);
        return wanted.flatMap(value -> Stream.of(true, false)
                .flatMap(upward -> new Flip(lever, to -> isReached(asked, lever, to, value, change)).nearest(upward).stream())
                .findFirst());
    }

    private boolean isReached(Measure asked, Lever lever, Fraction to, Fraction wanted, Fraction change) {
        return turns.monthly(asked, lever, to)
                .filter(value -> change.signum() > 0 ? value.compareTo(wanted) >= 0 : value.compareTo(wanted) <= 0)
                .isPresent();
    }

    private Worth worth(Measure asked, Fraction change, Lever lever, Fraction to) {
        Inspection then = turns.at(lever, to);
        BigDecimal difference = then.statement().total().subtract(now.statement().total());
        return new Worth(asked, change, lever, to, difference, then.statement().isProvisional());
    }
}
