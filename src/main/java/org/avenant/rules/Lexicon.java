package org.avenant.rules;

import java.util.EnumMap;
import java.util.Map;
import org.avenant.amount.Unit;
import org.avenant.facts.Indices;
import org.avenant.facts.Measures;
import org.avenant.language.Language;

/** What words of a rule can refer to: the measures and indices there are, and the currency of the contract. */
final class Lexicon {

    private final Measures measures;
    private final Indices indices;
    private final Unit currency;
    private final Map<Language, Holes> holes = new EnumMap<>(Language.class);

    Lexicon(Measures measures, Indices indices, Unit currency) {
        this.measures = measures;
        this.indices = indices;
        this.currency = currency;
    }

    Measures measures() {
        return measures;
    }

    Indices indices() {
        return indices;
    }

    Unit currency() {
        return currency;
    }

    /** What stands in the holes of a language's sentences. */
    Holes holes(Language language) {
        return holes.computeIfAbsent(language, spoken -> new Holes(spoken, this));
    }
}
