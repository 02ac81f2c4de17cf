package org.avenant.cli;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.avenant.language.Language;
import org.avenant.problem.Problem;
import org.avenant.problem.Words;

/**
 * Where results and remarks go: results to {@code out}, everything else to {@code err}, both in UTF-8 whatever the
 * machine's own charset.
 *
 * @param colour whether a person at a terminal reads {@code out} and has not set NO_COLOR
 */
public record Console(PrintStream out, PrintStream err, boolean colour) {

    static Console ofMachine() {
        return new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err), isTerminal() && showsColour(File.separatorChar == '\\', System.getenv()));
    }

    /** From Java 22 on there can be a console that is no terminal, and says so; before, there is none then. */
    private static boolean isTerminal() {
        java.io.Console console = System.console();
        try {
            return console != null && (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }

    /** Whether a terminal of such an environment is to show colour. The old one of Windows would show signs instead; newer ones say who they are. */
    static boolean showsColour(boolean windows, Map<String, String> environment) {
        boolean unwanted = !environment.getOrDefault("NO_COLOR", "").isEmpty() || "dumb".equals(environment.get("TERM"));
        return !unwanted && (!windows || environment.containsKey("WT_SESSION") || environment.containsKey("TERM"));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    void tell(List<? extends Problem> problems, Language language) {
        tell("", problems, language);
    }

    /** Tells problems, each in its language. */
    void tell(Map<Problem, Language> problems) {
        err.print(problems.entrySet().stream()
                .map(told -> new Words(told.getValue()).full(told.getKey()))
                .collect(Collectors.joining("\n")));
    }

    /** Tells problems that stand in no file under what they are about. */
    void tell(String about, List<? extends Problem> problems, Language language) {
        Words words = new Words(language);
        String head = about.isEmpty() ? "" : about + "  ";
        err.print(problems.stream().map(problem -> head + words.full(problem)).collect(Collectors.joining("\n")));
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
