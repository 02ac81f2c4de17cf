package org.avenant.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.language.Language;

/** The published tables of one language: which words of a wording say a boundary, a number, a unit, a payer. */
final class Vocabulary {

    private static final Pattern COMMA = Pattern.compile(", ");
    private static final Map<Language, Vocabulary> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Vocabulary("words_" + language.code() + ".properties"));
        }
    }

    private final Map<String, List<String>> table = new LinkedHashMap<>();
    /** The rows' words, of those rows that were asked for: a contract mostly needs one language. */
    private final Map<String, Set<String>> words = new ConcurrentHashMap<>();

    /** Read line by line, because the order of the lines is that of the published page. */
    private Vocabulary(String resource) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Vocabulary.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        int cut = line.indexOf(" = ");
        String key = line.substring(0, cut);
        table.put(key, List.of(COMMA.split(line.substring(cut + " = ".length()))));
    }

    static Vocabulary of(Language language) {
        return ALL.get(language);
    }

    /** The keys, in the order of the table. */
    Set<String> keys() {
        return table.keySet();
    }

    /** The key of the row that says a constant in words. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A row as it is written. */
    List<String> row(String key) {
        return table.get(key);
    }

    /** The form that Avenant writes. */
    String first(String key) {
        return row(key).get(0);
    }

    /** Every form of a row, its short spellings written out; none where there is no such row. */
    Set<String> all(String key) {
        return words.computeIfAbsent(key, row -> table.getOrDefault(row, List.of()).stream()
                .flatMap(Vocabulary::forms)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Whether a row has a word. */
    boolean has(String key, String word) {
        return all(key).contains(word);
    }

    /** "égal(e)(s)|égaux" as all the forms it stands for. */
    static Stream<String> forms(String written) {
        return Stream.of(written.split("\\|")).flatMap(Vocabulary::spelledOut);
    }

    private static Stream<String> spelledOut(String written) {
        int open = written.indexOf('(');
        if (open < 0) {
            return Stream.of(written);
        }
        int close = written.indexOf(')', open);
        String before = written.substring(0, open);
        String after = written.substring(close + 1);
        return Stream.of(before + after, before + written.substring(open + 1, close) + after).flatMap(Vocabulary::spelledOut);
    }
}
