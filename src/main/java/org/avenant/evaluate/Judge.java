package org.avenant.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.avenant.amount.Expression.Figure;
import org.avenant.amount.Fraction;
import org.avenant.contract.ClauseNumber;
import org.avenant.facts.Column;
import org.avenant.facts.Fact;
import org.avenant.facts.FactType;
import org.avenant.facts.Incident;
import org.avenant.facts.Phase;
import org.avenant.facts.Reading;
import org.avenant.rules.Condition;
import org.avenant.rules.Rule;
import org.avenant.statement.Due;
import org.avenant.statement.Unsettled;

/** Decides from a rule's tree, with exact fractions, whether its conditions hold on a month's facts. */
final class Judge {

    /** Which verdict on a condition decides its rule, the strongest first. */
    private static final List<Class<? extends Verdict>> DECISIVE =
            List.of(
                    Verdict.False.class, Verdict.Undecided.class, Verdict.Unnoted.class, Verdict.Resting.class,
                    Verdict.Unsettled.class, Verdict.Undefined.class, Verdict.True.class);

    /** A condition holds; what it matched is looked up where all of its rule do. */
    private static final Verdict TRUE = new Verdict.True(List.of());

    private final Evidence evidence;
    private final Known facts;
    private final Set<String> knownUnreported;
    private final Collection<Unsettled> unsettled;
    private final String reference;

    /**
     * @param knownUnreported figures whose absence some rule of the contract asks for, and so provides for
     * @param unsettled clauses of earlier strata that could not be decided
     */
    Judge(Evidence evidence, Known facts, Set<String> knownUnreported, Collection<Unsettled> unsettled) {
        this(evidence, facts, knownUnreported, unsettled, "");
    }

    private Judge(
            Evidence evidence, Known facts, Set<String> knownUnreported, Collection<Unsettled> unsettled, String reference) {
        this.evidence = evidence;
        this.facts = facts;
        this.knownUnreported = knownUnreported;
        this.unsettled = unsettled;
        this.reference = reference;
    }

    /** A judge of the same month who looks at one incident. */
    Judge on(String incident) {
        return new Judge(evidence, facts, knownUnreported, unsettled, incident);
    }

    /** One false condition makes a rule false; otherwise the strongest of what is open decides. */
    Verdict judge(Ready rule) {
        Verdict decisive = TRUE;
        for (Asked asked : rule.calendarFirst()) {
            Verdict verdict = judge(asked);
            if (verdict instanceof Verdict.False) {
                return verdict;
            }
            decisive = verdict != TRUE && strength(verdict) < strength(decisive) ? verdict : decisive;
        }
        return decisive == TRUE ? new Verdict.True(new Matched(this, rule.calendarFirst())) : decisive;
    }

    /** Which verdict on a condition decides its rule: the lowest, of several the first. */
    private static int strength(Verdict verdict) {
        return DECISIVE.indexOf(verdict.getClass());
    }

    /** The figures that conditions which hold have matched, each once. */
    List<Figure> matched(List<Asked> conditions) {
        List<Figure> all = new ArrayList<>();
        for (Asked asked : conditions) {
            Condition condition = asked.condition();
            Fact fact = condition.negated() || condition.type().mayBeAbsent() ? null : first(asked);
            for (Figure figure : fact == null ? List.<Figure>of() : evidence.of(condition, fact)) {
                if (!all.contains(figure)) {
                    all.add(figure);
                }
            }
        }
        return List.copyOf(all);
    }

    /** What each condition of a rule comes to by itself. */
    List<ConditionJudged> conditions(Ready rule) {
        return rule.conditions().stream().map(this::looked).toList();
    }

    private ConditionJudged looked(Asked asked) {
        Fact fact = first(asked);
        List<Figure> figures = fact == null ? List.of() : evidence.of(asked.condition(), fact);
        return new ConditionJudged(asked.condition(), judge(asked), Optional.ofNullable(fact), figures);
    }

    /** The fact that a condition means; of incidents the one that is looked at, unless there must be none. Null where there is no such. */
    private Fact first(Asked asked) {
        for (Fact fact : facts.meantBy(asked)) {
            boolean own = !(fact instanceof Incident incident) || asked.condition().negated() || incident.reference().equals(reference);
            if (own && (!asked.texts() || asked.condition().meansTexts(fact))) {
                return fact;
            }
        }
        return null;
    }

    /** Whether all of some conditions hold. */
    boolean holds(List<Asked> some) {
        return some.stream().map(this::judge).allMatch(Verdict.True.class::isInstance);
    }

    private Verdict judge(Asked asked) {
        return asked.condition().type() == FactType.INCIDENT ? judgeIncidents(asked) : judgeFact(asked);
    }

