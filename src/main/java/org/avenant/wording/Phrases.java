package org.avenant.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.contract.Contract;
import org.avenant.facts.Comparison;
import org.avenant.facts.Measure;
import org.avenant.language.Language;

/** Every phrase that means something, by its first word; the longest that fits wins, a measure's name before others. */
final class Phrases {

    /** A phrase and what it means. */
    record Phrase(List<String> words, Role role, String value) {}

    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("first", Role.FIRST), Map.entry("included", Role.INCLUDED), Map.entry("excluded", Role.EXCLUDED),
            Map.entry("started.beside", Role.BESIDE), Map.entry("full.beside", Role.BESIDE), Map.entry("client", Role.PARTY),
            Map.entry("provider", Role.PARTY), Map.entry("client.kind", Role.KIND), Map.entry("provider.kind", Role.KIND),
            Map.entry("pays", Role.PAYS), Map.entry("pays.by", Role.PAYS_BY), Map.entry("pays.to", Role.PAYS_TO),
            Map.entry("article", Role.ARTICLE), Map.entry("scale", Role.SCALE), Map.entry("name", Role.NAME),
            Map.entry("apart", Role.APART), Map.entry("between", Role.BETWEEN));

    /** By the keys of their rows. */
    private static final Map<String, Comparison> SIDES =
            Stream.of(Comparison.values()).collect(Collectors.toMap(Vocabulary::key, Function.identity()));

    private static final Map<String, Manner> MANNERS =
            Stream.of(Manner.values()).collect(Collectors.toMap(Vocabulary::key, Function.identity()));

    private final Language language;
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    Phrases(Language language, Contract contract, Units units) {
        this.language = language;
        units.measures().all().forEach(measure -> measure.allNames().forEach(name -> add(measure, name)));
        add(contract.parties().client(), Role.PARTY, Payer.CLIENT.name());
        add(contract.parties().provider(), Role.PARTY, Payer.PROVIDER.name());
        units.named(language).forEach((code, names) -> names.forEach(name -> add(name, Role.UNIT, code)));
        Vocabulary table = Vocabulary.of(language);
        table.keys().forEach(key -> table.all(key).forEach(words -> add(key, words)));
        NumberWords.of(table).forEach((words, number) -> add(words, Role.NUMBER, number.toPlainString()));
        NumberWords.ordinals(table).forEach((words, number) -> add(words, Role.ORDINAL, number.toPlainString()));
        byFirstWord.values().forEach(all -> all.sort(Comparator.comparingInt((Phrase p) -> p.words().size()).reversed()));
    }

    /** The name of a rate is masked: the numbers in "first-call resolution" are none. That of a count is what is counted. */
    private void add(Measure measure, String name) {
        boolean counted = measure.kind() == Measure.Kind.VOLUME && !measure.unit().isMoney();
        add(name, counted ? Role.UNIT : Role.WORD, counted ? measure.unit().code() : "");
    }

    private void add(String key, String words) {
        if (ROLES.containsKey(key)) {
            add(words, ROLES.get(key), key.split("\\.")[0].toUpperCase(Locale.ROOT));
        }
        if (key.startsWith("unit.")) {
            add(words, Role.UNIT, key.substring("unit.".length()));
        }
        addBound(key, words);
        Manner manner = MANNERS.get(key);
        // "Full" counts beside its unit only: what is paid in full is not counted in full points.
        if (manner != null && !Vocabulary.of(language).has(key + ".beside", words)) {
            add(words, Role.MANNER, manner.name());
        }
    }

    /** A side of a bound, and behind a dot how the words stand to the number. */
    private void addBound(String key, String words) {
        int dot = key.indexOf('.') < 0 ? key.length() : key.indexOf('.');
        Comparison side = SIDES.get(key.substring(0, dot));
        if (side != null) {
            Role role = switch (key.substring(dot)) {
                case "" -> Role.BOUND;
                case ".verb" -> Role.BOUND_VERB;
                case ".near" -> Role.BOUND_NEAR;
                default -> Role.BEHIND;
            };
            add(words, role, side.name());
        }
    }

    private void add(String phrase, Role role, String value) {
        List<String> words = Pieces.of(phrase, language).stream().map(Piece::text).toList();
        if (!words.isEmpty()) {
            byFirstWord.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(new Phrase(words, role, value));
        }
    }

    /** The longest phrase that begins with a piece, or empty. */
    Optional<Phrase> at(List<Piece> pieces, int from) {
        return byFirstWord.getOrDefault(pieces.get(from).text(), List.of()).stream()
                .filter(phrase -> fits(phrase.words(), pieces, from))
                .filter(phrase -> !givesWay(phrase, pieces, from))
                .findFirst();
    }

    /** In "5 % or more than 10 s" nothing stands behind the number: "more than" stands before the next. */
    private boolean givesWay(Phrase phrase, List<Piece> pieces, int from) {
        int behind = from + phrase.words().size();
        if (phrase.role() != Role.BEHIND || behind >= pieces.size()) {
            return false;
        }
        boolean leads = pieces.get(behind).sort() == Piece.Sort.NUMBER;
        return leads || at(pieces, from + 1).filter(next -> next.words().size() >= phrase.words().size()).isPresent();
    }

    private static boolean fits(List<String> words, List<Piece> pieces, int from) {
        if (from + words.size() > pieces.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!pieces.get(from + i).text().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
