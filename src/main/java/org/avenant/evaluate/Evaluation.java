package org.avenant.evaluate;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.avenant.contract.Contract;
import org.avenant.facts.FactMaker;
import org.avenant.facts.Figures;
import org.avenant.facts.History;
import org.avenant.facts.Measures;
import org.avenant.facts.MonthFigures;
import org.avenant.problem.MonthProblem;
import org.avenant.rules.Engine;
import org.avenant.rules.RuleBook;
import org.avenant.statement.Ledger;
import org.avenant.statement.MonthAnswers;
import org.avenant.statement.Note;
import org.avenant.statement.Open;
import org.avenant.statement.Settlement;
import org.avenant.statement.Statement;

/**
 * Evaluates the months of one contract. A month's statement is a pure function of the contract and of the months up
 * to it: earlier months are looked at again, and nothing is remembered but what they gave.
 *
 * <p>Not safe for use from several threads; make one for each.
 */
public final class Evaluation {

    private final Contract contract;
    private final Measures measures;
    private final History history;
    private final Figures figures;
    private final RuleBook book;
    private final Digest digest;
    private final Plans plans;
    private final LookBack lookBack;
    private final CallTerms callTerms;
    private final UnaskedIncidents unasked;
    private final Map<YearMonth, Set<String>> phases;
    private final Map<YearMonth, Ledger> money = new TreeMap<>();
    private final Map<YearMonth, MonthAnswers> answers = new TreeMap<>();

    public Evaluation(Contract contract, Measures measures, History history, RuleBook book, Engine engine) {
        this.contract = contract;
        this.measures = measures;
        this.history = history;
        this.callTerms = new CallTerms(book.rules(), contract.term());
        this.figures = new Figures(measures, history, contract.term(), callTerms);
        this.book = book;
        this.digest = new Digest(contract, measures, book);
        this.plans = new Plans(book, contract, engine);
        this.lookBack = LookBack.of(book);
        this.unasked = new UnaskedIncidents(measures.incidents(), book.rules());
        this.phases = new TreeMap<>();
    }

    private Evaluation(Evaluation same, History other) {
        this.contract = same.contract;
        this.measures = same.measures;
        this.history = other;
        this.callTerms = same.callTerms;
        this.figures = new Figures(measures, history, contract.term(), callTerms);
        this.book = same.book;
        this.digest = same.digest;
        this.plans = same.plans;
        this.lookBack = same.lookBack;
        this.unasked = same.unasked;
        this.phases = lookBack.calendarPhases() ? same.phases : new TreeMap<>();
    }

    /** The same contract on other months. What hangs on no figure is shared, and what months gave before any differs. */
    public Evaluation on(History other) {
        Evaluation same = new Evaluation(this, other);
        Predicate<YearMonth> shared = history.firstDifference(other).<Predicate<YearMonth>>map(parts -> month -> month.isBefore(parts))
                .orElse(month -> true);
        if (!lookBack.calendarPhases()) {
            copy(phases, same.phases, shared);
        }
        copy(money, same.money, shared);
        copy(answers, same.answers, shared);
        return same;
    }

    private static <T> void copy(Map<YearMonth, T> from, Map<YearMonth, T> to, Predicate<YearMonth> some) {
        from.forEach((month, value) -> {
            if (some.test(month)) {
                to.put(month, value);
            }
        });
    }

    public Contract contract() {
        return contract;
    }

    /** The figures of all months. */
    public Figures figures() {
        return figures;
    }

    /** The statement of a month that has facts. */
    public Statement evaluate(YearMonth month) {
        return inspect(month).statement();
    }

    /** The statement of a month that has facts, and how it came about. */
    public Inspection inspect(YearMonth month) {
        return contract.term().contains(month) ? inTerm(month) : outsideTerm(month);
    }

