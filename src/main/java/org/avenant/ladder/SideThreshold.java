package org.avenant.ladder;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.avenant.amount.Fraction;
import org.avenant.amount.Unit;
import org.avenant.contract.Term;
import org.avenant.evaluate.Inspection;
import org.avenant.facts.Measure;
import org.avenant.language.Names;
import org.avenant.problem.Place;
import org.avenant.rules.Rule;
import org.avenant.statement.LadderCase.Given;

/** The bound whose side months are counted on; climbed by all the months that must stand on it, together. */
record SideThreshold(RunThreshold run) implements Threshold {

    @Override
    public Rule rule() {
        return run.rule();
    }

    @Override
    public Place place() {
        return run.place();
    }

    private Measure measure() {
        return run.measure();
    }

    @Override
    public Names figure() {
        return measure().names();
    }

    @Override
    public BigDecimal bound() {
        return run.side().bound();
    }

    @Override
    public boolean isPercent() {
        return measure().unit().kind() == Unit.Kind.PERCENT;
    }

    @Override
    public BigDecimal step() {
        return Threshold.step(measure());
    }

    @Override
    public boolean canBe(BigDecimal value, Term term) {
        return Threshold.isOnScale(value, measure());
    }

    @Override
    public Optional<Fraction> read(Inspection month) {
        return Threshold.known(month.figures().monthly(measure(), month.month()));
    }

    /** As many months as the clause counts stand at the value; what comes before them stands on the other side. */
    @Override
    public List<Given> given(BigDecimal value, YearMonth month, Term term) {
        BigDecimal counted = run.test().comparison().holds(Fraction.of(run.bound()), Fraction.of(run.bound()))
                ? run.bound()
                : run.bound().add(BigDecimal.ONE);
        BigDecimal on = RunThreshold.on(run.side(), measure());
        Stream<Given> given = run.given(counted, month, term).stream();
        return given.map(g -> g.figure().equals(Optional.of(Fraction.of(on)))
                        ? new Given(g.measure(), g.ago(), Optional.of(Fraction.of(value)))
                        : g)
                .toList();
    }
}
