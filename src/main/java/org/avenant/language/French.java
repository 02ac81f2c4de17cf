package org.avenant.language;

/** The small words of French that change with the noun behind them: le, la, l' and du, de la, de l'. */
public final class French {

    private static final String VOWELS = "aàâeéèêiîoôuûyhAÀÂEÉÈÊIÎOÔUÛYH";

    private French() {}

    /** {@code le taux}, {@code la durée}, {@code l'attente}. */
    public static String the(Noun noun) {
        return elides(noun.one()) ? "l'" + noun.one() : (noun.feminine() ? "la " : "le ") + noun.one();
    }

    /** {@code du taux}, {@code de la durée}, {@code de l'attente}. */
    public static String ofThe(Noun noun) {
        return elides(noun.one()) ? "de l'" + noun.one() : (noun.feminine() ? "de la " : "du ") + noun.one();
    }

    /** {@code son retard}, {@code sa valeur}, {@code son échéance}. */
    public static String its(Noun noun) {
        return (noun.feminine() && !elides(noun.one()) ? "sa " : "son ") + noun.one();
    }

    /** {@code d'appels}, {@code de ventes}. */
    public static String of(String words) {
        return elides(words) ? "d'" + words : "de " + words;
    }

    /** Our nouns have no aspirated h. */
    private static boolean elides(String word) {
        return !word.isEmpty() && VOWELS.indexOf(word.charAt(0)) >= 0;
    }
}
