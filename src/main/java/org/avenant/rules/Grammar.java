package org.avenant.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.avenant.amount.Unit;
import org.avenant.facts.Indices;
import org.avenant.facts.Measures;
import org.avenant.language.Language;
import org.avenant.problem.Problem;

/** What rules may say: the sentences there are, and what their words can refer to. */
final class Grammar {

    private final Phrasebook phrasebook;
    private final Lexicon lexicon;
    private final Speech speech;
    private final List<Problem> problems;
    private final Map<Language, SentenceReader> sentences = new EnumMap<>(Language.class);

    private Grammar(Phrasebook phrasebook, Lexicon lexicon, List<Problem> problems) {
        this.phrasebook = phrasebook;
        this.lexicon = lexicon;
        this.speech = new Speech(phrasebook, lexicon);
        this.problems = problems;
    }

    /** @param phrasebooks the sentences that rules may use, the common ones before the contract's own */
    static Grammar of(List<RuleSource> phrasebooks, Measures measures, Indices indices, Unit money) {
        Phrasebook phrasebook = Phrasebook.read(phrasebooks);
        return new Grammar(
                phrasebook, new Lexicon(measures, indices, money),
                phrasebooks.stream().flatMap(source -> source.found().stream()).toList());
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** How rules are read back. */
    Speech speech() {
        return speech;
    }

    /** What is wrong with the phrasebooks. */
    List<Problem> problems() {
        return problems;
    }

    /** @param otherwise the language of a file that does not say its own */
    SentenceReader sentences(Language otherwise) {
        return sentences.computeIfAbsent(otherwise, own -> new SentenceReader(phrasebook, lexicon, own));
    }
}
