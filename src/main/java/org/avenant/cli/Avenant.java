package org.avenant.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.avenant.files.Root;
import org.avenant.language.Language;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Nearest;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;
import picocli.CommandLine;

/** The command {@code avenant}: finds the subcommand, and tells what is wrong in our words. */
@Command(
        name = "avenant",
        description = "Evaluates outsourced customer-service contracts whose clauses are readable rule files.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true, addMethodSubcommands = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is well",
            "1:a problem was found: a check failed, or a statement carries an exception",
            "2:the call or its input cannot be used; of that nothing was written"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  avenant evaluate helios-telecom              the last month that has facts",
            "  avenant evaluate helios-telecom 2026-04      one month",
            "  avenant evaluate helios-telecom 2026-01..2026-06 --format csv",
            "  avenant evaluate --all 2026-04               every contract, a line each",
            "  avenant explain helios-telecom 2026-06 5.1   why, why not, how far, and what the month would come to then",
            "  avenant what-if helios-telecom 2026-06 CSAT=4.6",
            "  avenant issue helios-telecom 2026-04         keep a statement as it is sent",
            "  avenant check                                all contracts; silent when all is well",
            "  avenant clauses helios-telecom               the clauses, and the rules in words",
            "  avenant ladder helios-telecom 5.1            what a clause gives around each threshold",
            "  avenant sentences bonus                      what a rule can say about a bonus",
            "  avenant new acme-2026                        a contract of your own"
        })
public final class Avenant implements Runnable {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--root", paramLabel = "DIR", defaultValue = ".", scope = ScopeType.INHERIT,
            description = "where rules/ and contracts/ are (default: the current folder)")
    private String root;

    @Option(
            names = "--language", paramLabel = "en|fr", scope = ScopeType.INHERIT,
            description = "the language to speak (default: the contract's)")
    private String chosen;

    /** The language of the contract once it is known; until then the machine's. */
    private Language language = Language.ofMachine();

    public Avenant(Console console) {
        this.console = console;
    }

    /** Runs one call and gives its exit code; never fails. */
    public int run(String... arguments) {
        Failures failures = new Failures();
        CommandLine line = Commands.line(this, arguments)
                .setOut(new PrintWriter(console.out(), true))
                .setErr(new PrintWriter(console.err(), true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        console.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
        asked(arguments).ifPresent(this::speak);
        try {
            return line.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return refuse(List.of(unforeseen(e)));
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(console.out());
    }

    Console console() {
        return console;
    }

    Root root() {
        return new Root(path(root));
    }

    /** A path that a call names; fails with a {@link Refusal}. */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Refusal(new CallProblem.NotAPath(name));
        }
    }

    /** A command as a person types it to reach this root again. */
    String typed(String command) {
        boolean plain = root.matches("[\\p{L}\\d._/~:-]+");
        return "avenant " + (root.equals(".") ? "" : "--root " + (plain ? root : '"' + root + '"') + " ") + command;
    }

    /** The language asked for, if one was. */
    Optional<Language> chosenLanguage() {
        List<String> known = Arrays.stream(Language.values()).map(Language::code).toList();
        Optional.ofNullable(chosen).ifPresent(code -> demandOneOf("--language", code, known));
        return Optional.ofNullable(chosen).flatMap(Language::of);
    }

    /** The language asked for in a call, even in one that cannot be understood otherwise. */
    private static Optional<Language> asked(String... arguments) {
        List<String> parts = Stream.of(arguments).flatMap(argument -> Stream.of(argument.split("=", 2))).toList();
        return IntStream.range(1, parts.size())
                .filter(i -> parts.get(i - 1).equals("--language"))
                .mapToObj(i -> Language.of(parts.get(i)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Refuses a value that an option does not take. */
    static void demandOneOf(String option, String value, List<String> known) {
        if (!known.contains(value)) {
            throw new Refusal(new CallProblem.OptionValue(option, value, Nearest.to(value, known), known));
        }
    }

    /** From now on problems are told in this language. */
    void speak(Language now) {
        language = now;
    }

    Language language() {
        return language;
    }

    /** Tells what a call or its command failed of. It is no lambda: those of so old an interface cannot be kept in the archive. */
    private final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

        @Override
        public int handleParseException(ParameterException failure, String[] arguments) {
            return refuse(List.of(problem(failure)));
        }

        @Override
        public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
            return refuse(problems(failure));
        }
    }

    private int refuse(List<? extends Problem> problems) {
        console.tell(problems, language);
        return Exit.UNUSABLE;
    }

    private static List<Problem> problems(Throwable failure) {
        return failure instanceof Refusal refusal
                ? refusal.problems()
                : List.of(unforeseen(failure));
    }

    /** What a report needs, and nothing of another's messages: the sort of failure, and where in our code it came up. */
    static Problem unforeseen(Throwable failure) {
        String place = Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.avenant."))
                .findFirst()
                .map(frame -> ", " + frame.getFileName() + " " + frame.getLineNumber())
                .orElse("");
        return new CallProblem.Unforeseen(failure.getClass().getSimpleName() + place);
    }

    private static Problem problem(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
            String found = unmatched.getUnmatched().get(0);
            return new CallProblem.UnknownArgument(found, Nearest.to(found.split("=")[0], words(failure.getCommandLine(), found)));
        }
        if (failure instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
            return new CallProblem.ArgumentMissing(missing.getMissing().stream().map(Avenant::written).toList());
        }
        if (failure instanceof OverwrittenOptionException twice) {
            return new CallProblem.OptionTwice(((OptionSpec) twice.getOverwritten()).longestName());
        }
        return failure.getArgSpec() == null
                ? new CallProblem.UnknownArgument(String.valueOf(failure.getValue()), "")
                : new CallProblem.ArgumentMissing(List.of(written(failure.getArgSpec())));
    }

    /** An argument as a call has it: {@code CONTRACT}, {@code --root DIR}. */
    private static String written(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    /** The options or the commands that could have been meant, whichever the text looks like. */
    private static Set<String> words(CommandLine command, String found) {
        Set<String> words = new TreeSet<>();
        if (found.startsWith("-")) {
            command.getCommandSpec().options().forEach(option -> words.addAll(List.of(option.names())));
        } else {
            words.addAll(new ArrayList<>(command.getSubcommands().keySet()));
        }
        return words;
    }
}
