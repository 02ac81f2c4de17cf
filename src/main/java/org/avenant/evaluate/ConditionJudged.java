package org.avenant.evaluate;

import java.util.List;
import java.util.Optional;
import org.avenant.amount.Expression.Figure;
import org.avenant.facts.Fact;
import org.avenant.rules.Condition;

/**
 * What one condition of a rule came to.
 *
 * @param fact what it looked at, where there was such a thing
 * @param figures the same, as a statement shows it
 */
public record ConditionJudged(Condition condition, Verdict verdict, Optional<Fact> fact, List<Figure> figures) {

    public boolean holds() {
        return verdict instanceof Verdict.True;
    }
}
