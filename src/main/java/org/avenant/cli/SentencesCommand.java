package org.avenant.cli;

import java.util.List;
import org.avenant.language.Language;
import org.avenant.problem.CallProblem;
import org.avenant.rules.Speech.Sentence;

/** {@code avenant sentences}: what a rule can say. */
record SentencesCommand(Avenant avenant, Given given) implements Command {

    static final Syntax SYNTAX = Syntax.of("sentences").words("WORD", 0, Syntax.ANY).flag("--drl");

    @Override
    public int run() {
        Language language = avenant.language();
        List<Sentence> found = Contracts.speech(avenant.root()).sentences(language, given.words());
        if (found.isEmpty()) {
            avenant.console().tell(List.of(new CallProblem.NoSentence(String.join(" ", given.words()))), language);
            return Exit.PROBLEM;
        }
        found.forEach(sentence -> avenant.console().out().print(
                sentence.example() + "\n" + (given.has("--drl") ? "    " + sentence.drl() + "\n" : "")));
        return Exit.WELL;
    }
}
