package org.avenant.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a call holds.
 *
 * @param words   those behind the command's name
 * @param options by their names, with their values; empty where there is none
 */
record Given(List<String> words, Map<String, String> options) {

    boolean has(String option) {
        return options.containsKey(option);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(options.get(option));
    }

    /** The value of an option, or what is meant without it. */
    String value(String option, String otherwise) {
        return options.getOrDefault(option, otherwise);
    }

    String word(int index) {
        return words.get(index);
    }
}
