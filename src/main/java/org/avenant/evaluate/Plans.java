package org.avenant.evaluate;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.avenant.contract.Term;
import org.avenant.rules.Engine;
import org.avenant.rules.Rule;
import org.avenant.rules.RuleBook;

/** What serves each month of a contract. It hangs on no figure, so that all evaluations of the contract share it. */
final class Plans {

    private final List<Rule> rules;
    private final Term term;
    private final Engine engine;
    private final boolean unamended;
    private final Map<YearMonth, Plan> byMonth = new TreeMap<>();
    /** Rules in force change seldom, so they are lined up once for each set of them. */
    private final Map<List<String>, Lineup> lineups = new HashMap<>();
    private Plan always;

    /** What serves a month. */
    record Plan(Versions versions, Lineup lineup) {}

    Plans(RuleBook book, Term term, Engine engine) {
        this.rules = book.rules();
        this.term = term;
        this.engine = engine;
        this.unamended = term.calendar().served().isEmpty() && rules.stream().allMatch(rule -> rule.inForce().isAlways());
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
        return new Plan(versions, lineup(versions.serving()));
    }

    /** What a month outside the term is served by. */
    Plan none() {
        return new Plan(new Versions(List.of(), List.of(), Set.of()), lineup(List.of()));
    }

    private Lineup lineup(List<Serving> serving) {
        return lineups.computeIfAbsent(
                serving.stream().map(rule -> rule.rule().name() + rule.days().map(days -> " " + days.text()).orElse("")).toList(),
                names -> new Lineup(serving, engine));
    }
}
