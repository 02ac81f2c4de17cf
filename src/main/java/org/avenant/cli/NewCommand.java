package org.avenant.cli;

import java.util.List;
import java.util.Optional;
import org.avenant.files.NewContract;
import org.avenant.files.NewFile;
import org.avenant.files.Root;

/** {@code avenant new}: a contract to begin with. */
record NewCommand(Avenant avenant, Given given) implements Command {

    static final Syntax SYNTAX = Syntax.of("new").word("ID").option("--like", "CONTRACT");

    @Override
    public int run() {
        String id = given.word(0);
        Root root = avenant.root();
        NewContract contract = NewContract.named(id, root);
        Optional<Contracts.Opened> model = given.value("--like").map(named -> Contracts.open(avenant, named));
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
