package org.avenant.rules;

import org.avenant.amount.Unit;
import org.avenant.facts.Indices;
import org.avenant.facts.Measures;

/** What words of a rule can refer to: the measures and indices there are, and the currency of the contract. */
record Lexicon(Measures measures, Indices indices, Unit currency) {

    /** Without any index. */
    Lexicon(Measures measures, Unit currency) {
        this(measures, Indices.NONE, currency);
    }
}
