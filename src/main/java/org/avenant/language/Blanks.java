package org.avenant.language;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with blanks: a fact stands in one by its name, {@code {clause}}, and a passage that only fits when a fact is
 * there stands in square brackets behind that fact's name, {@code [nearest|Did you mean {nearest}?]}.
 */
public final class Blanks {

    private static final Pattern OPTIONAL = Pattern.compile("\\[(\\w+)\\|([^\\]]*)\\]");
    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)\\}");

    private Blanks() {}

    /** The sentence with its facts, each blank of which is one of them. */
    public static String fill(String template, Map<String, String> facts) {
        String chosen = replace(OPTIONAL, template, m -> facts.get(m.group(1)).isEmpty() ? "" : m.group(2));
        return replace(HOLE, chosen, m -> facts.get(m.group(1)));
    }

    /** The sentence of any facts: without the passages that only fit some, and with an ellipsis for each fact. */
    public static String inGeneral(String template) {
        return replace(HOLE, replace(OPTIONAL, template, m -> ""), m -> "…");
    }

    private static String replace(Pattern pattern, String text, Function<MatchResult, String> by) {
        return pattern.matcher(text).replaceAll(m -> Matcher.quoteReplacement(by.apply(m)));
    }
}
