package org.avenant.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.avenant.language.Language;

/**
 * What the name of a problem means, for a person who has met it. What a check finds has a section of its own in
 * {@code checks_en.md} and {@code checks_fr.md}; any other problem has its words.
 *
 * @param definition one sentence
 * @param text the definition, why it matters and what to do, and an example where there is one
 */
public record Explanation(String name, String definition, String text) {

    private static final String SECTION = "(?m)^## ";

    /** What a check can find, in the order of the page. */
    public static List<Explanation> ofChecks(Language language) {
        return Arrays.stream(page(language).split(SECTION)).skip(1).map(Explanation::section).toList();
    }

    /** What a name means, or empty for a name that no problem has. */
    public static Optional<Explanation> of(String name, Language language) {
        return ofChecks(language).stream()
                .filter(check -> check.name.equals(name))
                .findFirst()
                .or(() -> new Words(language).inGeneral(name).map(words -> new Explanation(name, words, words)));
    }

    private static Explanation section(String section) {
        String[] parts = section.split("\n\n", 3);
        return new Explanation(parts[0], parts[1], (parts[1] + "\n\n" + parts[2]).strip());
    }

    private static String page(Language language) {
        try (InputStream page = Explanation.class.getResourceAsStream("checks_" + language.code() + ".md")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
