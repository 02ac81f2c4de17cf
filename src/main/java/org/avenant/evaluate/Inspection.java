package org.avenant.evaluate;

import java.time.YearMonth;
import java.util.List;
import org.avenant.facts.FactKey;
import org.avenant.facts.Figures;
import org.avenant.facts.History;
import org.avenant.facts.Reading;
import org.avenant.rules.Condition;
import org.avenant.rules.Rule;
import org.avenant.statement.Answer;
import org.avenant.statement.Limitation;
import org.avenant.statement.Statement;

/** A month's statement, and the figures and rules it came from, for whoever asks how. */
public final class Inspection {

    private final Statement statement;
    private final List<Limitation> limits;
    private final Figures figures;
    private final MonthRun run;

    Inspection(Statement statement, List<Limitation> limits, Figures figures, MonthRun run) {
        this.statement = statement;
        this.limits = limits;
        this.figures = figures;
        this.run = run;
    }

    public Statement statement() {
        return statement;
    }

    public YearMonth month() {
        return statement.month();
    }

    /** The figures of this month and of those before it. */
    public Figures figures() {
        return figures;
    }

    /** What each rule that served came to, clause by clause as they were fired. */
    public List<RuleJudged> rules() {
        return run.judged();
    }

    /** What the clauses answered. */
    public List<Answer> answers() {
        return run.answers();
    }

    /** What every limit compared, those that changed nothing included. */
    public List<Limitation> limits() {
        return limits;
    }

    /** What a fact's number would say if other figures had been reported; silent where there would be no such fact. */
    public Reading number(FactKey key, String field, History others) {
        return run.fact(key, others).map(fact -> fact.number(field)).orElse(new Reading.Silent());
    }

    /** What a fact's number said this month; silent where the month has no such fact. */
    public Reading number(FactKey key, String field) {
        return run.fact(key).map(fact -> fact.number(field)).orElse(new Reading.Silent());
    }

    /** Whether a rule was in force, and some of its conditions held. */
    public boolean holds(Rule rule, List<Condition> some) {
        return run.holds(rule, some);
    }
}
