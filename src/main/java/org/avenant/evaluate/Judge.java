package org.avenant.evaluate;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                    Verdict.Unsettled.class, Verdict.Undefined.class);

    private final Evidence evidence;
    private final Collection<Fact> facts;
    private final Set<String> knownUnreported;
    private final Collection<Unsettled> unsettled;
    private final String reference;

    /**
     * @param knownUnreported figures whose absence some rule of the contract asks for, and so provides for
     * @param unsettled clauses of earlier strata that could not be decided
     */
    Judge(Evidence evidence, Collection<Fact> facts, Set<String> knownUnreported, Collection<Unsettled> unsettled) {
        this(evidence, facts, knownUnreported, unsettled, "");
    }

    private Judge(
            Evidence evidence, Collection<Fact> facts, Set<String> knownUnreported, Collection<Unsettled> unsettled,
            String reference) {
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

    /**
     * One false condition makes a rule false; otherwise a missing figure leaves it undecided. The calendar goes
     * first, so that a clause out of its phase asks for no figure.
     */
    Verdict judge(Rule rule) {
        List<Verdict> verdicts = rule.when().stream()
                .sorted(Comparator.comparing(condition -> !condition.isCalendar()))
                .map(this::judge)
                .toList();
        for (Class<? extends Verdict> decisive : DECISIVE) {
            Optional<Verdict> first = verdicts.stream().filter(decisive::isInstance).findFirst();
            if (first.isPresent()) {
                return first.get();
            }
        }
        return new Verdict.True(verdicts.stream().flatMap(v -> ((Verdict.True) v).evidence().stream()).distinct().toList());
    }

    /** What each condition of a rule comes to by itself. */
    List<ConditionJudged> conditions(Rule rule) {
        return rule.when().stream().map(this::looked).toList();
    }

    private ConditionJudged looked(Condition condition) {
        Optional<Fact> fact = fact(condition);
        return new ConditionJudged(condition, judge(condition), fact, fact.map(one -> evidence.of(condition, one)).orElse(List.of()));
    }

    private Optional<Fact> fact(Condition condition) {
        return facts.stream()
                .filter(condition::means)
                .filter(fact -> !(fact instanceof Incident incident) || condition.negated() || incident.reference().equals(reference))
                .findFirst();
    }

    /** Whether all of some conditions hold. */
    boolean holds(List<Condition> some) {
        return some.stream().map(this::judge).allMatch(Verdict.True.class::isInstance);
    }

    private Verdict judge(Condition condition) {
        return condition.type() == FactType.INCIDENT ? judgeIncidents(condition) : judgeFact(condition);
    }

    /** A rule about an incident is judged on that one's facts alone; "no such incident" looks at all of the month. */
    private Verdict judgeIncidents(Condition condition) {
        List<Verdict> each = facts.stream()
                .filter(condition::means)
                .map(Incident.class::cast)
                .filter(incident -> condition.negated() || incident.reference().equals(reference))
                .map(incident -> judge(condition, incident))
                .toList();
        if (!condition.negated()) {
            return each.stream().findFirst().orElse(new Verdict.False(false));
        }
        Optional<Verdict> open = each.stream().filter(Verdict.Unnoted.class::isInstance).findFirst();
        return each.stream().anyMatch(Verdict.True.class::isInstance)
                ? new Verdict.False(false)
                : open.orElse(new Verdict.True(List.of()));
    }

    private Verdict judgeFact(Condition condition) {
        Optional<Fact> fact = facts.stream().filter(condition::means).findFirst();
        List<String> open = fact.isPresent() && condition.type().mayBeAbsent() && !condition.negated() ? List.of() : asksFor(condition);
        if (!open.isEmpty()) {
            return new Verdict.Resting(open);
        }
        if (condition.type().mayBeAbsent()) {
            return fact.isPresent() != condition.negated()
                    ? new Verdict.True(List.of())
                    : new Verdict.False(condition.isCalendar());
        }
        return fact.map(f -> judge(condition, f)).orElse(new Verdict.False(condition.isCalendar()));
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
        return !facts.contains(new Phase(name))
                && clause.possible().stream().anyMatch(due -> due instanceof Due.InPhase phase && phase.name().equals(name));
    }

    private Verdict judge(Condition condition, Fact fact) {
        Verdict verdict = new Verdict.True(evidence.of(condition, fact));
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
                    ? new Verdict.True(List.of())
                    : new Verdict.False(condition.isCalendar());
        }
        if (test instanceof Condition.TextTest text && fact instanceof Incident incident) {
            return judge(text, incident);
        }
        // Of other facts, text tests chose the fact already.
        return test instanceof Condition.NumberTest number
                ? judge(condition, number, fact.number(number.field()))
                : new Verdict.True(List.of());
    }

    private Verdict judge(Condition.TextTest test, Incident incident) {
        Column column = evidence.measures().incidents().ofWord(test.field()).orElseThrow();
        Optional<String> noted = incident.noted(column);
        if (noted.isEmpty()) {
            return new Verdict.Unnoted(new Reading.Blank(incident.reference(), column.figure().names()));
        }
        return noted.get().equals(test.value()) ? new Verdict.True(List.of()) : new Verdict.False(false);
    }

    private Verdict judge(Condition condition, Condition.NumberTest test, Reading reading) {
        if (reading instanceof Reading.Known known) {
            return test.comparison().holds(known.value(), Fraction.of(test.bound()))
                    ? new Verdict.True(List.of())
                    : new Verdict.False(condition.isCalendar());
        }
        if (reading instanceof Reading.Missing missing) {
            // Of a rate that is counted a count is missing, but the rule that provides for it names the rate.
            boolean provided = Stream.of(missing.measure().name(), condition.key().get("name")).anyMatch(knownUnreported::contains);
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
