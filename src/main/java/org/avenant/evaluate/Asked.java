package org.avenant.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.avenant.facts.FactKey;
import org.avenant.rules.Condition;

/**
 * A condition, and where the facts that it means stand among those that its rules ask for.
 *
 * @param slot the place of its key among theirs
 * @param texts whether it asks what a text of the fact says, besides its key
 */
record Asked(Condition condition, int slot, boolean texts) {

    /** The place of each key that some conditions ask for, in the order in which they first do. */
    static Map<FactKey, Integer> slots(List<Condition> conditions) {
        Map<FactKey, Integer> slots = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            slots.putIfAbsent(condition.key(), slots.size());
        }
        return slots;
    }

    static List<Asked> of(List<Condition> conditions, Map<FactKey, Integer> slots) {
        return conditions.stream().map(condition -> new Asked(condition, slots.get(condition.key()), condition.asksTexts())).toList();
    }
}
