package org.avenant.evaluate;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Contract;
import org.avenant.contract.Term;
import org.avenant.problem.MonthProblem;
import org.avenant.rules.Engine;
import org.avenant.rules.Rule;
import org.avenant.rules.RuleBook;
import org.avenant.statement.Subject;
import org.avenant.statement.Unsettled;

/** What serves each month of a contract. It hangs on no figure, so that all evaluations of the contract share it. */
final class Plans {

    private final List<Rule> rules;
    private final List<Unsettled> unserved;
    private final Term term;
    private final Engine engine;
    private final boolean unamended;
    private final Map<YearMonth, Plan> byMonth = new TreeMap<>();
    /** Rules in force change seldom, so they are lined up once for each set of them. */
    private final Map<List<String>, Lineup> lineups = new HashMap<>();
    private Plan always;

    /**
     * What serves a month.
     *
     * @param unserved the clauses that were signed and are in no rule
     */
    record Plan(Versions versions, Lineup lineup, List<Unsettled> unserved) {}

    Plans(RuleBook book, Contract contract, Engine engine) {
        this.rules = book.rules();
        this.unserved = book.unserved(contract).stream().map(Plans::unserved).toList();
        this.term = contract.term();
        this.engine = engine;
        this.unamended = term.calendar().served().isEmpty() && rules.stream().allMatch(rule -> rule.inForce().isAlways());
    }

    private static Unsettled unserved(ClauseNumber clause) {
        return new Unsettled(new Subject(clause, Optional.empty()), List.of(), new MonthProblem.ClauseWithoutRule(clause.text()));
    }

    /** What serves a month of the term. */
    Plan of(YearMonth month) {
        if (unamended && always != null) {
            return always;
        }
        Plan plan = byMonth.computeIfAbsent(month, this::make);
        always = unamended ? plan : null;
        return plan;
    }

    private Plan make(YearMonth month) {
        Versions versions = Versions.of(rules, month, term);
        return new Plan(versions, lineup(versions.serving()), unserved);
    }

    /** What a month outside the term is served by. */
    Plan none() {
        return new Plan(new Versions(List.of(), List.of(), Set.of()), lineup(List.of()), List.of());
    }

    private Lineup lineup(List<Serving> serving) {
        return lineups.computeIfAbsent(
                serving.stream().map(rule -> rule.rule().name() + rule.days().map(days -> " " + days.text()).orElse("")).toList(),
                names -> new Lineup(serving, engine));
    }
}
