package org.avenant.language;

import java.math.BigDecimal;

/**
 * A thing that can be counted, in one language: {@code call}, {@code calls}.
 *
 * @param feminine its gender, where the language has one
 */
public record Noun(String one, String many, boolean feminine) {

    /** A masculine noun, or one of a language without genders. */
    public Noun(String one, String many) {
        this(one, many, false);
    }

    /** The form that goes with a number. */
    public String with(BigDecimal number, Language language) {
        return language.isPlural(number) ? many : one;
    }
}
