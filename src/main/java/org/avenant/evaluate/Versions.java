package org.avenant.evaluate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.avenant.contract.Term;
import org.avenant.problem.MonthProblem;
import org.avenant.rules.Rule;
import org.avenant.statement.Subject;
import org.avenant.statement.Unsettled;

/**
 * Which rules serve a month, and which clauses change inside it so that none can be said to.
 *
 * @param inForce the rules that serve the whole month, or all of it that lies in the term
 * @param changing the clauses that change inside the month
 */
record Versions(List<Rule> inForce, List<Unsettled> changing) {

    static Versions of(List<Rule> rules, YearMonth month, Term term) {
        LocalDate first = term.from().isAfter(month.atDay(1)) ? term.from() : month.atDay(1);
        LocalDate last = term.until().isBefore(month.atEndOfMonth()) ? term.until() : month.atEndOfMonth();
        List<Rule> touching = rules.stream().filter(rule -> rule.inForce().touches(first, last)).toList();
        Map<Subject, LocalDate> changes = new LinkedHashMap<>();
        for (Rule rule : touching) {
            Optional<LocalDate> change = rule.inForce().changeWithin(first, last);
            change.ifPresent(day -> changes.putIfAbsent(rule.subject(), day));
        }
        List<Unsettled> changing = new ArrayList<>();
        changes.forEach((subject, day) -> changing.add(new Unsettled(
                subject,
                touching.stream().filter(r -> r.subject().equals(subject)).flatMap(r -> r.then().stream()).toList(),
                new MonthProblem.InForceMidMonth(subject.cited(), day, month))));
        return new Versions(touching.stream().filter(r -> !changes.containsKey(r.subject())).toList(), changing);
    }
}
