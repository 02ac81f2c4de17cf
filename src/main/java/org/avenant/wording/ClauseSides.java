package org.avenant.wording;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.amount.Unit;
import org.avenant.contract.Clause;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Contract;
import org.avenant.facts.Comparison;
import org.avenant.facts.Measures;
import org.avenant.problem.Place;
import org.avenant.rules.Rule;
import org.avenant.rules.RuleBook;

/**
 * Brings each clause's wording and its rules together. Of a clause that is to need no rule, and of what an article says
 * before its clauses, it is only asked whether its sums, and days of the term, are said anywhere; one that lacks its rule, or a wording, is none of ours.
 */
public final class ClauseSides {

    private final Contract contract;
    private final List<Clause> clauses;
    private final List<Rule> rules;
    private final Units units;
    private final WordingReader reader;
    private final Map<Clause, WordingReader.Reading> read = new IdentityHashMap<>();
    private final Map<Rule, RuleTerms.Reading> stated = new IdentityHashMap<>();

    private ClauseSides(Contract contract, RuleBook book, Measures measures) {
        this.contract = contract;
        this.clauses = contract.wording().clauses();
        this.rules = book.rules();
        this.units = new Units(contract, measures);
        Stream<ClauseNumber> served = rules.stream().map(rule -> rule.subject().clause());
        this.reader = new WordingReader(
                contract, measures, Stream.concat(clauses.stream().map(Clause::number), served).collect(Collectors.toSet()));
    }

    /** The sides of every clause that has both, in the order of the rules, and of those that need none. */
    public static List<Sides> of(Contract contract, RuleBook book, Measures measures) {
        ClauseSides sides = new ClauseSides(contract, book, measures);
        List<ClauseNumber> served = sides.rules.stream().map(rule -> rule.subject().clause()).distinct().toList();
        Stream<Sides> both = served.stream()
                .filter(number -> sides.clauses.stream().anyMatch(clause -> clause.number().equals(number)))
                .map(sides::sides);
        Stream<Sides> idle = sides.clauses.stream()
                .filter(clause -> served.stream().noneMatch(clause.number()::equals))
                .filter(clause -> sides.isOpening(clause) || contract.withoutRule().contains(clause.number()))
                .map(sides::withoutRule);
        return Stream.concat(both, idle).toList();
    }

    /** Whether it is what an article says before the first of its clauses. */
    private boolean isOpening(Clause clause) {
        Stream<ClauseNumber> under = Stream.concat(clauses.stream().map(Clause::number), rules.stream().map(rule -> rule.subject().clause()));
        return under.anyMatch(number -> !number.equals(clause.number()) && clause.number().covers(number));
    }

    /** What of a clause some rule or the contract's term must say, beside all that they say. */
    private Sides withoutRule(Clause clause) {
        List<Stated> sums = read(clause).must().stream().filter(stated -> isSum(stated.what()) || isOfTerm(stated.what())).toList();
        List<Stated> said = new ArrayList<>(ofContract());
        rules.forEach(rule -> said.addAll(stated(rule).must()));
        rules.forEach(rule -> said.addAll(stated(rule).may()));
        return new Sides(clause.number(), new Sides.Side(sums, List.of()), new Sides.Side(List.of(), said));
    }

    private static boolean isSum(Stipulation what) {
        return what instanceof Figure figure && (figure.unit().isMoney() || figure.unit().kind() == Unit.Kind.PERCENT);
    }

    /** A day from the contract's first on; one before is when a law was made, or when the contract was signed. */
    private boolean isOfTerm(Stipulation what) {
        return what instanceof Day day && !day.date().isBefore(contract.term().from());
    }

    private Sides sides(ClauseNumber number) {
        List<Clause> own = clauses.stream().filter(clause -> isOwn(clause, number)).toList();
        List<Clause> openings = clauses.stream()
                .filter(clause -> !clause.number().equals(number) && clause.number().covers(number))
                .toList();
        Set<ClauseNumber> cited = Stream.concat(own.stream(), openings.stream())
                .flatMap(this::citedBy)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Sides(number, wording(own, openings, cited), rules(number, cited));
    }

    /** What a clause cites; of its own article it is a part already, and the article's other clauses are not its wording. */
    private Stream<ClauseNumber> citedBy(Clause clause) {
        return read(clause).cited().stream().filter(cited -> !cited.covers(clause.number()));
    }

    /** The clause itself, and what stands under it where nothing there has rules or needs none. */
    private boolean isOwn(Clause clause, ClauseNumber number) {
        return clause.number().equals(number)
                || number.covers(clause.number())
                        && !contract.withoutRule().contains(clause.number())
                        && rules.stream().noneMatch(rule -> clause.number().covers(rule.subject().clause()));
    }

    private Sides.Side wording(List<Clause> own, List<Clause> openings, Set<ClauseNumber> cited) {
        List<Stated> must = own.stream().flatMap(clause -> read(clause).must().stream()).toList();
        List<Stated> may = new ArrayList<>();
        own.forEach(clause -> may.addAll(read(clause).may()));
        own.forEach(clause -> may.addAll(all(new Clause(clause.number(), "", clause.title(), clause.opening()))));
        openings.forEach(clause -> may.addAll(all(clause)));
        clauses.stream()
                .filter(clause -> cited.stream().anyMatch(number -> number.covers(clause.number())))
                .forEach(clause -> may.addAll(all(clause)));
        return new Sides.Side(must, may);
    }

    private List<Stated> all(Clause clause) {
        return Stream.concat(read(clause).must().stream(), read(clause).may().stream()).toList();
    }

    private WordingReader.Reading read(Clause clause) {
        return read.computeIfAbsent(clause, reader::read);
    }

    private Sides.Side rules(ClauseNumber number, Set<ClauseNumber> cited) {
        Set<String> phases = rules.stream().filter(rule -> isOwn(rule, number)).flatMap(Rule::asksPhases).collect(Collectors.toSet());
        List<Stated> must = new ArrayList<>();
        List<Stated> may = new ArrayList<>(ofContract());
        for (Rule rule : rules) {
            boolean near = cited.stream().anyMatch(c -> c.covers(rule.subject().clause())) || rule.givesPhases().anyMatch(phases::contains);
            if (isOwn(rule, number)) {
                must.addAll(stated(rule).must());
                may.addAll(stated(rule).may());
            } else if (near) {
                may.addAll(stated(rule).must());
            }
        }
        return new Sides.Side(must, may);
    }

    private static boolean isOwn(Rule rule, ClauseNumber number) {
        return rule.subject().clause().equals(number);
    }

    private RuleTerms.Reading stated(Rule rule) {
        return stated.computeIfAbsent(rule, unread -> RuleTerms.read(unread, units));
    }

    /** What {@code contract.yaml} says for every clause: its first and last day, and how lines are rounded. */
    private List<Stated> ofContract() {
        Place place = Place.of("contracts/" + contract.id() + "/contract.yaml");
        return Stream.of(
                        new Day(Comparison.EQUAL, contract.term().from()), new Day(Comparison.EQUAL, contract.term().until()),
                        Manner.of(contract.rounding()))
                .map(what -> new Stated(what, () -> place))
                .toList();
    }
}
