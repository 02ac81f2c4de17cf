package org.avenant.files;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.avenant.contract.Contract;
import org.avenant.language.Language;

/**
 * A contract's files under another name, one by one.
 *
 * @param model the contract that is copied
 * @param id the name of the copy, and of its rule folder even where the model shares the rules of others
 */
record ContractCopy(Contract model, String id) {

    /** {@code contract.yaml} in a language, with its remarks and all else as written. */
    NewFile contractFile(TextFile file, Language language) {
        TextFile named = Yaml.edited(file, "rules", id);
        TextFile spoken = language == model.language() ? named : Yaml.edited(named, "language", language.code());
        return withPaths(spoken.name(), spoken.text());
    }

    /** A file as it stands. */
    NewFile same(TextFile file) {
        return new NewFile(name(file.name()), file.text());
    }

    /** A file as it stands, but that a remark that points at a file of the model points at the copy's. */
    NewFile withPaths(String name, String text) {
        String copied = text;
        for (String folder : folders()) {
            String path = "(?<![\\p{L}\\d_-])" + Pattern.quote(folder) + "(?![\\p{L}\\d_-])";
            copied = copied.replaceAll(path, Matcher.quoteReplacement(renamed(folder)));
        }
        return new NewFile(name(name), copied);
    }

    private List<String> folders() {
        return List.of("contracts/" + model.id(), "rules/" + model.rules());
    }

    private String renamed(String folder) {
        return folder.substring(0, folder.indexOf('/') + 1) + id;
    }

    private String name(String name) {
        String folder = folders().stream().filter(each -> name.startsWith(each + "/")).findFirst().orElseThrow();
        return renamed(folder) + name.substring(folder.length());
    }
}
