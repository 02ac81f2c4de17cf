package org.avenant.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.avenant.amount.Unit;
import org.avenant.contract.Contract;
import org.avenant.contract.Wording;
import org.avenant.facts.Indices;
import org.avenant.facts.Measures;
import org.avenant.language.Language;

/**
 * Reads the rules of many contracts: those that agree on the same rules share one book, and those that use the same
 * sentences for the same figures share what it takes to read them. Of very many it knows those asked for last.
 *
 * <p>Neither it nor its books are safe for use from several threads; make one for each.
 */
public final class Bookshelf {

    private static final int MOST = 16;

    private final Map<Said, Grammar> grammars = latest();
    private final Map<Agreed, RuleBook.Draft> drafts = latest();

    /** A file that was read. */
    private record Text(String name, String text) {

        static List<Text> of(List<RuleSource> sources) {
            return sources.stream().map(source -> new Text(source.name(), source.text())).toList();
        }
    }

    private record Said(List<Text> phrasebooks, Measures measures, Indices indices, Unit money) {}

    /** All that a book hangs on; two contracts that agree on it have the same. */
    private record Agreed(List<Text> rules, Said said, Language language, Wording wording) {}

    private static <K, V> Map<K, V> latest() {
        return new LinkedHashMap<>(MOST, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > MOST;
            }
        };
    }

    /** As {@link RuleBook#draft}, which it reads where no contract had the same rules before. */
    public RuleBook.Draft draft(
            List<RuleSource> sources, List<RuleSource> phrasebooks, Contract contract, Measures measures, Indices indices) {
        Said said = new Said(Text.of(phrasebooks), measures, indices, contract.money());
        Agreed agreed = new Agreed(Text.of(sources), said, contract.language(), contract.wording());
        return drafts.computeIfAbsent(agreed, unread -> RuleBook.draft(
                sources, grammars.computeIfAbsent(said, unheard -> Grammar.of(phrasebooks, measures, indices, contract.money())), contract));
    }
}
