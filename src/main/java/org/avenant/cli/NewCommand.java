package org.avenant.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.avenant.files.NewContract;
import org.avenant.files.NewFile;
import org.avenant.files.Root;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code avenant new}: a contract to begin with. */
@Command(
        name = "new",
        description = "Makes a contract that evaluates at once, to be edited; never touches a file that is there.",
        mixinStandardHelpOptions = true, addMethodSubcommands = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  avenant new acme                                   a small contract to edit",
            "  avenant new acme --language fr                     the same in French",
            "  avenant new acme --like helios-telecom             a copy of another",
            "  avenant new acme --like quickstart --language fr   its rules in French"
        })
final class NewCommand implements Callable<Integer> {

    @ParentCommand
    private Avenant avenant;

    @Parameters(index = "0", paramLabel = "ID", description = "the name of the new contract's folders, in contracts/ and in rules/")
    private String id;

    @Option(
            names = "--like", paramLabel = "CONTRACT",
            description = "the contract to copy: its data, wording, facts and rules, but no statements and notes")
    private String like;

    @Override
    public Integer call() {
        avenant.chosenLanguage().ifPresent(avenant::speak);
        Root root = avenant.root();
        NewContract contract = NewContract.named(id, root);
        Optional<Contracts.Opened> model = Optional.ofNullable(like).map(named -> Contracts.open(avenant, named));
        List<NewFile> files = model.map(opened -> copy(contract, opened)).orElseGet(() -> contract.small(avenant.language()));
        contract.make(files).forEach(made -> print(made.name()));
        print("");
        model.map(opened -> opened.folder().contract().language())
                .filter(written -> written != avenant.language())
                .ifPresent(written -> print(Untranslated.of(files).words(avenant.language()) + "\n"));
        print(avenant.typed("check " + id));
        print(avenant.typed("evaluate " + id));
        return Exit.WELL;
    }

    private List<NewFile> copy(NewContract contract, Contracts.Opened model) {
        return contract.like(model.folder(), model.rulesIn(avenant.language()), avenant.language());
    }

    private void print(String line) {
        avenant.console().out().print(line + "\n");
    }
}
