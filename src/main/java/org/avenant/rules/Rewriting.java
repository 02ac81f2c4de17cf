package org.avenant.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.avenant.contract.Contract;
import org.avenant.facts.Indices;
import org.avenant.facts.Measures;
import org.avenant.language.Language;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Refusal;

/**
 * Writes a contract's rules anew as sentences of another language, from the trees that fire. Titles, annotations and
 * remarks stay as they were written. What was written is read back, and must mean what was meant.
 */
public final class Rewriting {

    private final List<RuleSource> phrasebooks;
    private final Contract contract;
    private final Measures measures;
    private final Indices indices;

    public Rewriting(List<RuleSource> phrasebooks, Contract contract, Measures measures, Indices indices) {
        this.phrasebooks = phrasebooks;
        this.contract = contract;
        this.measures = measures;
        this.indices = indices;
    }

    /** Rule files in the sentences of a language; plain DRL becomes sentences too. Fails with a {@link Refusal}. */
    public List<RuleSource> into(Language language, List<RuleSource> sources) {
        RuleBook book = read(sources);
        Map<String, Rule> rules = new HashMap<>();
        book.rules().forEach(rule -> rules.put(rule.name(), rule));
        SentenceReader sentences = Grammar.of(phrasebooks, measures, indices, contract.money()).sentences(contract.language());
        List<RuleSource> rewritten = new ArrayList<>();
        for (RuleSource source : sources) {
            RuleSource drl = isInSentences(source) ? sentences.expand(source) : source;
            rewritten.add(new RuleSource(name(source, sources), new RewrittenFile(drl, rules, book.speech(), language).text()));
        }
        if (!isRead(rewritten, book.canonical())) {
            throw new Refusal(new CallProblem.RewrittenDiffers(contract.id()));
        }
        return rewritten;
    }

    private boolean isRead(List<RuleSource> rewritten, String canonical) {
        try {
            return read(rewritten).canonical().equals(canonical);
        } catch (Refusal unreadable) {
            // What it tells would lie in files that nobody has.
            return false;
        }
    }

    private RuleBook read(List<RuleSource> sources) {
        return RuleBook.read(sources, phrasebooks, contract, measures, indices);
    }

    private static boolean isInSentences(RuleSource source) {
        return source.name().endsWith(".dslr");
    }

    /** {@code 04-prices.drl} becomes {@code 04-prices.dslr}, unless that name is taken. */
    private static String name(RuleSource source, List<RuleSource> all) {
        String name = source.name().replaceFirst("\\.drl$", ".dslr");
        boolean taken = !isInSentences(source) && all.stream().anyMatch(other -> other.name().equals(name));
        return taken ? source.name() + ".dslr" : name;
    }
}
