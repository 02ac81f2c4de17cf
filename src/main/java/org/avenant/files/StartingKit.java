package org.avenant.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.avenant.language.Language;

/** What comes with Avenant: the files that every root needs in {@code rules/}, and a small contract to begin with. */
final class StartingKit {

    private static final List<String> SHARED = List.of(
            "rules/measures.yaml", "rules/phrasebook/en.dsl", "rules/phrasebook/fr.dsl",
            "rules/schemas/contract.schema.json", "rules/schemas/measures.schema.json");

    private static final List<String> DATA = List.of("contract.yaml", "facts.csv", "text.md");
    private static final String RULES = "rules/";

    private StartingKit() {}

    /** A contract that evaluates as it is: an hourly fee, a fee per act, a prorated one, a rate with its bands, a limit. */
    static List<NewFile> contract(String id, Language language) {
        return Stream.concat(DATA.stream(), articles(language))
                .map(name -> new NewFile(place(id, name), resource("new/" + language.code() + "/" + name)))
                .toList();
    }

    private static Stream<String> articles(Language language) {
        return switch (language) {
            case ENGLISH -> Stream.of("ladders/03-service-level.csv", "rules/02-fees.dslr", "rules/03-service-level.dslr");
            case FRENCH -> Stream.of("ladders/03-niveau-de-service.csv", "rules/02-prix.dslr", "rules/03-niveau-de-service.dslr");
        };
    }

    private static String place(String id, String name) {
        return name.startsWith(RULES)
                ? RULES + id + "/" + name.substring(RULES.length())
                : "contracts/" + id + "/" + name;
    }

    /** The figures, the sentences and the schemas that contracts share. */
    static List<NewFile> shared() {
        return SHARED.stream().map(name -> new NewFile(name, resource(name))).toList();
    }

    /** What these are called in {@code rules/}. */
    static List<String> sharedNames() {
        return SHARED.stream().map(name -> name.split("/")[1]).distinct().toList();
    }

    private static String resource(String name) {
        try (InputStream in = StartingKit.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
