package org.avenant.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.avenant.amount.Unit;
import org.avenant.facts.CallCount;
import org.avenant.facts.CallStep;
import org.avenant.facts.Comparison;
import org.avenant.language.Names;
import org.avenant.language.Noun;

/** What a count of calls states: lengths, steps, and how minutes are rounded. */
final class CallTerms {

    private static final int MINUTE = 60;
    private static final Unit SECONDS =
            new Unit(Unit.Kind.COUNT, "s", new Names(new Noun("second", "seconds"), new Noun("seconde", "secondes")));
    private static final Unit MINUTES =
            new Unit(Unit.Kind.COUNT, "minute", new Names(new Noun("minute", "minutes"), new Noun("minute", "minutes")));

    private final Units units;
    private final List<Stipulation> must = new ArrayList<>();
    private final List<Stipulation> may = new ArrayList<>();

    private CallTerms(CallCount count, Units units) {
        this.units = units;
        count.only().ifPresent(only -> length(only.isUnder() ? Comparison.BELOW : Comparison.AT_LEAST, only.seconds()));
        count.steps().forEach(this::step);
        count.total().ifPresent(to -> must.addAll(RoundingTerms.of(to, MINUTES, units)));
    }

    static CallTerms of(CallCount count, Units units) {
        return new CallTerms(count, units);
    }

    /** What the wording has to say too. */
    List<Stipulation> must() {
        return must;
    }

    /** What it may say: "up to the whole minute", "rounded up to the next minute", "each started minute" mean one thing. */
    List<Stipulation> may() {
        return may;
    }

    private void step(CallStep step) {
        if (step instanceof CallStep.InSteps steps) {
            if (!steps.isMinute()) {
                length(Comparison.EQUAL, steps.seconds());
            }
            may.addAll(List.of(Manner.ROUNDED_UP, Manner.STARTED, Manner.FULL));
        } else if (step instanceof CallStep.AtLeast least) {
            length(Comparison.AT_LEAST, least.seconds());
        } else {
            length(Comparison.EQUAL, ((CallStep.Plus) step).seconds());
        }
    }

    private void length(Comparison side, int seconds) {
        boolean minutes = seconds % MINUTE == 0;
        Unit unit = minutes ? MINUTES : SECONDS;
        must.add(new Figure(side, BigDecimal.valueOf(minutes ? seconds / MINUTE : seconds), unit, units.areWhole(unit)));
    }
}
