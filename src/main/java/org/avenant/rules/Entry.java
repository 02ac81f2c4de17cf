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

    private static final String WHEN = "[when]";
    private static final String THEN = "[then]";
    private static final String NOT = "not ";
    private static final String DUE = "due.";

    /** More stretches of free words than that can be cut in too many ways. */
    private static final int MOST_FREE = 2;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)\\}");

    /** The entry of a line such as {@code [when]in the phase "{p:name}"=Phase( name == "{p}" )}, or empty if it is none. */
    static Optional<Entry> of(String line) {
        boolean condition = line.startsWith(WHEN);
        int cut = line.indexOf('=');
        if (!condition && !line.startsWith(THEN) || cut < 0) {
            return Optional.empty();
        }
        String sentence = line.substring(WHEN.length(), cut).strip();
        String drl = line.substring(cut + 1).strip();
        boolean one = drl.isEmpty() ? condition : isOne(drl);
        return one && !sentence.isEmpty() ? of(condition, sentence, drl).filter(Entry::isSound) : Optional.empty();
    }

    /** One condition or one action, and nothing behind it: a word, and what stands in its brackets. */
    private static boolean isOne(String drl) {
        boolean action = drl.startsWith(DUE);
        String end = action ? ");" : ")";
        int from = action ? DUE.length() : drl.startsWith(NOT) ? NOT.length() : 0;
        int open = drl.indexOf('(');
        int close = drl.length() - end.length();
        return isWord(drl, from, open) && drl.endsWith(end) && drl.indexOf('(', open + 1) < 0 && drl.indexOf(')') == close
                && (action && close == open + 1 || close > open + 2 && drl.charAt(open + 1) == ' ' && drl.charAt(close - 1) == ' ');
    }

    private static boolean isWord(String text, int from, int end) {
        boolean word = from < end;
        for (int i = from; word && i < end; i++) {
            char c = text.charAt(i);
            word = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
        }
        return word;
    }

    /** Whether the DRL has the sentence's holes, and not too many of them are free. */
    private boolean isSound() {
        int free = 0;
        for (Hole hole : holes.values()) {
            free += hole.isFree() ? 1 : 0;
        }
        return free <= MOST_FREE && holes.keySet().equals(placeholders(drl));
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
        boolean name = from < end;
        for (int i = from; name && i < end; i++) {
            name = text.charAt(i) >= 'a' && text.charAt(i) <= 'z';
        }
        return name;
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
        return drl.isEmpty() ? "" : drl.substring(isCondition ? 0 : DUE.length(), drl.indexOf('('));
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
