package org.avenant.ladder;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.avenant.amount.Fraction;
import org.avenant.contract.Term;
import org.avenant.evaluate.Inspection;
import org.avenant.facts.Measure;
import org.avenant.facts.Side;
import org.avenant.language.Language;
import org.avenant.language.Names;
import org.avenant.language.Noun;
import org.avenant.problem.Place;
import org.avenant.rules.Condition;
import org.avenant.rules.Rule;
import org.avenant.statement.LadderCase.Given;

/** How many months a figure stood on one side of a bound: in a row, or within a window. */
record RunThreshold(Rule rule, Condition condition, Condition.NumberTest test, Measure measure, Side side)
        implements Threshold {

    @Override
    public Place place() {
        return condition.place();
    }

    @Override
    public Names figure() {
        return new Names(
                noun("months with " + measure.name() + " " + side(Language.ENGLISH)),
                noun("mois avec " + measure.names().french().one() + " " + side(Language.FRENCH)));
    }

    private String side(Language language) {
        return side.comparison().words(language) + " " + language.number(side.bound());
    }

    private static Noun noun(String words) {
        return new Noun(words, words);
    }

    @Override
    public BigDecimal bound() {
        return test.bound();
    }

    @Override
    public boolean canBe(BigDecimal value, Term term) {
        return value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(most(term.lastMonth(), term))) <= 0;
    }

    /** How many months there are to count in a month of the term. */
    private int most(YearMonth month, Term term) {
        return inARow()
                ? term.number(month)
                : condition.key().window().months(month, term).size();
    }

    private boolean inARow() {
        return test.field().equals("inARow");
    }

    @Override
    public Optional<Fraction> read(Inspection month) {
        return Threshold.known(month.number(condition.key(), test.field()));
    }

    /** So many months on the side, and before them the other side: one month of a run, all the rest of a window. */
    @Override
    public List<Given> given(BigDecimal value, YearMonth month, Term term) {
        int count = value.intValue();
        int last = Math.min(most(month, term), inARow() ? count + 1 : Integer.MAX_VALUE);
        List<Given> given = new ArrayList<>();
        for (int ago = 0; ago < last; ago++) {
            given.add(new Given(measure, ago, Optional.of(Fraction.of(ago < count ? on(side, measure) : off(side, measure)))));
        }
        return given;
    }

    /** A figure that stands on a side: its bound, or the next one inside it. */
    static BigDecimal on(Side side, Measure measure) {
        return nearest(side, measure, true);
    }

    /** A figure that does not. */
    static BigDecimal off(Side side, Measure measure) {
        return nearest(side, measure, false);
    }

    private static BigDecimal nearest(Side side, Measure measure, boolean wanted) {
        BigDecimal step = Threshold.step(measure);
        BigDecimal bound = side.bound();
        return List.of(bound, bound.subtract(step), bound.add(step)).stream()
                .filter(value -> side.holds(Fraction.of(value)) == wanted)
                .findFirst()
                .orElseThrow();
    }
}
