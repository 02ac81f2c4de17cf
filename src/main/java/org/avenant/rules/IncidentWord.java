package org.avenant.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.avenant.facts.Comparison;
import org.avenant.language.Language;

/** The words that incidents are asked for with, in each language; the first of several is the one Avenant writes. */
enum IncidentWord {
    NO("no", "aucun|aucune"),
    WHOSE("whose|and whose", "dont|et dont"),
    THAT("that", "qui"),
    OF_THE_SAME("of the same", "de même"),
    IN_THE_MONTH("in the month", "dans le mois"),
    OVER("over", "sur"),
    IS("is", "est");

    private static final Map<Comparison, String> ENGLISH_SIDES =
            sides("is at least", "is above", "is at most", "is below", "is exactly");
    private static final Map<Comparison, String> FRENCH_SIDES =
            sides("est d'au moins", "dépasse", "est d'au plus", "est de moins de", "est exactement de");
    private static final Map<Comparison, String> ENGLISH_RANKS =
            sides("is at least", "comes after", "is at most", "comes before", "is");
    private static final Map<Comparison, String> FRENCH_RANKS =
            sides("est au moins", "vient après", "est au plus", "vient avant", "est");

    private final List<String> english;
    private final List<String> french;

    IncidentWord(String english, String french) {
        this.english = List.of(english.split("\\|"));
        this.french = List.of(french.split("\\|"));
    }

    private static Map<Comparison, String> sides(String least, String above, String most, String below, String equal) {
        return new EnumMap<>(Map.of(
                Comparison.AT_LEAST, least, Comparison.ABOVE, above, Comparison.AT_MOST, most, Comparison.BELOW, below, Comparison.EQUAL, equal));
    }

    /** How a column is compared: {@code is at least}. */
    static Map<Comparison, String> sides(Language language) {
        return language == Language.FRENCH ? FRENCH_SIDES : ENGLISH_SIDES;
    }

    /** How a rank is compared: {@code comes after}, before {@code the 2nd}. */
    static Map<Comparison, String> ranks(Language language) {
        return language == Language.FRENCH ? FRENCH_RANKS : ENGLISH_RANKS;
    }

    /** All spellings in a language. */
    List<String> in(Language language) {
        return language == Language.FRENCH ? french : english;
    }

    /** The spelling that Avenant writes. */
    String written(Language language) {
        return in(language).get(0);
    }
}
