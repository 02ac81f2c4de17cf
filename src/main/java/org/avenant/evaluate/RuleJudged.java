package org.avenant.evaluate;

import java.util.List;
import org.avenant.rules.Rule;
import org.avenant.statement.Subject;

/**
 * What a rule that served the month came to, for whoever asks how.
 *
 * @param subject what it would have answered for
 * @param conditions what each of its conditions came to, in the order written
 */
public record RuleJudged(Rule rule, Subject subject, Verdict verdict, List<ConditionJudged> conditions) {

    public boolean holds() {
        return verdict instanceof Verdict.True;
    }

    /** Whether it is known to hold, or not to. */
    public boolean isDecided() {
        return holds() || verdict instanceof Verdict.False;
    }
}
