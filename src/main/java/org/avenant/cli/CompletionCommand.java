package org.avenant.cli;

/** {@code avenant completion}: a script that lets bash and zsh complete commands and options. */
record CompletionCommand(Avenant avenant, Given given) implements Command {

    static final Syntax SYNTAX = Syntax.of("completion");

    @Override
    public int run() {
        avenant.console().out().print(CompletionScript.write());
        return Exit.WELL;
    }
}
