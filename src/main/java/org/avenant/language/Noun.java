package org.avenant.language;

import java.math.BigDecimal;

/** A thing that can be counted, in one language: {@code call}, {@code calls}. */
public record Noun(String one, String many) {

    /** The form that goes with a number. */
    public String with(BigDecimal number, Language language) {
        return language.isPlural(number) ? many : one;
    }
}
