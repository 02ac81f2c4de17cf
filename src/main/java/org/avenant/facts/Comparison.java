package org.avenant.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.avenant.amount.Fraction;
import org.avenant.language.Language;

/** How a figure is compared with a bound; the operator is kept with its threshold and never inferred. */
public enum Comparison {
    BELOW("<", "below", "au-dessous de"),
    AT_MOST("<=", "at most", "d'au plus"),
    EQUAL("==", "exactly", "exactement"),
    AT_LEAST(">=", "at least", "d'au moins"),
    ABOVE(">", "above", "au-dessus de");

    private final String sign;
    private final String words;
    private final String french;

    Comparison(String sign, String words, String french) {
        this.sign = sign;
        this.words = words;
        this.french = french;
    }

    /** As a condition writes it. */
    public String sign() {
        return sign;
    }

    /** As a side of a bound is written. */
    public String words() {
        return words;
    }

    /** As a side of a bound is written in a language. */
    public String words(Language language) {
        return language == Language.FRENCH ? french : words;
    }

    /** The comparisons that have a side: all but the one with the bound itself. */
    public static List<Comparison> sides() {
        return List.of(BELOW, AT_MOST, AT_LEAST, ABOVE);
    }

    public static Optional<Comparison> ofSign(String sign) {
        return Arrays.stream(values()).filter(c -> c.sign.equals(sign)).findFirst();
    }

    /** Whether a figure stands on this side of a bound, both exact. */
    public boolean holds(Fraction figure, Fraction bound) {
        int order = figure.compareTo(bound);
        return switch (this) {
            case BELOW -> order < 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
        };
    }
}
