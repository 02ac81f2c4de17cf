package org.avenant.statement;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Days;
import org.avenant.contract.Wording;
import org.avenant.facts.Measure;
import org.avenant.facts.Reading;
import org.avenant.language.Names;
import org.avenant.problem.MonthProblem;

/**
 * What answers once a month: a clause, or a part of one; where its rules are about incidents, once for each; where the
 * month is split, once for each stretch of days.
 *
 * @param reference the incident that the answer is about, empty where it is about the month
 * @param days the days that it answers for, where the month is split; empty for all of the month
 */
public record Subject(ClauseNumber clause, Optional<String> part, Optional<String> reference, Optional<Days> days) {

    /** A clause, or a part of one, answering for the month. */
    public Subject(ClauseNumber clause, Optional<String> part) {
        this(clause, part, Optional.empty(), Optional.empty());
    }

    /** The contract's order. */
    public static Comparator<Subject> order(Wording wording) {
        return Comparator.comparing(Subject::clause, wording.order())
                .thenComparing(subject -> subject.part().orElse(""))
                .thenComparing(subject -> subject.days().map(Days::text).orElse(""))
                .thenComparing(subject -> subject.reference().orElse(""));
    }

    /** The same clause, answering for an incident. */
    public Subject on(String incident) {
        return new Subject(clause, part, Optional.of(incident), days);
    }

    /** The same clause, answering for some days of the month, where these are given. */
    public Subject during(Optional<Days> some) {
        return new Subject(clause, part, reference, some);
    }

    /** The same clause, answering for all of the month. */
    public Subject ofAllDays() {
        return during(Optional.empty());
    }

    /** The same clause, answering for no incident by itself. */
    public Subject ofMonth() {
        return new Subject(clause, part, Optional.empty(), days);
    }

    /** What is told where a figure that it needs was not reported. */
    public MonthProblem missing(Reading.Missing figure) {
        Names names = figure.measure().names();
        return figure.days()
                .<MonthProblem>map(some -> new MonthProblem.FigureOfDaysMissing(ofAllDays().cited(), names, some.names(), figure.month()))
                .orElseGet(() -> MonthProblem.missing(
                        cited(), names, figure.counts().stream().map(Measure::names).toList(), figure.calls(), figure.month()));
    }

    /** As it is cited to people: {@code 5.1}, {@code 4.3 (e-mails)}, {@code 8.2 (LV-2026-014)}, {@code 2.9 (2026-04-15/2026-04-30)}. */
    public String cited() {
        String of = Stream.of(part, days.map(Days::text), reference).flatMap(Optional::stream).collect(Collectors.joining(", "));
        return clause.text() + (of.isEmpty() ? "" : " (" + of + ")");
    }
}
