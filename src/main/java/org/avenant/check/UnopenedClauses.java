package org.avenant.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.avenant.contract.Clause;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Contract;
import org.avenant.contract.Wording;
import org.avenant.rules.RuleBook;

/**
 * Lines that begin like a clause and open none, because their number is neither bold nor a heading. The number is one
 * that the wording does not have, and that a rule serves or that comes next: a sentence may well begin with another.
 */
final class UnopenedClauses {

    private static final Pattern START = Pattern.compile(
            "(?m)^[ \\t>*_+-]*+((?:[A-Z]|\\d{1,4})(?:\\.\\d{1,4}){0,9}+(?:\\([a-z0-9]{1,4}\\)){0,5}+)"
                    + "[*_.:)\\u2013\\u2014-]*+[ \\t\\u00a0]++[*_]*+\\p{Lu}");
    private static final Pattern LAST_STEP = Pattern.compile("(.*\\.)(\\d{1,4})");

    private final Set<ClauseNumber> served;
    private final Set<ClauseNumber> opened;
    private final List<Unopened> found = new ArrayList<>();

    /** A number, and where the line begins in the text of the clause that has swallowed it. */
    record Unopened(ClauseNumber number, Clause within, int line, int at) {}

    private UnopenedClauses(Contract contract, RuleBook book) {
        this.served = book.rules().stream().map(rule -> rule.subject().clause()).collect(Collectors.toSet());
        this.opened = contract.wording().clauses().stream().map(Clause::number).collect(Collectors.toCollection(HashSet::new));
        contract.wording().clauses().forEach(this::search);
    }

    static List<Unopened> of(Contract contract, RuleBook book) {
        return new UnopenedClauses(contract, book).found;
    }

    /** The contract with each clause up to the first that it has swallowed: what stands behind is none of its own. */
    static Contract setApart(Contract contract, RuleBook book) {
        List<Unopened> unopened = of(contract, book);
        List<Clause> clauses = contract.wording().clauses().stream().map(clause -> own(clause, unopened)).toList();
        return unopened.isEmpty() ? contract : contract.with(new Wording(clauses));
    }

    private static Clause own(Clause clause, List<Unopened> unopened) {
        return unopened.stream()
                .filter(line -> line.within().equals(clause))
                .findFirst()
                .map(line -> new Clause(clause.number(), clause.title(), clause.text().substring(0, line.line()), clause.opening()))
                .orElse(clause);
    }

    private void search(Clause clause) {
        ClauseNumber before = clause.number();
        Matcher start = START.matcher(clause.text());
        while (start.find()) {
            ClauseNumber number = new ClauseNumber(start.group(1));
            boolean behindAnother = start.start() == 0 && !clause.opening().lead().isEmpty();
            boolean expected = served.contains(number) || isNext(number, before);
            if (expected && !behindAnother && opened.add(number)) {
                found.add(new Unopened(number, clause, start.start(), start.start(1)));
                before = number;
            }
        }
    }

    /** 3.3 comes behind 3.2; what is numbered 2 behind 1 may be a list. */
    private static boolean isNext(ClauseNumber number, ClauseNumber before) {
        Matcher steps = LAST_STEP.matcher(before.text());
        return steps.matches() && number.text().equals(steps.group(1) + (Integer.parseInt(steps.group(2)) + 1));
    }
}
