package org.avenant.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.avenant.contract.Clause;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Contract;
import org.avenant.language.Language;
import org.avenant.problem.Place;
import org.avenant.rules.InForce;
import org.avenant.rules.Rule;
import org.avenant.rules.RuleBook;
import org.avenant.statement.LadderCase;

/**
 * The contract clause by clause: the wording as signed, beside it the rules that serve it, in words rendered from the
 * very trees that fire.
 *
 * @param chapters in the order of the wording; clauses that it does not have come last
 */
public record ClauseBook(Contract contract, List<Chapter> chapters) {

    /**
     * One clause.
     *
     * @param wording empty where the clause is not in the text
     * @param unserved whether it takes a rule and has none
     */
    public record Chapter(
            ClauseNumber number, Optional<Clause> wording, List<RuleInWords> rules, List<RungInWords> ladder, boolean unserved) {}

    /** One rule of a clause. */
    public record RuleInWords(
            String name, Optional<String> part, List<String> conditions, List<String> dues, InForce inForce, String source) {}

    /**
     * One row of a ladder that both parties agreed on.
     *
     * @param month the month of the case, with the figures it gives
     */
    public record RungInWords(String name, String month, String answer, String source) {}

    /** A clause's bands stand as their author put them, and not by the letters of their names. */
    private static final Comparator<Rule> AS_WRITTEN =
            Comparator.comparing(Rule::place, Place.IN_FILES);

    /** The book of a contract in a language. */
    public static ClauseBook of(Contract contract, RuleBook rules, List<LadderCase> ladders, Language language) {
        List<ClauseNumber> numbers = Stream.concat(
                        contract.wording().clauses().stream().map(Clause::number),
                        rules.rules().stream().map(rule -> rule.subject().clause()))
                .distinct()
                .sorted(contract.wording().order())
                .toList();
        List<ClauseNumber> unserved = rules.unserved(contract);
        List<Chapter> chapters = new ArrayList<>();
        for (ClauseNumber number : numbers) {
            chapters.add(new Chapter(
                    number,
                    contract.wording().clauses().stream().filter(clause -> clause.number().equals(number)).findFirst(),
                    rules.rules().stream()
                            .filter(rule -> rule.subject().clause().equals(number))
                            .sorted(AS_WRITTEN)
                            .map(rule -> inWords(rule, rules, language))
                            .toList(),
                    ladders.stream().flatMap(one -> rungs(one, number, language)).toList(),
                    unserved.contains(number)));
        }
        return new ClauseBook(contract, chapters);
    }

    private static RuleInWords inWords(Rule rule, RuleBook rules, Language language) {
        return new RuleInWords(
                rule.name(), rule.subject().part(), rules.speech().conditions(rule, language),
                rules.speech().dues(rule, language), rule.inForce(), rule.source());
    }

    private static Stream<RungInWords> rungs(LadderCase one, ClauseNumber clause, Language language) {
        String month = new LadderWords(language).month(one);
        return one.rungs().stream()
                .filter(rung -> rung.answer().clause().filter(clause::equals).isPresent())
                .map(rung -> new RungInWords(
                        one.name(), month, rung.answer().words(language), source(rung.place())));
    }

    /** The ladder's file, without its folder, and the line. */
    private static String source(Place place) {
        return place.file().substring(place.file().lastIndexOf('/') + 1) + ":" + place.line();
    }
}