    private Inspection outsideTerm(YearMonth month) {
        boolean after = month.isAfter(contract.term().lastMonth()) && history.of(month).filter(MonthFigures::isBlank).isPresent();
        List<Note> notices = after ? List.of(new Note.Told(new MonthProblem.AfterTerm(contract.term().until()))) : List.of();
        List<MonthProblem> exceptions = after
                ? List.of()
                : List.of(new MonthProblem.OutsideTerm(month, contract.term().from(), contract.term().until()));
        Statement statement = new Statement(
                contract, month, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), notices, exceptions, Open.NOTHING,
                digest.of(history, month));
        return new Inspection(statement, List.of(), figures, unfired(month, plans.none()));
    }

    private Inspection inTerm(YearMonth month) {
        learnPhases(month);
        learnMoney(month);
        MonthRun run = run(month, false);
        Settlement.Result result = settle(run.said(), month);
        remember(month, run);
        if (lookBack.money()) {
            money.put(month, result.ledger());
        }
        Statement statement = new Statement(
                contract, month, List.copyOf(phases.get(month)), result.lines(), result.withheld(), result.nothing(), result.scores(),
                result.ledger().held(), notices(run, result, month), result.exceptions(), result.open(),
                digest.of(history, month));
        return new Inspection(statement, result.limits(), figures, run);
    }

    /** In the order of their clauses, what several of their rules tell once; what belongs to no clause comes last. */
    private List<Note> notices(MonthRun run, Settlement.Result result, YearMonth month) {
        List<Note> all = new ArrayList<>(run.notices());
        all.addAll(result.notices());
        Set<Note> seen = new HashSet<>();
        all.removeIf(note -> note instanceof Note.Told && !seen.add(note));
        all.sort(Note.order(contract.wording()));
        all.addAll(unasked.among(history.events().of(month)));
        return all;
    }

    private Settlement.Result settle(MonthAnswers said, YearMonth month) {
        return new Settlement(contract, figures, month, this::moneyOf, this::answersOf, said).settle();
    }

    private MonthRun run(YearMonth month, boolean phasesOnly) {
        MonthRun run = unfired(month, plans.of(month));
        run.fire(phasesOnly);
        return run;
    }

    private MonthRun unfired(YearMonth month, Plans.Plan plan) {
        MonthRun[] run = new MonthRun[1];
        FactMaker maker = new FactMaker(figures, month, m -> m.equals(month) ? run[0].phases() : phasesOf(m),
                new SoFar(() -> run[0].said(), said -> settle(said, month).ledger(), lookBack.lines()));
        run[0] = new MonthRun(contract.id(), month, new Evidence(contract, measures, Optional.empty()), maker, plan, book.speech());
        return run[0];
    }

    /**
     * Earlier months first, where it takes more than the calendar to know their phases: a month would ask the one before it,
     * and so back to the contract's first day at once. Elsewhere a run looks back only as far as it goes.
     */
    private void learnPhases(YearMonth until) {
        for (YearMonth month = contract.term().firstMonth(); lookBack.phases() && month.isBefore(until); month = month.plusMonths(1)) {
            phasesOf(month);
        }
    }

    /** The phases of an earlier month, for runs that begin with a phase. */
    private Set<String> phasesOf(YearMonth month) {
        if (!phases.containsKey(month)) {
            MonthRun run = run(month, !lookBack.money());
            phases.put(month, run.phases());
            if (lookBack.money()) {
                remember(month, run);
            }
        }
        return phases.get(month);
    }

    /** A month that was run whole is not run again when a later one asks for it. */
    private void remember(YearMonth month, MonthRun whole) {
        phases.put(month, whole.phases());
        if (lookBack.answers()) {
            answers.put(month, whole.said());
        }
    }

    /** Earlier months first, as with phases; only where some rule counts their money. */
    private void learnMoney(YearMonth until) {
        for (YearMonth month = contract.term().firstMonth(); lookBack.money() && month.isBefore(until); month = month.plusMonths(1)) {
            moneyOf(month);
        }
    }

    /** What an earlier month was settled to; empty where it has no facts, and where no rule asks. */
    private Optional<Ledger> moneyOf(YearMonth month) {
        if (lookBack.money() && !money.containsKey(month) && history.of(month).isPresent()) {
            money.put(month, settle(answersOf(month), month).ledger());
        }
        return Optional.ofNullable(money.get(month));
    }

    /** What the clauses answered in an earlier month, for its money and for prices that are revised from year to year. */
    private MonthAnswers answersOf(YearMonth month) {
        MonthAnswers known = answers.get(month);
        if (known == null) {
            MonthRun run = run(month, false);
            remember(month, run);
            known = run.said();
        }
        return known;
    }
}
