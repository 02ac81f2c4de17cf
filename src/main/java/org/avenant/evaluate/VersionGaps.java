package org.avenant.evaluate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.avenant.contract.Days;
import org.avenant.problem.MonthProblem;
import org.avenant.rules.Rule;
import org.avenant.statement.Subject;
import org.avenant.statement.Unsettled;

/**
 * Clauses of which no version serves on some day, though one did before and one will.
 *
 * @param besides the clauses of which something else is told
 */
record VersionGaps(List<Rule> rules, Set<Subject> besides, YearMonth month) {

    /** Those of some days of the month. */
    List<Unsettled> on(Days days) {
        Map<Subject, List<Rule>> versions = new LinkedHashMap<>();
        Set<Subject> amended = Versions.amended(rules);
        rules.stream().filter(rule -> amended.contains(rule.subject()) && !besides.contains(rule.subject()))
                .forEach(rule -> versions.computeIfAbsent(rule.subject(), s -> new ArrayList<>()).add(rule));
        List<Unsettled> gaps = new ArrayList<>();
        versions.forEach((subject, its) -> days.first().datesUntil(days.last().plusDays(1))
                .flatMap(day -> on(day, subject, its).stream())
                .findFirst()
                .ifPresent(gaps::add));
        return gaps;
    }

    private Optional<Unsettled> on(LocalDate day, Subject subject, List<Rule> versions) {
        Optional<LocalDate> ended = days(versions, v -> v.inForce().until()).filter(end -> end.isBefore(day)).max(Comparator.naturalOrder());
        Optional<LocalDate> begins = days(versions, v -> v.inForce().from()).filter(begin -> begin.isAfter(day)).min(Comparator.naturalOrder());
        boolean served = versions.stream().anyMatch(version -> version.inForce().touches(day, day));
        return served || ended.isEmpty() || begins.isEmpty()
                ? Optional.empty()
                : Optional.of(new Unsettled(
                        subject, versions.stream().flatMap(v -> v.then().stream()).toList(),
                        new MonthProblem.ClauseBetweenVersions(subject.cited(), ended.get(), begins.get(), month)));
    }

    private static Stream<LocalDate> days(List<Rule> versions, Function<Rule, Optional<LocalDate>> day) {
        return versions.stream().map(day).flatMap(Optional::stream);
    }
}
