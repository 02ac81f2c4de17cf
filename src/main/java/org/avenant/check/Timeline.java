package org.avenant.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.avenant.contract.Term;
import org.avenant.rules.Rule;

/** The rules of one clause by the days from which they are in force. */
record Timeline(List<Rule> rules, Term term) {

    Timeline {
        Comparator<Rule> byFirstDay = Comparator.comparing(rule -> first(rule, term));
        rules = rules.stream()
                .filter(rule -> rule.inForce().touches(term.from(), term.until()))
                .sorted(byFirstDay.thenComparing(rule -> last(rule, term)).thenComparing(Rule::name))
                .toList();
    }

    /** The timelines of a book's clauses, or of their parts, in the book's order; none is empty. */
    static <K> List<Timeline> of(List<Rule> rules, Term term, Function<Rule, K> by) {
        Map<K, List<Rule>> own = new LinkedHashMap<>();
        rules.forEach(rule -> own.computeIfAbsent(by.apply(rule), key -> new ArrayList<>()).add(rule));
        return own.values().stream().map(each -> new Timeline(each, term)).filter(each -> !each.rules.isEmpty()).toList();
    }

    LocalDate first(Rule rule) {
        return first(rule, term);
    }

    /** The last of the contract's days on which a rule is in force. */
    LocalDate last(Rule rule) {
        return last(rule, term);
    }

    private static LocalDate first(Rule rule, Term term) {
        return rule.inForce().from().filter(term.from()::isBefore).orElse(term.from());
    }

    private static LocalDate last(Rule rule, Term term) {
        return rule.inForce().until().filter(term.until()::isAfter).orElse(term.until());
    }
}
