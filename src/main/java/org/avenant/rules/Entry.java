package org.avenant.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sentence of a phrasebook: words with holes, and the DRL it stands for.
 *
 * @param isCondition whether it stands between {@code when} and {@code then}
 * @param words the words before, between and behind the holes
 * @param holes the holes by name, in the order of the sentence
 * @param drl the DRL with the same holes; empty for a sentence that adds no condition
 */
record Entry(boolean isCondition, List<String> words, Map<String, Hole> holes, String drl) {

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
        String drl = line.substring(cut + 1).strip();
        boolean single = drl.isEmpty() && condition || ONE.matcher(drl).matches();
        return Optional.of(line.substring("[when]".length(), cut).strip())
                .filter(sentence -> single && !sentence.isEmpty())
                .flatMap(sentence -> of(condition, sentence, drl))
                .filter(entry -> entry.holes.keySet().equals(placeholders(drl)))
                .filter(entry -> entry.holes.values().stream().filter(Hole::isFree).count() <= MOST_FREE);
    }

    /** Cuts a sentence at its holes; empty where one is none, or two have one name. */
    private static Optional<Entry> of(boolean condition, String sentence, String drl) {
        List<String> words = new ArrayList<>();
        Map<String, Hole> holes = new LinkedHashMap<>();
        int from = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
            int close = sentence.indexOf('}', open);
            int colon = sentence.indexOf(':', open);
            if (colon < 0 || close < colon || !isName(sentence, open + 1, colon)) {
                return Optional.empty();
            }
            Optional<Hole> hole = Hole.of(sentence.substring(colon + 1, close));
            if (hole.isEmpty() || holes.put(sentence.substring(open + 1, colon), hole.get()) != null) {
                return Optional.empty();
            }
            words.add(sentence.substring(from, open));
            from = close + 1;
        }
        words.add(sentence.substring(from));
        return Optional.of(new Entry(condition, words, holes, drl));
    }

    /** A name becomes that of a group in a pattern, so that it must be nothing but letters. */
    private static boolean isName(String text, int from, int end) {
        return from < end && text.substring(from, end).chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static Set<String> placeholders(String drl) {
        Set<String> names = new HashSet<>();
        for (int open = drl.indexOf('{'); open >= 0; open = drl.indexOf('{', open + 1)) {
            int close = drl.indexOf('}', open);
            names.add(drl.substring(open + 1, close < 0 ? drl.length() : close));
        }
        return names;
    }

    /** The fact that it asks for, with {@code not} before it where there must be none, or the verb; empty for one that asks for nothing. */
    String head() {
        return drl.isEmpty() ? "" : drl.substring(isCondition ? 0 : "due.".length(), drl.indexOf('('));
    }

    /** The words around the holes, folded. */
    List<String> stretches() {
        return words.stream().map(Entry::folded).filter(stretch -> !stretch.isEmpty()).toList();
    }

    /** Words without what does not make another sentence: spaces and quotation marks of all kinds. */
    static String folded(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        for (char c : words.toLowerCase(Locale.ROOT).toCharArray()) {
            switch (c) {
                case ' ', '\t', '\u00a0', '\u202f', '"', '\u201c', '\u201d' -> { }
                case '\u2019' -> folded.append('\'');
                default -> folded.append(c);
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
    String sentence(Map<String, String> fillings) {
        return joined(word -> word, fillings::get);
    }

    /** The words around the holes, as people know the sentence: {@code {pickup rate} is at least …}. */
    String shown() {
        return joined(word -> word, name -> "…");
    }

    /**
     * What a line in {@link Plain} characters must look like to be this sentence, each hole a group of its own name. The
     * words are literal: no part of a phrasebook is ever taken for a pattern. How many blanks there are makes no other sentence.
     */
    Pattern pattern(Function<Hole, String> inside) {
        return Pattern.compile(
                joined(words -> Plain.literal(words).replace(" ", " *"), name -> "(?<" + name + ">" + inside.apply(holes.get(name)) + ")"),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private String joined(UnaryOperator<String> word, UnaryOperator<String> hole) {
        StringBuilder joined = new StringBuilder(word.apply(words.get(0)));
        int next = 1;
        for (String name : holes.keySet()) {
            joined.append(hole.apply(name)).append(word.apply(words.get(next++)));
        }
        return joined.toString();
    }
}
