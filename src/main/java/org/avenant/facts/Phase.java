package org.avenant.facts;

import java.util.Map;
import org.avenant.language.Language;
import org.avenant.language.Spaces;

/** A phase that the month lies in, as a rule of the contract declared it. */
public record Phase(String name) implements Fact {

    /** The phases that most contracts have go by one name in both languages' rules. */
    private static final Map<String, String> FRENCH = Map.of("démarrage", "start-up", "à l'acte", "per act");

    /** The name that rules go by, of a phase as a language calls it. */
    public static String named(String words, Language language) {
        String name = Spaces.single(words);
        return language == Language.FRENCH ? FRENCH.getOrDefault(Measures.folded(name), name) : name;
    }

    /** The name that rules go by, of a phase as either language calls it. */
    public static String named(String words) {
        return named(words, Language.FRENCH);
    }

    /** What a language calls a phase. */
    public static String words(String name, Language language) {
        return FRENCH.entrySet().stream()
                .filter(entry -> language == Language.FRENCH && entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(name);
    }

    @Override
    public String text(String field) {
        if (field.equals("name")) {
            return name;
        }
        throw noField(field);
    }
}
