package org.avenant.explain;

import java.util.List;
import java.util.Optional;
import org.avenant.amount.Expression.Figure;
import org.avenant.amount.Fraction;
import org.avenant.evaluate.ConditionJudged;
import org.avenant.facts.Fact;
import org.avenant.facts.FactType;
import org.avenant.facts.IncidentTypes;
import org.avenant.facts.Reading;
import org.avenant.language.Names;
import org.avenant.rules.Condition;

/**
 * A condition that does not hold.
 *
 * @param fact what it looked at, where there was such a thing
 * @param figures the same, as a statement shows it
 * @param absent the kind of incident that was asked for and did not happen
 */
public record Failure(Condition condition, Optional<Fact> fact, List<Figure> figures, Optional<Names> absent) {

    static Failure of(ConditionJudged judged, IncidentTypes types) {
        Condition condition = judged.condition();
        boolean absent = condition.type() == FactType.INCIDENT && !condition.negated() && judged.fact().isEmpty();
        return new Failure(condition, judged.fact(), judged.figures(),
                Optional.of(condition).filter(c -> absent).map(c -> types.kind(c.keys().get("kind")).orElseThrow().names()));
    }

    /** A number that was asked for and was not there. */
    public record Missed(Condition.NumberTest test, Fraction value) {

        /** How far the number is from its bound, without a sign. */
        public Fraction gap() {
            return Fraction.of(test.bound()).minus(value).abs();
        }
    }

    /** The first number that is on the wrong side of its bound, or empty where it is no number that fails. */
    public Optional<Missed> missed() {
        return condition.numberTests()
                .flatMap(test -> fact.stream()
                        .map(one -> one.number(test.field()))
                        .filter(Reading.Known.class::isInstance)
                        .map(reading -> new Missed(test, ((Reading.Known) reading).value())))
                .filter(missed -> !missed.test().comparison().holds(missed.value(), Fraction.of(missed.test().bound())))
                .findFirst();
    }
}
