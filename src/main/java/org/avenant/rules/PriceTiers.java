package org.avenant.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.avenant.facts.Measure;
import org.avenant.facts.Window;
import org.avenant.problem.Place;
import org.avenant.problem.Problem;
import org.avenant.problem.RuleProblem;
import org.avenant.statement.Due;
import org.avenant.statement.Kind;
import org.avenant.statement.Phrase;

/**
 * What must hold of the tiers of one price list, which a rule's amounts of one kind for one figure make together: each begins
 * where the one before ends. A tier within another is a surcharge, and what lies before the first or behind the last is free,
 * or told when it comes.
 */
final class PriceTiers {

    /** What the amounts of one list have in common. */
    private record Priced(Kind kind, Measure measure, Window over) {}

    private PriceTiers() {}

    static List<Problem> problems(List<Rule> rules) {
        List<Problem> problems = new ArrayList<>();
        rules.forEach(rule -> lists(rule).forEach((priced, tiers) -> problems.addAll(problems(rule, priced.measure(), tiers))));
        return problems;
    }

    private static Map<Priced, List<PriceTier>> lists(Rule rule) {
        Map<Priced, List<PriceTier>> lists = new LinkedHashMap<>();
        for (int i = 0; i < rule.then().size(); i++) {
            if (rule.then().get(i) instanceof Due.Money money) {
                Place place = rule.actions().get(i);
                priced(money.phrase()).filter(one -> one.measure().kind() == Measure.Kind.VOLUME).forEach(one -> PriceTier.of(one, place).ifPresent(tier ->
                        lists.computeIfAbsent(new Priced(money.kind(), one.measure(), one.over()), list -> new ArrayList<>()).add(tier)));
            }
        }
        return lists;
    }

    /** The amounts for units that add up to an amount, and not those that it chooses from. */
    private static Stream<Phrase.PerUnit> priced(Phrase phrase) {
        if (phrase instanceof Phrase.PerUnit one) {
            return Stream.of(one);
        }
        return phrase instanceof Phrase.Choice || phrase instanceof Phrase.PercentOf ? Stream.empty() : phrase.parts().stream().flatMap(PriceTiers::priced);
    }

    private static List<Problem> problems(Rule rule, Measure measure, List<PriceTier> list) {
        List<Problem> problems = new ArrayList<>();
        PriceTier before = null;
        for (PriceTier tier : list.stream().sorted(Comparator.comparing(PriceTier::bottom)).toList()) {
            if (before != null && before.top().isPresent()) {
                BigDecimal top = before.top().get();
                int order = tier.bottom().compareTo(top);
                if (order > 0) {
                    problems.add(new RuleProblem.TiersApart(tier.place(), rule.subject().cited(), measure.names(), top, tier.bottom()));
                } else if (order < 0 && (tier.endsBehind(before) || tier.prices(before))) {
                    problems.add(new RuleProblem.TiersOverlap(tier.place(), rule.subject().cited(), measure.names(), tier.bottom(), top));
                }
            }
            before = before == null || tier.endsBehind(before) ? tier : before;
        }
        return problems;
    }
}
