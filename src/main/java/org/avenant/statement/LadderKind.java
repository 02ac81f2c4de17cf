package org.avenant.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.avenant.language.Language;

/** The kinds of answer that a row of a ladder can tell: the kinds of line, and what a statement tells besides them. */
public enum LadderKind {
    FEE("fee", "prix"),
    REDUCTION("reduction", "réduction"),
    BONUS("bonus", "bonus"),
    MALUS("malus", "malus"),
    PENALTY("penalty", "pénalité"),
    CREDIT("credit", "avoir"),
    FLOOR("floor", "plancher"),
    CAP("cap", "plafond"),
    EARN_BACK("earn-back", "restitution"),
    RELEASED("released", "libéré"),
    HELD("held", "en réserve"),
    TAX("tax", "taxe"),
    /** How many points, which count in no total. */
    POINTS("points", "points"),
    /** What a gate stopped: under the clause that was due, or under the gate's. */
    WITHHELD("withheld", "non dû"),
    NOTICE("notice", "signalement"),
    /** The month lies in a phase, whose name stands behind the word. */
    PHASE("phase", "phase"),
    /** No line, no notice, nothing withheld. */
    NOTHING("nothing", "rien"),
    /** The clause cannot be decided. */
    UNDECIDED("undecided", "anomalie"),
    TOTAL("total", "total");

    private static final List<LadderKind> WITHOUT_AMOUNT = List.of(NOTICE, PHASE, NOTHING, UNDECIDED);

    private final String english;
    private final String french;

    LadderKind(String english, String french) {
        this.english = english;
        this.french = french;
    }

    public String word(Language language) {
        return language == Language.FRENCH ? french : english;
    }

    /** The kind of a statement's line. */
    public static LadderKind of(Kind kind) {
        return valueOf(kind.name());
    }

    /** The kind that a word of either language names, or empty. */
    public static Optional<LadderKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.english.equals(word) || kind.french.equals(word)).findFirst();
    }

    /** Every word that names a kind in a language. */
    public static List<String> words(Language language) {
        return Arrays.stream(values()).map(kind -> kind.word(language)).toList();
    }

    public boolean hasAmount() {
        return !WITHOUT_AMOUNT.contains(this);
    }

    /** Whether its amounts are taken off, so that a person may leave the minus out; what is held may be of either sign. */
    public boolean isTakenOff() {
        return Arrays.stream(Kind.values()).anyMatch(kind -> kind.name().equals(name()) && kind.sign() < 0 && kind != Kind.HELD);
    }
}
