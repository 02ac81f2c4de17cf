package org.avenant.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.avenant.evaluate.Build;
import org.avenant.files.Root;
import org.avenant.language.Language;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;

/** The command {@code avenant}: finds the command that a call names, and tells what is wrong in our words. */
public final class Avenant {

    private final Console console;
    private String root = ".";
    private Optional<Language> chosen = Optional.empty();

    /** The language of the contract once it is known; until then the machine's. */
    private Language language = Language.ofMachine();

    public Avenant(Console console) {
        this.console = console;
    }

    /** Runs one call and gives its exit code; never fails. */
    public int run(String... call) {
        asked(call).ifPresent(this::speak);
        try {
            return Commands.name(call).map(name -> run(name, call)).orElseGet(() -> bare(call));
        } catch (Refusal refusal) {
            return refuse(refusal.problems());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return refuse(List.of(unforeseen(e)));
        }
    }

    private int run(String command, String... call) {
        Given given = CallReader.read(Commands.syntax(command), call);
        hear(given);
        return told(command, given) ? Exit.WELL : Commands.command(command, this, given).run();
    }

    /** A call that names no command asks what there is. */
    private int bare(String... call) {
        Given given = CallReader.readBare(Commands.NAMES, call);
        hear(given);
        if (!told("", given)) {
            help("");
        }
        return Exit.WELL;
    }

    /** Takes over what holds for every command. */
    private void hear(Given given) {
        root = given.value("--root", ".");
        chosen = given.value("--language").flatMap(Language::of);
        chosen.ifPresent(this::speak);
    }

    /** Whether a call asked for nothing but help or the version, and got it. */
    private boolean told(String command, Given given) {
        if (given.has("--help")) {
            help(command);
        } else if (given.has("--version")) {
            console.out().print("avenant " + Build.version() + "\n");
        }
        return given.has("--help") || given.has("--version");
    }

    /** Shows the help of a command, or without a name that of all. */
    void help(String command) {
        Help help = new Help(language, console.colour());
        console.out().print(command.isEmpty() ? help.ofAll() : help.of(Commands.syntax(command)));
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
        return chosen;
    }

    /** The language asked for in a call, even in one that cannot be understood otherwise. */
    private static Optional<Language> asked(String... call) {
        List<String> parts = Stream.of(call).flatMap(argument -> Stream.of(argument.split("=", 2))).toList();
        return IntStream.range(1, parts.size())
                .filter(i -> parts.get(i - 1).equals("--language"))
                .mapToObj(i -> Language.of(parts.get(i)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** From now on problems are told in this language. */
    void speak(Language now) {
        language = now;
    }

    Language language() {
        return language;
    }

    private int refuse(List<? extends Problem> problems) {
        console.tell(problems, language);
        return Exit.UNUSABLE;
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
}
