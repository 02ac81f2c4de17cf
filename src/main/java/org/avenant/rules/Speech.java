package org.avenant.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.avenant.language.Language;
import org.avenant.problem.Problem;
import org.avenant.problem.RuleProblem;

/** What can be said, and rules read back: from the very tree that fires, in either language. */
public final class Speech {

    private final Map<Language, SentenceWriter> writers = new EnumMap<>(Language.class);

    Speech(Phrasebook phrasebook, Lexicon lexicon) {
        for (Language language : Language.values()) {
            writers.put(language, new SentenceWriter(phrasebook, language, lexicon));
        }
    }

    /** The conditions of a rule, a sentence each. */
    public List<String> conditions(Rule rule, Language language) {
        return writers.get(language).conditions(rule);
    }

    /** What a rule says is due, a sentence each. */
    public List<String> dues(Rule rule, Language language) {
        return writers.get(language).dues(rule);
    }

    /** What no sentence says is refused, so that everything that fires can be read back. */
    List<Problem> notSayable(List<Rule> rules) {
        List<Problem> problems = new ArrayList<>();
        for (Rule rule : rules) {
            rule.when().stream()
                    .filter(condition -> writers.values().stream().anyMatch(w -> w.condition(condition).isEmpty()))
                    .forEach(condition -> problems.add(new RuleProblem.NotSayable(condition.place())));
            for (int i = 0; i < rule.then().size(); i++) {
                int index = i;
                if (writers.values().stream().anyMatch(writer -> writer.due(rule.then().get(index)).isEmpty())) {
                    problems.add(new RuleProblem.NotSayable(rule.actions().get(index)));
                }
            }
        }
        return problems;
    }
}
