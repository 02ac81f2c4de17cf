package org.avenant.facts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that is noted of an incident: its value, its delay, its nature.
 *
 * @param figure its names, unit and decimals
 * @param values what a text may say, in English, with the French for it; empty where it may say anything
 * @param days between which two dates its days are counted, where it is not noted itself
 */
public record Column(Measure figure, Sort sort, Map<String, String> values, Optional<Days> days) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ -]+");

    /** The date of the incident itself, as a formula calls it. */
    public static final String DATE = "date";

    /** What its cells hold. */
    public enum Sort { NUMBER, TEXT, DATE }

    /** Calendar days from one date to another; the first day itself does not count. */
    public record Days(String from, String until) {}

    /** The name it goes by in files and sentences. */
    public String name() {
        return figure.name();
    }

    /** The name a rule uses in plain DRL: {@code days to claim} is {@code daysToClaim}. */
    public String word() {
        String[] words = BETWEEN_WORDS.split(name());
        return words[0].toLowerCase(Locale.ROOT) + Arrays.stream(words).skip(1)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** The field of an incident that it is. */
    public FactType.Field field() {
        FactType.Field.Sort number = figure.decimals() == 0 ? FactType.Field.Sort.WHOLE : FactType.Field.Sort.NUMBER;
        return new FactType.Field(word(), sort == Sort.TEXT ? FactType.Field.Sort.TEXT : number, "");
    }

    public boolean isNumber() {
        return sort == Sort.NUMBER;
    }

    /** The one spelling of what a text cell says, in either language, or empty where it may not say it. */
    public Optional<String> value(String text) {
        return values.isEmpty() ? Optional.of(text) : values.entrySet().stream()
                .filter(value -> Stream.of(value.getKey(), value.getValue())
                        .anyMatch(word -> Measures.folded(word).equals(Measures.folded(text))))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
