package org.avenant.cli;

/** {@code avenant help}: what a command takes. */
record HelpCommand(Avenant avenant, Given given) implements Command {

    static final Syntax SYNTAX = Syntax.of("help").words("COMMAND", 0, 1);

    @Override
    public int run() {
        String command = given.words().isEmpty() ? "" : given.word(0);
        if (!command.isEmpty() && !Commands.NAMES.contains(command)) {
            throw CallReader.unknown(command, Commands.NAMES);
        }
        avenant.help(command);
        return Exit.WELL;
    }
}
