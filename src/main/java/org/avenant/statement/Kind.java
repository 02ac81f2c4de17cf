package org.avenant.statement;

import java.util.List;
import org.avenant.language.Language;

/** The kinds of line a statement has, in settlement order. */
public enum Kind {
    FEE("fee", "fees", "prix|frais", 1),
    REDUCTION("reduction", "reductions", "réductions", -1),
    BONUS("bonus", "bonuses", "bonus", 1),
    MALUS("malus", "maluses", "malus", -1),
    PENALTY("penalty", "penalties", "pénalités", -1),
    CREDIT("credit", "credits", "avoirs", -1),
    FLOOR("floor", "floors", "planchers", 1),
    CAP("cap", "caps", "plafonds", 1),
    /** Gives back what was deducted in another month. */
    EARN_BACK("earn-back", "earn-backs", "restitutions", 1),
    /** Brings back what was held. */
    RELEASED("released", "sums released", "sommes libérées", 1),
    /** Keeps back what other lines give. */
    HELD("held", "sums held", "sommes en réserve", -1),
    TAX("tax", "taxes", "taxes", 1),
    CORRECTION("correction", "corrections", "corrections", 1);

    private final String word;
    private final String plural;
    private final List<String> french;
    private final int sign;

    Kind(String word, String plural, String french, int sign) {
        this.word = word;
        this.plural = plural;
        this.french = List.of(french.split("\\|"));
        this.sign = sign;
    }

    /** The name in a statement's data. */
    public String word() {
        return word;
    }

    /** The name of all such lines in a phrase. */
    public String plural() {
        return plural;
    }

    /** The name of all such lines in a phrase of a language. */
    public String plural(Language language) {
        return plurals(language).get(0);
    }

    /** The names that all such lines go by in phrases of a language, the one that Avenant writes first. */
    public List<String> plurals(Language language) {
        return language == Language.FRENCH ? french : List.of(plural);
    }

    /** 1 where a due of this kind adds to what the client pays, -1 where it takes from it. */
    public int sign() {
        return sign;
    }

    /** Whether it is a fee or lowers one. */
    public boolean isFee() {
        return this == FEE || this == REDUCTION;
    }

    /** Whether it depends on performance, and is settled after fees and before limits. */
    public boolean isPerformance() {
        return this == BONUS || this == MALUS || this == PENALTY || this == CREDIT;
    }

    /** The part of a statement that such lines stand in. */
    Section section() {
        return switch (this) {
            case FEE, REDUCTION -> Section.FEES;
            case RELEASED, HELD -> Section.HELD;
            case TAX -> Section.TAX;
            case CORRECTION -> Section.CORRECTIONS;
            default -> Section.PERFORMANCE;
        };
    }

    /** The kinds that a money selection may name: what comes after limits is the base of nothing. */
    public static List<Kind> selectable() {
        return List.of(FEE, REDUCTION, BONUS, MALUS, PENALTY, CREDIT);
    }
}
