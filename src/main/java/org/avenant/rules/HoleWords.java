package org.avenant.rules;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.amount.Rounding;
import org.avenant.language.Language;

/** The fixed words that some holes take, with what they mean. */
final class HoleWords {

    /** How people ask a figure to be exactly a number, which no sentence does. */
    static final Map<Language, List<String>> EQUALITIES = Map.of(
            Language.ENGLISH, List.of("is exactly", "is equal to", "equals", "is"),
            Language.FRENCH, List.of("est exactement de", "est exactement", "est égale à", "est égal à", "vaut", "est de", "est"));

    static final Map<Language, Map<String, String>> KINDS = Map.of(
            Language.ENGLISH, Map.of(
                    "a fee", "fee", "a reduction", "reduction", "a bonus", "bonus", "a malus", "malus",
                    "a penalty", "penalty", "a credit", "credit", "points", "points", "nothing", "nothing"),
            Language.FRENCH, Map.of(
                    "un prix", "fee", "une réduction", "reduction", "un bonus", "bonus", "un malus", "malus",
                    "une pénalité", "penalty", "un avoir", "credit", "des points", "points", "un résultat nul", "nothing"));

    /** The roundings that a clause may name, by their French names. */
    static final Map<String, String> ROUNDINGS = Stream.of(Rounding.values())
            .filter(rounding -> rounding != Rounding.HALF_DOWN)
            .collect(Collectors.toUnmodifiableMap(rounding -> rounding.word(Language.FRENCH), Rounding::word));

    static final Pattern FRENCH_ROUNDING =
            Pattern.compile("(par défaut|par excès|au plus près|au plus près pair) à (\\d{1,6}(?:,\\d{1,6})?)");

    private HoleWords() {}
}
