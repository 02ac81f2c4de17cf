package org.avenant.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.avenant.facts.Measure;

/** What can stand in a hole of a sentence. */
enum Hole {
    /** A rate, an average or a score, with its article: {@code the pickup rate}. */
    KPI,
    /** Something counted: {@code calls answered}, {@code d'appels traités}. */
    VOLUME,
    /** Either of them, as a thing: {@code the pickup rate}, {@code the number of calls answered}. */
    FIGURE,
    NUMBER,
    COUNT,
    /** A number that leaves the noun behind it in the singular: 1, and in French all below 2. */
    ONE,
    /** A number with the unit of the sentence's figure: {@code 92 %}. */
    QUANTITY,
    /** An amount in the contract's currency: {@code 1,000 EUR}. */
    MONEY,
    WINDOW,
    /** A side of a bound: {@code below 85 %}. */
    SIDE,
    ROUNDING,
    /** The name of a phase. */
    NAME,
    /** A month of the year by name. */
    MONTH,
    CLAUSE,
    /** A kind of due with its article: {@code a malus}. */
    KIND,
    /** Which incidents are meant: {@code late delivery whose delay is above 15 days}. */
    INCIDENT,
    /** Which incidents there were none of: {@code no late delivery}. */
    NONE,
    AMOUNT,
    SELECTION,
    LIMIT,
    /** What a term means: an amount, or lines of the statement. */
    MEANING,
    /** How a figure is counted from calls: {@code the minutes of calls, each call up to the whole minute}. */
    CALLS,
    /** From where on lines are kept back: {@code beyond 10 % of the month's fees}. */
    BEYOND,
    /** What is brought back: {@code what is held under 5.9}. */
    RELEASED,
    /** The sums that a revision is for: {@code the prices of clause 4.2}. */
    REPRICED,
    /** How they follow an index. */
    REVISION,
    TEXT;

    private static final Map<String, Hole> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toMap(hole -> hole.name().toLowerCase(Locale.ROOT), hole -> hole));

    static Optional<Hole> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    /** Whether it says which figure the sentence is about. */
    boolean namesFigure() {
        return this == KPI || this == VOLUME || this == FIGURE;
    }

    /** Whether a figure may stand in it. */
    boolean takes(Measure measure) {
        return this == FIGURE || namesFigure() && (measure.kind() == Measure.Kind.KPI) == (this == KPI);
    }

    /** Whether a number stands in it that may have decimals. */
    boolean holdsNumber() {
        return this == NUMBER || this == QUANTITY || this == SIDE;
    }

    /** Whether all that may stand in it is known word for word. */
    boolean isListed() {
        return namesFigure() || this == MONTH || this == KIND;
    }

    /** Whether any words may stand in it. */
    boolean isFree() {
        return isPhrase() || this == TEXT || this == NAME || this == WINDOW || this == ROUNDING;
    }

    /** Whether it holds an amount, a selection, a limit, a bound, a revision or incidents, which a reader of their own reads. */
    boolean isPhrase() {
        return this == AMOUNT || this == SELECTION || this == LIMIT || this == MEANING || this == CALLS || this == BEYOND || this == RELEASED
                || this == REPRICED || this == REVISION || isIncident();
    }

    /** Whether it holds incidents. */
    boolean isIncident() {
        return this == INCIDENT || this == NONE;
    }
}
