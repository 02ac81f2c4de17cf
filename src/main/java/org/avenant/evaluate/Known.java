package org.avenant.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.avenant.facts.Fact;
import org.avenant.facts.FactKey;
import org.avenant.facts.FactType;

/**
 * The facts that rules are judged on.
 *
 * @param meant those of each key that the rules ask for, where the month has such
 * @param given those that clauses have given so far: phases and outcomes
 */
record Known(List<List<? extends Fact>> meant, Collection<Fact> given) {

    /** @param made makes the facts of a key, as long as it is none that clauses give */
    static Known of(Collection<FactKey> keys, Function<FactKey, List<? extends Fact>> made, Collection<Fact> given) {
        List<List<? extends Fact>> meant = new ArrayList<>(keys.size());
        for (FactKey key : keys) {
            boolean isGiven = key.type() == FactType.PHASE || key.type() == FactType.OUTCOME;
            meant.add(isGiven ? those(key, given) : made.apply(key));
        }
        return new Known(meant, given);
    }

    private static List<Fact> those(FactKey key, Collection<Fact> given) {
        List<Fact> those = new ArrayList<>();
        for (Fact fact : given) {
            if (key.means(fact)) {
                those.add(fact);
            }
        }
        return those;
    }

    /** The facts that a condition means, but for what their texts say: of incidents and outcomes there may be several. */
    List<? extends Fact> meantBy(Asked asked) {
        return meant.get(asked.slot());
    }
}
