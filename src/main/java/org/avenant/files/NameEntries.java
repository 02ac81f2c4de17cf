package org.avenant.files;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.avenant.language.Names;
import org.avenant.language.Noun;
import org.avenant.problem.Place;
import org.avenant.problem.YamlProblem;

/** Reads what things are called and how they are shown, as {@code measures.yaml} says it. */
final class NameEntries {

    private static final List<String> GENDERS = List.of("m", "f");
    private static final List<String> DECIMALS = List.of("0", "1", "2", "3", "4", "5", "6");

    private NameEntries() {}

    /** What a thing is called: {@code en}, {@code fr} and its gender; its key is its English name unless another is given. */
    static Names names(Yaml value, Map<String, Yaml> entries, String name) {
        Noun english = Optional.ofNullable(entries.get("en")).map(words -> noun("en", words)).orElse(new Noun(name, name));
        Noun french = value.demand(entries, "fr").map(words -> noun("fr", words)).orElse(english);
        return new Names(english, new Noun(french.one(), french.many(), isFeminine(entries)));
    }

    private static boolean isFeminine(Map<String, Yaml> entries) {
        Yaml gender = entries.get("gender");
        if (gender != null && !GENDERS.contains(gender.text())) {
            gender.refuse(GENDERS);
        }
        return gender != null && gender.text().equals("f");
    }

    /** Complains of a name with a sign in it that could end a text. */
    static void demandPlain(String name, Place place, Yaml value) {
        if (!PlainName.is(name)) {
            value.report(new YamlProblem.NameRefused(place, name));
        }
    }

    private static Noun noun(String language, Yaml value) {
        List<String> forms = value.texts();
        value.items().stream().filter(form -> !form.text().isBlank()).forEach(form -> demandPlain(form.text(), form.place(), form));
        if (forms.isEmpty() || forms.size() > 2 || forms.stream().anyMatch(String::isBlank)) {
            value.report(new YamlProblem.WrongType(value.place(), language, YamlProblem.Sort.NAMES));
        }
        return forms.isEmpty() ? new Noun("", "") : new Noun(forms.get(0), forms.get(forms.size() - 1));
    }

    /** How many decimals people are used to seeing. */
    static int decimals(Map<String, Yaml> entries) {
        Optional<Yaml> value = Optional.ofNullable(entries.get("decimals"));
        value.filter(number -> !DECIMALS.contains(number.text())).ifPresent(number -> number.refuse(DECIMALS));
        return Math.max(0, value.map(number -> DECIMALS.indexOf(number.text())).orElse(0));
    }
}
