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
    public enum Argument { AMOUNT, SELECTION, BOUND, MEANING, REPRICED, REVISION, NAME, TEXT, NUMBER }

    private final String word;
    private final List<Argument> arguments;

    Verb(String word, Argument... arguments) {
        this.word = word;
        this.arguments = List.of(arguments);
    }

    /** The name a rule uses. */
    public String word() {
        return word;
    }

    public List<Argument> arguments() {
        return arguments;
    }

    public static Optional<Verb> of(String word) {
        return Arrays.stream(values()).filter(v -> v.word.equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Verb::word).toList();
    }
}
