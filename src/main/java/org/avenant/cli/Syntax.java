package org.avenant.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.avenant.language.Language;

/**
 * What a call of a command may hold. What each part is for stands in the help, under the names that parts have here.
 *
 * @param command the command's name; empty for a call that names none
 */
record Syntax(String command, List<Word> words, List<Option> options) {

    /** As many as one likes. */
    static final int ANY = Integer.MAX_VALUE;

    private static final String LANGUAGES = languages();

    /** What holds for every command, and may stand before its name. */
    private static final List<Option> EVERYWHERE = List.of(
            new Option("--root", "DIR", false), new Option("--language", LANGUAGES, false),
            new Option("--help", "", false), new Option("--version", "", false));

    /**
     * A word that stands for itself, in its place.
     *
     * @param label how help and problems call it
     */
    record Word(String label, int least, int most) {}

    /**
     * @param name     with its two dashes
     * @param value    how help and problems call what stands behind it, or all that it can be, as {@code text|json}; empty if nothing does
     * @param optional whether the value may be left out
     */
    record Option(String name, String value, boolean optional) {

        boolean takesValue() {
            return !value.isEmpty();
        }

        private boolean isSaidBy(String argument) {
            boolean inShort = !letter().isEmpty() && argument.equals("-" + letter());
            return argument.equals(name) || inShort || takesValue() && argument.startsWith(name + "=");
        }

        /** As a call has it: {@code --root DIR}. */
        String written() {
            return optional ? name + " [" + value + "]" : (name + " " + value).strip();
        }

        /** One letter says it, too: {@code -h}, {@code -V}. */
        String letter() {
            return switch (name) {
                case "--help" -> "h";
                case "--version" -> "V";
                default -> "";
            };
        }
    }

    // What a call is for is known before the other processor has anything to do: streams would take longer to load.

    private static String languages() {
        StringJoiner codes = new StringJoiner("|");
        for (Language language : Language.values()) {
            codes.add(language.code());
        }
        return codes.toString();
    }

    /** Whether an argument holds for every command, or only parts options from words. */
    static boolean standsBefore(String argument) {
        boolean stands = argument.equals("--");
        for (Option option : EVERYWHERE) {
            stands |= option.isSaidBy(argument);
        }
        return stands;
    }

    /** Whether an argument is an option of every command whose value is the argument behind it. */
    static boolean isWithoutItsValue(String argument) {
        boolean lacks = false;
        for (Option option : EVERYWHERE) {
            lacks |= option.takesValue() && option.name().equals(argument);
        }
        return lacks;
    }

    static Syntax of(String command) {
        return new Syntax(command, List.of(), EVERYWHERE);
    }

    /** With a word that must be there, behind those before it. */
    Syntax word(String label) {
        return words(label, 1, 1);
    }

    Syntax words(String label, int least, int most) {
        List<Word> longer = new ArrayList<>(words);
        longer.add(new Word(label, least, most));
        return new Syntax(command, List.copyOf(longer), options);
    }

    Syntax flag(String name) {
        return with(new Option(name, "", false));
    }

    Syntax option(String name, String value) {
        return with(new Option(name, value, false));
    }

    Syntax optionalValue(String name, String value) {
        return with(new Option(name, value, true));
    }

    /** The command's own options come before those of all commands. */
    private Syntax with(Option option) {
        int own = options.size() - EVERYWHERE.size();
        return new Syntax(command, words, Stream.of(options.subList(0, own), List.of(option), EVERYWHERE).flatMap(List::stream).toList());
    }

    /** The labels of words that a call with so many words lacks. */
    List<String> missing(int given) {
        List<String> missing = new ArrayList<>();
        int needed = 0;
        for (Word word : words) {
            needed += word.least();
            if (word.least() > 0 && needed > given) {
                missing.add(word.label());
            }
        }
        return missing;
    }

    /** How many words a call can hold. */
    int most() {
        return words.stream().mapToInt(Word::most).reduce(0, (sum, most) -> sum == ANY || most == ANY ? ANY : sum + most);
    }
}
