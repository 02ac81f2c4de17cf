package org.avenant.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.avenant.language.Language;
import org.avenant.problem.CallProblem;
import org.avenant.rules.Speech.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code avenant sentences}: what a rule can say. */
@Command(
        name = "sentences",
        description = "Lists the sentences that a rule may use, with an example of each.",
        mixinStandardHelpOptions = true, addMethodSubcommands = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  avenant sentences                        all of them",
            "  avenant sentences bonus --language fr    those about a bonus, in French",
            "  avenant sentences months in a row",
            "  avenant sentences abandon rate           those that can tell of the abandon rate"
        })
final class SentencesCommand implements Callable<Integer> {

    @ParentCommand
    private Avenant avenant;

    @Parameters(arity = "0..*", paramLabel = "WORD", description = "words to look for, or part of a figure's name, in English or French (default: all sentences)")
    private List<String> words;

    @Option(names = "--drl", description = "show the DRL that each sentence stands for, too")
    private boolean drl;

    @Override
    public Integer call() {
        avenant.chosenLanguage().ifPresent(avenant::speak);
        Language language = avenant.language();
        List<String> wanted = words == null ? List.of() : words;
        List<Sentence> found = Contracts.speech(avenant.root()).sentences(language, wanted);
        if (found.isEmpty()) {
            avenant.console().tell(List.of(new CallProblem.NoSentence(String.join(" ", wanted))), language);
            return Exit.PROBLEM;
        }
        found.forEach(sentence -> avenant.console().out().print(
                sentence.example() + "\n" + (drl ? "    " + sentence.drl() + "\n" : "")));
        return Exit.WELL;
    }
}
