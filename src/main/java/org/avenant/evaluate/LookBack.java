package org.avenant.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.avenant.rules.Condition;
import org.avenant.rules.Rule;
import org.avenant.rules.RuleBook;
import org.avenant.rules.Strata;
import org.avenant.statement.Due;
import org.avenant.statement.Selection;
import org.avenant.statement.Subject;

/**
 * What the rules of a book ask of other months. It hangs on no figure, so that all evaluations of a contract share it.
 *
 * @param money whether any rule asks for the money of earlier months; where none does, none of them is settled
 * @param phases whether earlier months have to be run before one to know their phases
 * @param calendarPhases whether phases hang on the calendar alone, and so are the same whatever the figures
 * @param answers whether what clauses answered in earlier months counts: for their money, and for prices that are revised
 * @param lines the lines whose money some condition asks for, by their words
 */
record LookBack(boolean money, boolean phases, boolean calendarPhases, boolean answers, Map<String, Selection> lines) {

    static LookBack of(RuleBook book) {
        boolean money = book.rules().stream().anyMatch(Rule::looksBack);
        Map<String, Selection> lines = book.rules().stream()
                .flatMap(rule -> rule.when().stream())
                .flatMap(condition -> condition.lines().stream())
                .collect(Collectors.toMap(Selection::words, of -> of, (one, same) -> one));
        boolean revised = book.rules().stream().flatMap(rule -> rule.then().stream()).anyMatch(Due.Revise.class::isInstance);
        return new LookBack(money, money || hangsTogether(book), isOfCalendar(book), money || revised, lines);
    }

    /** A clause that answers twice gives no phase, so that all its rules count. */
    private static boolean isOfCalendar(RuleBook book) {
        Set<Subject> giving = book.rules().stream()
                .filter(rule -> rule.givesPhases().findAny().isPresent())
                .map(Rule::subject)
                .collect(Collectors.toSet());
        return book.rules().stream()
                .filter(rule -> giving.contains(rule.subject()))
                .flatMap(rule -> rule.when().stream())
                .allMatch(Condition::isCalendar);
    }

    /** Whether it takes what other clauses answer to know a month's phases, and some rule asks for those of earlier months. */
    private static boolean hangsTogether(RuleBook book) {
        boolean asked = book.rules().stream()
                .flatMap(rule -> rule.when().stream())
                .anyMatch(condition -> !condition.keys().getOrDefault("since", "the start").equals("the start"));
        return asked && Strata.of(book.rules()).stream().skip(1).flatMap(List::stream).anyMatch(rule -> rule.givesPhases().findAny().isPresent());
    }
}
