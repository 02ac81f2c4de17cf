package org.avenant.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.avenant.contract.ClauseNumber;
import org.avenant.statement.Due;
import org.avenant.statement.Selection;

/**
 * Which rules bear on what some lines come to this month: those that give, limit or withhold them, those that
 * revise the sums in these, and what stands behind those.
 */
final class Bearing {

    private final List<Rule> rules;
    private final List<Rule> revising;
    private final Set<Rule> bearing = new LinkedHashSet<>();
    private final Set<Selection> known = new HashSet<>();
    private final Deque<Selection> open = new ArrayDeque<>();

    private Bearing(List<Rule> rules) {
        this.rules = rules;
        this.revising = rules.stream().filter(rule -> rule.then().stream().anyMatch(Due.Revise.class::isInstance)).toList();
    }

    /** The rules that bear on a selection, if its months include this one. */
    static Set<Rule> on(Selection asked, List<Rule> rules) {
        Bearing all = new Bearing(rules);
        all.ask(asked);
        while (!all.open.isEmpty()) {
            all.follow(all.open.remove());
        }
        return all.bearing;
    }

    private void ask(Selection selection) {
        if (selection.over().reachesThisMonth() && known.add(selection)) {
            open.add(selection);
        }
    }

    private void follow(Selection selection) {
        for (Rule rule : rules) {
            rule.then().stream().filter(due -> bears(rule, due, selection)).forEach(due -> {
                bearing.add(rule);
                revising.stream().filter(other -> revises(other, due, rule.subject().clause())).forEach(bearing::add);
                behind(due).forEach(this::ask);
            });
        }
    }

    private static boolean bears(Rule rule, Due due, Selection selection) {
        return due instanceof Due.Money money && selection.selects(money.kind(), rule.subject().clause())
                || due instanceof Due.Bounding limit && limit.limited().meets(selection)
                || due instanceof Due.Gate gate && gate.stopped().meets(selection);
    }

    private static boolean revises(Rule rule, Due due, ClauseNumber clause) {
        return rule.then().stream().anyMatch(own -> own instanceof Due.Revise revise && revise.repriced().findsIn(due, clause));
    }

    /** What it is a share of; what else a limit of it holds together. */
    private static Stream<Selection> behind(Due due) {
        Stream<Selection> limited = due instanceof Due.Bounding limit ? Stream.of(limit.limited()) : Stream.empty();
        return Stream.concat(limited, due.phrases().stream().flatMap(phrase -> phrase.bases().stream()));
    }
}
