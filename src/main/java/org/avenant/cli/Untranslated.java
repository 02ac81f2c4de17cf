package org.avenant.cli;

import java.util.ArrayList;
import java.util.List;
import org.avenant.files.NewFile;
import org.avenant.language.Language;

/** What a copy in the other language keeps as its model wrote it: no sentence of a rule, but prose and names. */
record Untranslated(boolean hasText, boolean hasLadders) {

    static Untranslated of(List<NewFile> files) {
        return new Untranslated(
                files.stream().anyMatch(file -> file.name().endsWith("/text.md")),
                files.stream().anyMatch(file -> file.name().contains("/ladders/")));
    }

    /** One line, in the language that the copy is made in; the model's is the other. */
    String words(Language language) {
        return switch (language) {
            case ENGLISH -> "Still in French: " + list(language, "the names of the rules", "the cases in ladders/") + ". Translate them.";
            case FRENCH -> "Restent en anglais : " + list(language, "les noms des règles", "les cas de ladders/") + ". Traduisez-les.";
        };
    }

    private String list(Language language, String names, String cases) {
        List<String> kept = new ArrayList<>();
        if (hasText) {
            kept.add("text.md");
        }
        kept.add(names);
        if (hasLadders) {
            kept.add(cases);
        }
        return language.list(kept);
    }
}
