package org.avenant.ladder;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.avenant.amount.Fraction;
import org.avenant.contract.Term;
import org.avenant.evaluate.Inspection;
import org.avenant.facts.Measure;
import org.avenant.facts.Reading;
import org.avenant.language.Names;
import org.avenant.problem.Place;
import org.avenant.rules.Condition;
import org.avenant.rules.Rule;
import org.avenant.statement.LadderCase.Given;

/** A number at which a clause may turn: an ordered literal of a condition, or a bound of an amount. */
interface Threshold {

    Rule rule();

    /** Where it is written. */
    Place place();

    /** What is compared with it. */
    Names figure();

    BigDecimal bound();

    /** Whether it is a percentage. */
    default boolean isPercent() {
        return false;
    }

    /** How far it is to the next figure that people tell apart. */
    default BigDecimal step() {
        return BigDecimal.ONE;
    }

    /** Whether the figure can ever be this much. */
    boolean canBe(BigDecimal value, Term term);

    /** What the figure was in a month, or empty where it said nothing. */
    Optional<Fraction> read(Inspection month);

    /** The month in which the figure is a value; the asked month, unless the figure is the calendar's. */
    default YearMonth month(BigDecimal value, YearMonth asked, Term term) {
        return asked;
    }

    /** The figures that make it a value in a month. */
    List<Given> given(BigDecimal value, YearMonth month, Term term);

    /** Just below, at and just above, as far as the figure can be so much. */
    default List<BigDecimal> points(Term term) {
        return Stream.of(bound().subtract(step()), bound(), bound().add(step())).filter(value -> canBe(value, term)).toList();
    }

    /** The conditions that must hold before the rule comes to this number. */
    default List<Condition> before() {
        return rule().when().stream().filter(Condition::isCalendar).toList();
    }

    /** Whether a month comes to this number, and stands at a value. */
    default boolean isClimbed(BigDecimal value, Inspection month) {
        return read(month).filter(Fraction.of(value)::equals).isPresent() && month.holds(rule(), before());
    }

    /** Two numbers that one row climbs. */
    default boolean isSame(Threshold other) {
        return rule().subject().clause().equals(other.rule().subject().clause())
                && figure().equals(other.figure())
                && bound().compareTo(other.bound()) == 0;
    }

    /** How far it is from one figure of a measure to the next that people tell apart. */
    static BigDecimal step(Measure measure) {
        return BigDecimal.ONE.movePointLeft(measure.decimals());
    }

    /** Whether a measure can be so much. */
    static boolean isOnScale(BigDecimal value, Measure measure) {
        return measure.scale()
                .map(scale -> value.compareTo(scale.least()) >= 0 && value.compareTo(scale.most()) <= 0)
                .orElse(value.signum() >= 0);
    }

    /** A reading's figure, if it has one. */
    static Optional<Fraction> known(Reading reading) {
        return reading instanceof Reading.Known known ? Optional.of(known.value()) : Optional.empty();
    }
}
