package org.avenant.amount;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.avenant.language.Language;

/** A named way to round; half-up goes away from zero, for a malus as for a bonus. */
public enum Rounding {
    HALF_UP("half-up", "au plus près", RoundingMode.HALF_UP),
    HALF_EVEN("half-even", "au plus près pair", RoundingMode.HALF_EVEN),
    HALF_DOWN("half-down", "au plus près inférieur", RoundingMode.HALF_DOWN),
    UP("up", "par excès", RoundingMode.UP),
    DOWN("down", "par défaut", RoundingMode.DOWN);

    private final String word;
    private final String french;
    private final RoundingMode mode;

    Rounding(String word, String french, RoundingMode mode) {
        this.word = word;
        this.french = french;
        this.mode = mode;
    }

    /** The name used in contract files. */
    public String word() {
        return word;
    }

    /** The name in a clause, in a language. */
    public String word(Language language) {
        return language == Language.FRENCH ? french : word;
    }

    /** The rounding of a name, or empty. */
    public static Optional<Rounding> of(String word) {
        return Arrays.stream(values()).filter(r -> r.word.equals(word)).findFirst();
    }

    /** All names, for a person who mistyped one. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Rounding::word).toList();
    }

    /** A number rounded to so many decimals. */
    public Fraction round(Fraction exact, int decimals) {
        return Fraction.of(exact.rounded(decimals, mode));
    }
}
