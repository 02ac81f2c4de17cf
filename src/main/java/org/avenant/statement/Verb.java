package org.avenant.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a rule can say is due: the other half of what the clause language can say. */
public enum Verb {
    FEE("fee", Argument.AMOUNT),
    REDUCE("reduce", Argument.AMOUNT),
    BONUS("bonus", Argument.AMOUNT),
    MALUS("malus", Argument.AMOUNT),
    PENALTY("penalty", Argument.AMOUNT),
    CREDIT("credit", Argument.AMOUNT),
    EARN_BACK("earnBack", Argument.AMOUNT),
    HOLD("hold", 1, Argument.MEANING, Argument.BEYOND),
    RELEASE("release", Argument.RELEASED),
    TAX("tax", Argument.AMOUNT),
    POINTS("points", Argument.NUMBER),
    WITHHOLD("withhold", Argument.SELECTION),
    LIMIT("limit", Argument.SELECTION, Argument.BOUND),
    DEFINE("define", Argument.NAME, Argument.MEANING),
    REVISE("revise", Argument.REPRICED, Argument.REVISION),
    PHASE("phase", Argument.NAME),
    NOTICE("notice", Argument.TEXT),
    NOTHING("nothing"),
    OTHERWISE_NOTHING("otherwiseNothing");

    /** What a verb wants to be told. */
    public enum Argument { AMOUNT, SELECTION, BOUND, MEANING, BEYOND, RELEASED, REPRICED, REVISION, NAME, TEXT, NUMBER }

    private final String word;
    private final List<Argument> arguments;
    private final int needed;

    Verb(String word, Argument... arguments) {
        this(word, arguments.length, arguments);
    }

    /** @param needed how many of the arguments must be there */
    Verb(String word, int needed, Argument... arguments) {
        this.word = word;
        this.needed = needed;
        this.arguments = List.of(arguments);
    }

    /** The name a rule uses. */
    public String word() {
        return word;
    }

    public List<Argument> arguments() {
        return arguments;
    }

    /** How many arguments must be there; all of them, mostly. */
    public int needed() {
        return needed;
    }

    public static Optional<Verb> of(String word) {
        return Arrays.stream(values()).filter(v -> v.word.equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Verb::word).toList();
    }
}
