package org.avenant.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code avenant completion}: a script that lets bash and zsh complete commands and options. */
@Command(
        name = "completion",
        description = "Prints a completion script for bash and zsh.",
        mixinStandardHelpOptions = true, addMethodSubcommands = false,
        footerHeading = "%nExample:%n",
        footer = "  source <(avenant completion)")
final class CompletionCommand implements Callable<Integer> {

    @ParentCommand
    private Avenant avenant;

    @Override
    public Integer call() {
        avenant.console().out().print(AutoComplete.bash("avenant", Commands.line(new Avenant(avenant.console()))));
        return Exit.WELL;
    }
}
