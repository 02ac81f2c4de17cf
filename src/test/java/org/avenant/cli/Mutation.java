package org.avenant.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Changes a text at random in a place or two: words, signs and lines lost, doubled, swapped, or put in from a list of bad ones. */
final class Mutation {

    private static final Pattern WORD = Pattern.compile("\\w+|\\s+|[^\\w\\s]");

    private static final List<String> BAD = List.of(
            "eval(", Canary.class.getName() + ".sing()", "import java.io.*;", "System.exit( 7 );", "then", "end", "when", "rule \"x\"", "not ", "or",
            "from", "accumulate(", "{", "}", "(", ")", "((((((((((", "[", "]", "\"", "\"\"", "'", "«", "»", "“", "\\", "\\u0022", "/*", "*/", "//", "#", ">", "<", "@",
            "@clause( \"9\" )", "@from( \"2026-02-30\" )", "salience 1", ";", ",", ".", "=", "==", "!=", ":", "$x :", "&a ", "*a", "!!str ", "!x ", "? ", "- ", "<<: ", "---", "%",
            "-1", "0", "00", "1e9", "999999999", "9999999999999999999", "0.0000001", "1,000", "1.000", "1 000", "\u0661", "NaN", "null", "true", "€", "GBP", "EUR",
            "\u202e", "\u200b", "\u0000", "\u001b[2J", "\ufeff", "\u2028", "\u0085", "\r", "\t", "\n", "\n\n", "\u00a0", "\u0435", "\ud83d\ude00", "\ud800",
            "{m:kpi}", "{x}", "{a:text}", "[when]", "[then]", "expander fr.dsl\n", "per", "over the last 3 months", "at most", "the pickup rate", "x".repeat(700), "(".repeat(3000));

    private final Random random;

    Mutation(long seed) {
        this.random = new Random(seed);
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A changed copy of a file. */
    byte[] of(String text) {
        if (random.nextInt(10) == 0) {
            return bytes(text.getBytes(StandardCharsets.UTF_8));
        }
        String changed = text;
        for (int i = random.nextInt(3); i >= 0; i--) {
            changed = random.nextInt(4) == 0 ? lines(changed) : words(changed);
        }
        return changed.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] bytes(byte[] bytes) {
        byte[] changed = random.nextBoolean() ? bytes.clone() : Arrays.copyOf(bytes, random.nextInt(bytes.length));
        for (int i = 0; i < 3 && changed.length > 0; i++) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private String lines(String text) {
        return String.join("\n", changed(new ArrayList<>(List.of(text.split("\n", -1)))));
    }

    private String words(String text) {
        return String.join("", changed(new ArrayList<>(WORD.matcher(text).results().map(MatchResult::group).toList())));
    }

    private List<String> changed(List<String> parts) {
        if (parts.isEmpty()) {
            return List.of(any(BAD));
        }
        int at = random.nextInt(parts.size());
        switch (random.nextInt(6)) {
            case 0 -> parts.remove(at);
            case 1 -> parts.add(at, parts.get(at));
            case 2 -> Collections.swap(parts, at, random.nextInt(parts.size()));
            case 3 -> parts.set(at, any(BAD));
            case 4 -> parts.set(at, any(parts));
            default -> parts.add(at, any(BAD));
        }
        return parts;
    }
}
