package org.avenant.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One sentence of a phrasebook: words with holes, and the DRL it stands for.
 *
 * @param isCondition whether it stands between {@code when} and {@code then}
 * @param sentence the words with their holes, as the phrasebook writes them
 * @param holes the holes by name, in the order of the sentence
 * @param drl the DRL with the same holes; empty for a sentence that adds no condition
 */
record Entry(boolean isCondition, String sentence, Map<String, Hole> holes, String drl) {

    static final Pattern HOLE = Pattern.compile("\\{([a-z]+):(\\w+)\\}");
    /** Spaces and quotation marks of all kinds. */
    private static final String SILENT = " \t\u00a0\u202f\"\u201c\u201d";
    /** One condition or one action, and nothing behind it. */
    private static final Pattern ONE =
            Pattern.compile("(?:not )?\\w+\\( [^()]* \\)|due\\.\\w+\\((?: [^()]* )?\\);");

    /** More stretches of free words than that can be cut in too many ways. */
    private static final int MOST_FREE = 2;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)\\}");

    /** The entry of a line such as {@code [when]in the phase "{p:name}"=Phase( name == "{p}" )}, or empty if it is none. */
    static Optional<Entry> of(String line) {
        boolean condition = line.startsWith("[when]");
        int cut = line.indexOf('=');
        if (!condition && !line.startsWith("[then]") || cut < 0) {
            return Optional.empty();
        }
        String sentence = line.substring("[when]".length(), cut).strip();
        Map<String, Hole> holes = new LinkedHashMap<>();
        Matcher matcher = HOLE.matcher(sentence);
        while (matcher.find()) {
            Optional<Hole> hole = Hole.of(matcher.group(2));
            if (hole.isEmpty() || holes.put(matcher.group(1), hole.get()) != null) {
                return Optional.empty();
            }
        }
        String drl = line.substring(cut + 1).strip();
        boolean single = drl.isEmpty() && condition || ONE.matcher(drl).matches();
        boolean sameHoles = placeholders(drl).equals(holes.keySet());
        return single && sameHoles && holes.values().stream().filter(Hole::isFree).count() <= MOST_FREE && !sentence.isEmpty()
                ? Optional.of(new Entry(condition, sentence, holes, drl))
                : Optional.empty();
    }

    private static Set<String> placeholders(String drl) {
        Set<String> names = new HashSet<>();
        for (Matcher matcher = PLACEHOLDER.matcher(drl); matcher.find(); ) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** The fact that it asks for, with {@code not} before it where there must be none, or the verb; empty for one that asks for nothing. */
    String head() {
        return drl.isEmpty() ? "" : drl.substring(isCondition ? 0 : "due.".length(), drl.indexOf('('));
    }

    /** The words between the holes, folded. */
    List<String> stretches() {
        return Arrays.stream(HOLE.split(sentence)).map(Entry::folded).toList();
    }

    /** Words without what does not make another sentence. */
    static String folded(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        for (char c : words.toLowerCase(Locale.ROOT).toCharArray()) {
            if (SILENT.indexOf(c) < 0) {
                folded.append(c == '\u2019' ? '\'' : c);
            }
        }
        return folded.toString();
    }

    /** The DRL with its holes filled. */
    String drl(Map<String, String> fillings) {
        return PLACEHOLDER.matcher(drl)
                .replaceAll(result -> Matcher.quoteReplacement(fillings.get(result.group(1))));
    }

    /** The sentence with its holes filled. */
    String sentence(Map<String, String> words) {
        return HOLE.matcher(sentence).replaceAll(result -> Matcher.quoteReplacement(words.get(result.group(1))));
    }

    /** The words between the holes, as people know the sentence: {@code {pickup rate} is at least …}. */
    String shown() {
        return HOLE.matcher(sentence).replaceAll("…");
    }

    /**
     * What a line must look like to be this sentence, each hole a group of its own name. The words are literal: no
     * part of a phrasebook is ever taken for a pattern.
     */
    Pattern pattern(Function<Hole, String> inside) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = HOLE.matcher(sentence);
        int from = 0;
        while (matcher.find()) {
            parts.add(literal(sentence.substring(from, matcher.start())));
            parts.add("(?<" + matcher.group(1) + ">" + inside.apply(holes.get(matcher.group(1))) + ")");
            from = matcher.end();
        }
        parts.add(literal(sentence.substring(from)));
        return Pattern.compile(String.join("", parts), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Kinds of space, apostrophe and quotation mark do not make another sentence. */
    private static String literal(String words) {
        return words.chars().mapToObj(c -> switch (c) {
            case ' ' -> "[\\s\\u00a0\\u202f]*";
            case '\'' -> "['\\u2019]";
            case '"', '\u201c', '\u201d' -> "[\"\\u201c\\u201d]";
            default -> (Character.isLetterOrDigit(c) ? "" : "\\") + (char) c;
        }).collect(Collectors.joining());
    }
}
