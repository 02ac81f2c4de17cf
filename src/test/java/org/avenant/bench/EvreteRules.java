package org.avenant.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.avenant.facts.ContractMonth;
import org.avenant.facts.Fact;
import org.avenant.facts.Kpi;
import org.avenant.facts.Months;
import org.avenant.facts.Phase;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;

/** The rules of helios-telecom as somebody writes them for Evrete, with conditions in Java; each tells its name where it matches. */
final class EvreteRules implements AutoCloseable {

    private static final BigDecimal THREE = number("3");
    private static final BigDecimal SIX = number("6");
    private static final ValuesPredicate STARTING = phase("start-up");
    private static final ValuesPredicate PER_ACT = phase("per act");

    private final KnowledgeService service = new KnowledgeService();
    private final Knowledge knowledge;
    private List<String> matched = new ArrayList<>();

    /** Where a month stands in the contract. */
    record Position(BigDecimal number, BigDecimal fullMonths) {}

    /** A phase of the contract. */
    record InPhase(String name) {}

    /** A rate or a score; null where it has none. */
    record Figure(String name, BigDecimal value) {}

    /** How many months in a row a figure has been on one side of a bound. */
    record Run(String figure, String side, String since, BigDecimal months) {}

    EvreteRules() {
        RuleSetBuilder<Knowledge> rules = service.newKnowledge().builder();
        calendar(rules, "2.2 Phase de démarrage", month -> month.fullMonths().compareTo(SIX) <= 0);
        calendar(rules, "2.2 Phase à l'acte", month -> month.fullMonths().compareTo(SIX) > 0);
        calendar(rules, "3.1 Frais de mise en place", month -> month.number().compareTo(BigDecimal.ONE) == 0);
        calendar(rules, "3.2 Formation", month -> true);
        calendar(rules, "3.3 Frais de gestion", month -> true);
        inPhase(rules, "4.1 Prestations au temps", STARTING);
        inPhase(rules, "4.2 Appels traités, par tranches", PER_ACT);
        inPhase(rules, "4.3 E-mails traités", PER_ACT);
        bands(rules, "5.1 Taux de décroché", "pickup rate", "85", "85 %", "92", "92 %");
        bands(rules, "5.2 Résolution au premier appel", "first-call resolution", "70", "70 %", "78", "78 %");
        bands(rules, "5.3 Satisfaction", "CSAT", "4.00", "4,00", "4.50", "4,50");
        inPhase(rules, "6.1 Limite du total net des bonus et malus", PER_ACT);
        figure(rules, "6.2 Pas de bonus si la satisfaction est inférieure à 3,80", "CSAT", below("3.80"));
        run(rules, "7.1 Trois mois consécutifs au-dessous de 85 %");
        knowledge = rules.build();
    }

    /** Facts of a month as these rules have them. */
    static List<Object> facts(Collection<Fact> facts) {
        List<Object> own = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof ContractMonth month) {
                own.add(new Position(month.getNumber(), month.getFullMonths()));
            } else if (fact instanceof Phase phase) {
                own.add(new InPhase(phase.name()));
            } else if (fact instanceof Kpi kpi) {
                own.add(new Figure(kpi.name(), kpi.getValue()));
            } else if (fact instanceof Months months) {
                own.add(new Run(months.name(), months.side(), months.since(), months.getInARow()));
            } else {
                throw new IllegalArgumentException(fact.toString());
            }
        }
        return own;
    }

    /** Fires the rules in a session of its own, and gives the names of those that matched. */
    List<String> fire(List<Object> facts) {
        matched = new ArrayList<>();
        StatelessSession session = knowledge.newStatelessSession();
        session.insert(facts);
        session.fire();
        return matched;
    }

    @Override
    public void close() {
        service.shutdown();
    }

    private void bands(RuleSetBuilder<Knowledge> rules, String title, String name, String lower, String low, String upper, String high) {
        Predicate<BigDecimal> atLeastUpper = below(upper).negate();
        Predicate<BigDecimal> belowLower = below(lower);
        figure(rules, title + " à partir de " + high, name, atLeastUpper);
        figure(rules, title + " de " + low + " inclus à " + high + " exclus", name, belowLower.negate().and(below(upper)));
        figure(rules, title + " au-dessous de " + low, name, belowLower);
    }

    private void calendar(RuleSetBuilder<Knowledge> rules, String name, Predicate<Position> condition) {
        finish(name, rules.newRule(name).forEach("$month", Position.class).where(on(Position.class, condition), "$month"));
    }

    private void inPhase(RuleSetBuilder<Knowledge> rules, String name, ValuesPredicate phase) {
        finish(name, rules.newRule(name).forEach("$phase", InPhase.class).where(phase, "$phase"));
    }

    private void figure(RuleSetBuilder<Knowledge> rules, String name, String figure, Predicate<BigDecimal> condition) {
        finish(name, rules.newRule(name).forEach("$phase", InPhase.class, "$figure", Figure.class).where(PER_ACT, "$phase")
                .where(on(Figure.class, told -> told.name().equals(figure) && told.value() != null && condition.test(told.value())), "$figure"));
    }

    private void run(RuleSetBuilder<Knowledge> rules, String name) {
        finish(name, rules.newRule(name).forEach("$run", Run.class).where(on(Run.class, run ->
                run.figure().equals("pickup rate") && run.side().equals("below 85") && run.since().equals("per act")
                        && run.months() != null && run.months().compareTo(THREE) == 0), "$run"));
    }

    private void finish(String name, LhsBuilder<Knowledge> rule) {
        rule.execute(match -> matched.add(name));
    }

    private static ValuesPredicate phase(String name) {
        return on(InPhase.class, phase -> phase.name().equals(name));
    }

    private static <F> ValuesPredicate on(Class<F> type, Predicate<F> condition) {
        return fact -> condition.test(fact.get(0, type));
    }

    private static Predicate<BigDecimal> below(String bound) {
        BigDecimal number = number(bound);
        return value -> value.compareTo(number) < 0;
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
