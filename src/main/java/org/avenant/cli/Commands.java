package org.avenant.cli;

import java.util.List;
import java.util.Optional;

/** The commands, of which a call loads the one that it names. */
final class Commands {

    static final List<String> NAMES = List.of(
            "evaluate", "explain", "what-if", "issue", "verify", "check", "clauses", "ladder", "sentences", "new", "completion", "help");

    private static final List<String> FIRING = List.of("evaluate", "explain", "what-if", "issue", "check", "ladder");

    /** Of those that fire rules, the ones that show no month. */
    private static final List<String> TESTING = List.of("check", "ladder");

    private Commands() {}

    /** Whether a call names a command that fires rules. */
    static boolean fires(String... call) {
        return name(call).filter(FIRING::contains).isPresent();
    }

    /** Whether a call names a command that shows what a month gives. */
    static boolean showsMonth(String... call) {
        return fires(call) && name(call).filter(TESTING::contains).isEmpty();
    }

    /** The name of the command that a call is for; none where anything but what holds for every command comes first. */
    static Optional<String> name(String... call) {
        int at = 0;
        while (at < call.length && Syntax.standsBefore(call[at])) {
            at += Syntax.isWithoutItsValue(call[at]) ? 2 : 1;
        }
        return at < call.length ? Optional.of(call[at]).filter(NAMES::contains) : Optional.empty();
    }

    /** What calls of a command may hold. */
    static Syntax syntax(String name) {
        return switch (name) {
            case "evaluate" -> EvaluateCommand.SYNTAX;
            case "explain" -> ExplainCommand.SYNTAX;
            case "what-if" -> WhatIfCommand.SYNTAX;
            case "issue" -> IssueCommand.SYNTAX;
            case "verify" -> VerifyCommand.SYNTAX;
            case "check" -> CheckCommand.SYNTAX;
            case "clauses" -> ClausesCommand.SYNTAX;
            case "ladder" -> LadderCommand.SYNTAX;
            case "sentences" -> SentencesCommand.SYNTAX;
            case "new" -> NewCommand.SYNTAX;
            case "completion" -> CompletionCommand.SYNTAX;
            case "help" -> HelpCommand.SYNTAX;
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** A command as it is called. */
    static Command command(String name, Avenant avenant, Given given) {
        return switch (name) {
            case "evaluate" -> new EvaluateCommand(avenant, given);
            case "explain" -> new ExplainCommand(avenant, given);
            case "what-if" -> new WhatIfCommand(avenant, given);
            case "issue" -> new IssueCommand(avenant, given);
            case "verify" -> new VerifyCommand(avenant, given);
            case "check" -> new CheckCommand(avenant, given);
            case "clauses" -> new ClausesCommand(avenant, given);
            case "ladder" -> new LadderCommand(avenant, given);
            case "sentences" -> new SentencesCommand(avenant, given);
            case "new" -> new NewCommand(avenant, given);
            case "completion" -> new CompletionCommand(avenant, given);
            case "help" -> new HelpCommand(avenant, given);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
