package org.avenant.cli;

import java.util.List;
import java.util.Properties;
import org.avenant.language.Language;
import org.avenant.language.Sentences;
import org.avenant.problem.CallProblem;
import org.avenant.rules.Speech;
import org.avenant.rules.Speech.Sentence;

/** {@code avenant sentences}: what a rule can say. */
record SentencesCommand(Avenant avenant, Given given) implements Command {

    static final Syntax SYNTAX = Syntax.of("sentences").words("WORD", 0, Syntax.ANY).flag("--drl");

    @Override
    public int run() {
        Language language = avenant.language();
        Speech speech = Contracts.speech(avenant.root());
        List<Sentence> found = speech.sentences(language, given.words());
        List<Sentence> amounts = speech.amounts(language, given.words());
        if (found.isEmpty() && amounts.isEmpty()) {
            avenant.console().tell(List.of(new CallProblem.NoSentence(String.join(" ", given.words()))), language);
            return Exit.PROBLEM;
        }
        found.forEach(sentence -> print("", sentence));
        Properties words = Sentences.of(Help.class, "help", language);
        if (!amounts.isEmpty()) {
            avenant.console().out().print((found.isEmpty() ? "" : "\n") + words.getProperty("sentences.amounts") + "\n");
            amounts.forEach(amount -> print("  ", amount));
        } else if (found.stream().anyMatch(Sentence::holdsAmount)) {
            avenant.console().out().print("\n" + words.getProperty("sentences.more") + "\n");
        }
        return Exit.WELL;
    }

    private void print(String before, Sentence sentence) {
        String drl = given.has("--drl") ? before + "    " + sentence.drl() + "\n" : "";
        avenant.console().out().print(before + sentence.example() + "\n" + drl);
    }
}
