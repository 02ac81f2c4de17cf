package org.avenant.wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.avenant.contract.Clause;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Contract;
import org.avenant.facts.Measures;
import org.avenant.language.Language;
import org.avenant.wording.Figures.Found;

/** Reads what clauses state off their wording, each by the tables of the language it is written in. */
final class WordingReader {

    private final Contract contract;
    private final ClauseLanguages languages;
    private final Units units;
    private final Map<Language, Phrases> phrases = new EnumMap<>(Language.class);
    private final Set<ClauseNumber> clauses;

    /**
     * A reader of a contract's wording.
     *
     * @param clauses the numbers that are clauses, in the wording or in the rules
     */
    WordingReader(Contract contract, Measures measures, Set<ClauseNumber> clauses) {
        this.contract = contract;
        this.languages = new ClauseLanguages(contract);
        this.units = new Units(contract, measures);
        this.clauses = clauses;
    }

    /**
     * What a text states.
     *
     * @param must what a rule has to say too
     * @param may what a rule may say: numbers in words that count nothing named
     * @param cited the clauses it names
     */
    record Reading(List<Stated> must, List<Stated> may, List<ClauseNumber> cited) {}

    /** What a clause's text states. */
    Reading read(Clause clause) {
        Language language = languages.of(clause);
        Vocabulary table = Vocabulary.of(language);
        Phrases known = phrases.computeIfAbsent(language, first -> new Phrases(first, contract, units));
        List<Mark> marks = Days.joined(Marks.of(clause.text(), language, known));
        List<ClauseNumber> cited = new Apart(clause.text(), table, clauses, marks).cited();
        List<Found> all = new ArrayList<>(Figures.of(marks, table, units));
        all.addAll(Manners.of(marks));
        all.addAll(Payers.of(marks, table));
        return new Reading(stated(clause, all, false), stated(clause, all, true), List.copyOf(cited));
    }

    private static List<Stated> stated(Clause clause, List<Found> all, boolean weak) {
        return all.stream()
                .filter(found -> found.weak() || found.what().isTrivial() ? weak : !weak)
                .map(found -> new Stated(found.what(), () -> clause.place(found.start(), found.end() - found.start())))
                .toList();
    }
}
