package org.avenant.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.avenant.language.Language;
import org.avenant.rules.Speech.Sentence;
import org.avenant.rules.Speech;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code avenant sentences}: what a rule can say. */
@Command(
        name = "sentences",
        description = "Lists the sentences that a rule may use, with an example of each.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  avenant sentences                        all of them",
            "  avenant sentences bonus --language fr    those about a bonus, in French",
            "  avenant sentences months in a row"
        })
final class SentencesCommand implements Callable<Integer> {

    @ParentCommand
    private Avenant avenant;

    @Parameters(arity = "0..*", paramLabel = "WORD", description = "words to look for, in English or French (default: all sentences)")
    private List<String> words;

    @Override
    public Integer call() {
        avenant.chosenLanguage().ifPresent(avenant::speak);
        Language language = avenant.language();
        Speech speech = Contracts.speech(avenant.root());
        List<Sentence> found = speech.sentences(language).stream()
                .filter(sentence -> words == null || words.stream().allMatch(sentence::mentions))
                .toList();
        found.forEach(sentence -> avenant.console().out().print(sentence.example() + "\n    " + sentence.drl() + "\n"));
        return found.isEmpty() ? Exit.PROBLEM : Exit.WELL;
    }
}
