package org.avenant.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Nearest;
import org.avenant.problem.Refusal;

/** Reads a call by the syntax of its command. */
final class CallReader {


    private CallReader() {}

    /** What a call of a command holds; fails with a {@link Refusal} of one that cannot be understood. */
    static Given read(Syntax syntax, String... arguments) {
        CommandLine line = parse(syntax, false, arguments);
        List<String> words = line.getArgList().subList(1, line.getArgList().size());
        Given given = new Given(List.copyOf(words), options(line));
        if (words.size() > syntax.most()) {
            throw unknown(words.get(syntax.most()), List.of());
        }
        List<String> missing = syntax.missing(words.size());
        if (!missing.isEmpty() && !given.has("--help") && !given.has("--version")) {
            throw new Refusal(new CallProblem.ArgumentMissing(missing));
        }
        return given;
    }

    /** What a call without a command holds; fails with a {@link Refusal} of anything that could have been meant for one. */
    static Given readBare(List<String> commands, String... arguments) {
        CommandLine line = parse(Syntax.of(""), true, arguments);
        line.getArgList().stream().findFirst().ifPresent(first -> {
            throw unknown(first, first.startsWith("-") ? names(Syntax.of("")) : commands);
        });
        return new Given(List.of(), options(line));
    }

    private static CommandLine parse(Syntax syntax, boolean toFirstWord, String... arguments) {
        Options options = new Options();
        syntax.options().stream().map(CallReader::option).forEach(options::addOption);
        demandTwoDashes(syntax, arguments);
        try {
            return DefaultParser.builder().setAllowPartialMatching(false).setStripLeadingAndTrailingQuotes(false).get()
                    .parse(options, arguments, toFirstWord);
        } catch (UnrecognizedOptionException e) {
            throw unknown(e.getOption(), names(syntax));
        } catch (MissingArgumentException e) {
            throw new Refusal(new CallProblem.ArgumentMissing(List.of(name(e.getOption()) + " " + e.getOption().getArgName())));
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The parser would take {@code -root} for {@code --root}, but who looks for the command in a call would not. */
    private static void demandTwoDashes(Syntax syntax, String... arguments) {
        Stream.of(arguments).takeWhile(argument -> !argument.equals("--"))
                .filter(CallReader::isWordBehindOneDash)
                .findFirst()
                .ifPresent(argument -> {
                    throw unknown(argument, names(syntax));
                });
    }

    private static boolean isWordBehindOneDash(String argument) {
        return argument.length() > 2 && argument.charAt(0) == '-' && Character.isLetter(argument.charAt(1)) && Character.isLetter(argument.charAt(2));
    }

    private static Option option(Syntax.Option option) {
        Option.Builder builder = option.letter().isEmpty() ? Option.builder() : Option.builder(option.letter());
        builder.longOpt(option.name().substring(2));
        return option.takesValue()
                ? builder.hasArg().optionalArg(option.optional()).argName(option.value()).get()
                : builder.get();
    }

    private static Map<String, String> options(CommandLine line) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Option option : line.getOptions()) {
            String value = option.getValue();
            if (value != null && option.getArgName().contains("|")) {
                demandOneOf(List.of(option.getArgName().split("\\|")), name(option), value);
            }
            if (options.put(name(option), value == null ? "" : value) != null) {
                throw new Refusal(new CallProblem.OptionTwice(name(option)));
            }
        }
        return options;
    }

    private static void demandOneOf(List<String> known, String option, String value) {
        if (!known.contains(value)) {
            throw new Refusal(new CallProblem.OptionValue(option, value, Nearest.to(value, known), known));
        }
    }

    private static String name(Option option) {
        return "--" + option.getLongOpt();
    }

    private static List<String> names(Syntax syntax) {
        return syntax.options().stream().map(Syntax.Option::name).toList();
    }

    /** A part of a call that is nothing, and what was perhaps meant. */
    static Refusal unknown(String found, List<String> known) {
        return new Refusal(new CallProblem.UnknownArgument(found, Nearest.to(found.split("=", 2)[0], known)));
    }
}