    /** A rule about an incident is judged on that one's facts alone; "no such incident" looks at all of the month. */
    private Verdict judgeIncidents(Asked asked) {
        if (!asked.condition().negated()) {
            Fact own = first(asked);
            return own == null ? new Verdict.False(false) : judge(asked.condition(), own);
        }
        Verdict open = TRUE;
        for (Fact fact : facts.meantBy(asked)) {
            Verdict one = judge(asked.condition(), fact);
            if (one instanceof Verdict.True) {
                return new Verdict.False(false);
            }
            open = open == TRUE && one instanceof Verdict.Unnoted ? one : open;
        }
        return open;
    }

    private Verdict judgeFact(Asked asked) {
        Condition condition = asked.condition();
        Fact fact = first(asked);
        boolean mayBeAbsent = condition.type().mayBeAbsent();
        List<String> open = unsettled.isEmpty() || fact != null && mayBeAbsent && !condition.negated() ? List.of() : asksFor(condition);
        if (!open.isEmpty()) {
            return new Verdict.Resting(open);
        }
        if (mayBeAbsent) {
            return (fact != null) != condition.negated() ? TRUE : new Verdict.False(condition.isCalendar());
        }
        return fact == null ? new Verdict.False(condition.isCalendar()) : judge(condition, fact);
    }

    /** The undecided clauses whose outcome or phase the condition asks for. */
    private List<String> asksFor(Condition condition) {
        return unsettled.stream()
                .filter(clause -> condition.type() == FactType.OUTCOME
                        ? asksForOutcome(condition, clause)
                        : asksForPhase(condition, clause))
                .map(clause -> clause.subject().clause())
                .distinct()
                .sorted()
                .map(ClauseNumber::text)
                .toList();
    }

    private static boolean asksForOutcome(Condition condition, Unsettled clause) {
        return condition.tests().stream()
                .filter(test -> test.field().equals("clause"))
                .allMatch(test -> ((Condition.TextTest) test).value().equals(clause.subject().clause().text()));
    }

    /** A run may begin with a phase, too. */
    private boolean asksForPhase(Condition condition, Unsettled clause) {
        String name = condition.keys().getOrDefault(condition.type() == FactType.PHASE ? "name" : "since", "");
        return !facts.given().contains(new Phase(name))
                && clause.possible().stream().anyMatch(due -> due instanceof Due.InPhase phase && phase.name().equals(name));
    }

    private Verdict judge(Condition condition, Fact fact) {
        Verdict verdict = TRUE;
        for (Condition.Test test : condition.tests()) {
            Verdict one = judge(condition, test, fact);
            if (one instanceof Verdict.False) {
                return one;
            }
            verdict = one instanceof Verdict.True ? verdict : one;
        }
        return verdict;
    }

    private Verdict judge(Condition condition, Condition.Test test, Fact fact) {
        if (test instanceof Condition.FlagTest flag) {
            return fact.flag(flag.field()) == flag.value()
                    ? TRUE
                    : new Verdict.False(condition.isCalendar());
        }
        if (test instanceof Condition.TextTest text && fact instanceof Incident incident) {
            return judge(text, incident);
        }
        // Of other facts, text tests chose the fact already.
        return test instanceof Condition.NumberTest number
                ? judge(condition, number, fact.number(number.field()))
                : TRUE;
    }

    private Verdict judge(Condition.TextTest test, Incident incident) {
        Column column = evidence.measures().incidents().ofWord(test.field()).orElseThrow();
        Optional<String> noted = incident.noted(column);
        if (noted.isEmpty()) {
            return new Verdict.Unnoted(new Reading.Blank(incident.reference(), column.figure().names()));
        }
        return noted.get().equals(test.value()) ? TRUE : new Verdict.False(false);
    }

    private Verdict judge(Condition condition, Condition.NumberTest test, Reading reading) {
        if (reading instanceof Reading.Known known) {
            return test.comparison().holds(known.value(), Fraction.of(test.bound()))
                    ? TRUE
                    : new Verdict.False(condition.isCalendar());
        }
        if (reading instanceof Reading.Missing missing) {
            // Of a rate that is counted a count is missing, but the rule that provides for it names the rate.
            boolean provided = knownUnreported.contains(missing.measure().name()) || knownUnreported.contains(condition.keys().get("name"));
            return provided
                    ? new Verdict.False(true)
                    : new Verdict.Undecided(missing);
        }
        if (reading instanceof Reading.Blank blank) {
            return new Verdict.Unnoted(blank);
        }
        if (reading instanceof Reading.Unsettled money) {
            return new Verdict.Unsettled(money);
        }
        return reading instanceof Reading.Undefined undefined
                ? new Verdict.Undefined(undefined)
                : new Verdict.False(true);
    }

    /** The figures whose absence some rule asks for. */
    static Set<String> knownUnreported(Collection<Rule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.when().stream())
                .filter(condition -> condition.type() == FactType.UNREPORTED)
                .map(condition -> condition.keys().get("name"))
                .collect(Collectors.toSet());
    }
}
