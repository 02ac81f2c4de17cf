package org.avenant.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** The commands, of which a call reads in the one that it names: to read in all takes longer than most of them run. */
final class Commands {

    static final List<String> NAMES = List.of(
            "evaluate", "explain", "what-if", "issue", "verify", "check", "clauses", "ladder", "sentences", "new", "completion", "help");

    private static final List<String> FIRING = List.of("evaluate", "explain", "what-if", "issue", "check", "ladder");
    private static final List<String> OPTIONS_WITH_VALUES = List.of("--root", "--language");

    static {
        // No option is a piece of Groovy, a database's date or a day: to look for what reads these takes longer than to read a call.
        System.setProperty("picocli.disable.closures", "true");
        System.setProperty("picocli.converters.excludes", "java.(sql|time).*");
    }

    private Commands() {}

    /** Whether a call names a command that fires rules. */
    static boolean fires(String... arguments) {
        return FIRING.contains(named(arguments).orElse(""));
    }

    /** The command line for a call; with all commands, where it names none, or asks for help. */
    static CommandLine line(Avenant avenant, String... arguments) {
        Optional<String> named = named(arguments).filter(NAMES::contains).filter(name -> !name.equals("help"));
        CommandLine line = new CommandLine(avenant);
        NAMES.stream()
                .filter(name -> named.map(name::equals).orElse(true))
                .forEach(name -> line.addSubcommand(name, command(name)));
        return line;
    }

    private static Optional<String> named(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (OPTIONS_WITH_VALUES.contains(arguments[i])) {
                i++;
            } else if (!arguments[i].startsWith("-")) {
                return Optional.of(arguments[i]);
            }
        }
        return Optional.empty();
    }

    private static Class<?> command(String name) {
        return switch (name) {
            case "evaluate" -> EvaluateCommand.class;
            case "explain" -> ExplainCommand.class;
            case "what-if" -> WhatIfCommand.class;
            case "issue" -> IssueCommand.class;
            case "verify" -> VerifyCommand.class;
            case "check" -> CheckCommand.class;
            case "clauses" -> ClausesCommand.class;
            case "ladder" -> LadderCommand.class;
            case "sentences" -> SentencesCommand.class;
            case "new" -> NewCommand.class;
            case "completion" -> CompletionCommand.class;
            default -> CommandLine.HelpCommand.class;
        };
    }
}
