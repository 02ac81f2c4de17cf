package org.avenant.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of line a statement has, in settlement order. */
public enum Kind {
    FEE("fee", "fees", 1),
    REDUCTION("reduction", "reductions", -1),
    BONUS("bonus", "bonuses", 1),
    MALUS("malus", "maluses", -1),
    PENALTY("penalty", "penalties", -1),
    CREDIT("credit", "credits", -1),
    FLOOR("floor", "floors", 1),
    CAP("cap", "caps", 1);

    private final String word;
    private final String plural;
    private final int sign;

    Kind(String word, String plural, int sign) {
        this.word = word;
        this.plural = plural;
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

    /** 1 where a due of this kind adds to what the client pays, -1 where it takes from it. */
    public int sign() {
        return sign;
    }

    /** Whether it is a fee or lowers one. */
    public boolean isFee() {
        return this == FEE || this == REDUCTION;
    }

    public static Optional<Kind> ofPlural(String plural) {
        return Arrays.stream(values()).filter(k -> k.plural.equals(plural)).findFirst();
    }

    /** The plurals that a money selection may name. */
    public static List<String> selectable() {
        return List.of(FEE, REDUCTION, BONUS, MALUS, PENALTY, CREDIT).stream().map(Kind::plural).toList();
    }
}
