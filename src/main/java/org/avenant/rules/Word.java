package org.avenant.rules;

import java.util.List;
import org.avenant.language.Language;

/** The words that amounts are said with, in each language; the first of several is the one Avenant writes. */
enum Word {
    PER("per", "par"),
    FULL("full", "entier|entière|entiers|entières"),
    STARTED("started", "entamé|entamée|entamés|entamées"),
    BLOCK("", "tranche"),
    BLOCK_OF("", "de|d'"),
    SMALLER("the smaller of", "la plus petite somme entre"),
    LARGER("the larger of", "la plus grande somme entre"),
    AND("and", "et"),
    SHARE_OF("of the", "des"),
    THE("the", "les"),
    UNDER("under", "des articles|de l'article|au titre des articles|au titre de l'article"),
    ALL_FEES("month's fees", "prix et frais du mois"),
    OF_THE("of the", "du|de la|de l'|des"),
    OF_MANY("of", "des"),
    OF_INVOICE("of the month's invoice", "de la facture du mois"),
    INVOICE("the month's invoice", "la facture du mois"),
    TERM_AMOUNT("", "le montant"),
    OF_TERM("of the|of", "du montant|de"),
    ITS("its", "son|sa"),
    OF_ITS("of its", "de son|de sa"),
    PRORATED("prorated by calendar days", "au prorata des jours calendaires"),
    PRORATED_360("prorated by 30/360 days", "au prorata en base 30/360"),
    PRORATED_WORKING("prorated by working days", "au prorata des jours ouvrés"),
    ROUNDED("rounded", "arrondi|arrondie|arrondis|arrondies"),
    ROUNDED_TO("to", "à"),
    AT_MOST("at most", "au plus"),
    AT_LEAST("at least", "au moins"),
    EITHER_WAY("either way", "dans les deux sens|en plus ou en moins"),
    FROM("from", "du|de"),
    TO("to", "au|à"),
    UP_TO("up to", "jusqu'à|jusqu'au"),
    ABOVE("above", "au-dessus de|au-delà de|au-delà du"),
    BEYOND("beyond", "au-delà de|au-delà du|au-delà des"),
    BELOW("below", "au-dessous de|en dessous de"),
    OVER("over", "sur"),
    TIMES("×|x", "×|x"),

    // Calls by their length.
    MINUTES_OF("the minutes of", "les minutes des|les minutes de|les minutes d'"),
    NUMBER_OF("the number of", "le nombre de|le nombre d'|le nombre des"),
    CALLS("calls", "appels"),
    UNDER_LENGTH("under|shorter than", "de moins de"),
    OF_LENGTH("of at least", "d'au moins"),
    UP_TO_THE_MINUTE("each call up to the whole minute", "chaque appel arrondi à la minute supérieure|chaque appel à la minute supérieure"),
    IN_STEPS("each call in steps of", "chaque appel par pas de"),
    EACH_AT_LEAST("each call at least", "chaque appel compté pour au moins"),
    PLUS("plus", "plus"),
    EACH_CALL("each|per call", "par appel"),
    TOTAL_ROUNDED("the total rounded", "le total arrondi"),
    A_MINUTE("minute|minutes", "minute|minutes"),
    SECONDS("second|seconds|s", "seconde|secondes|s"),

    // What comes after limits.
    ALL_LINES("all lines", "toutes les lignes"),
    OF_ALL_LINES("of all lines", "de toutes les lignes"),
    HELD("what is held under", "ce qui est en réserve au titre de l'article"),
    OF_HELD("of what is held under", "de ce qui est en réserve au titre de l'article"),

    // Revisions.
    AMOUNTS("amounts", "montants"),
    PRICES("prices", "prix"),
    LIMITS("limits", "plafonds et planchers"),
    OF_CLAUSE("of clause|under clause|under|of", "de l'article"),
    OF_CLAUSES("of clauses|under clauses", "des articles"),
    COEFFICIENT_ROUNDED("rounded|coefficient rounded", "coefficient arrondi|arrondi"),
    AMOUNTS_ROUNDED("amounts rounded|prices rounded", "montants arrondis|prix arrondis"),
    ON_LAST_YEARS_PRICES("on the prices of the year before", "sur les prix de l'année précédente"),
    ANNIVERSARY_BEING("the anniversary being", "la date anniversaire étant le"),
    FIRST_DAYS_PRICES("with the prices of the month's first day", "aux prix du premier jour du mois"),
    LAST_DAYS_PRICES("with the prices of the month's last day", "aux prix du dernier jour du mois");

    private final List<String> english;
    private final List<String> french;

    Word(String english, String french) {
        this.english = List.of(english.split("\\|"));
        this.french = List.of(french.split("\\|"));
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
