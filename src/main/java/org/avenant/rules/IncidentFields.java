package org.avenant.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.avenant.facts.Column;
import org.avenant.facts.FactType;
import org.avenant.facts.Incident;
import org.avenant.facts.IncidentKind;
import org.avenant.facts.IncidentTypes;
import org.avenant.facts.Window;
import org.avenant.problem.Nearest;
import org.avenant.problem.Place;
import org.avenant.problem.RuleProblem;

/** What a condition can ask of an incident: its kind, its rank, and the columns that the contract notes. */
final class IncidentFields {

    private final RuleSource source;
    private final IncidentTypes types;

    IncidentFields(RuleSource source, IncidentTypes types) {
        this.source = source;
        this.types = types;
    }

    /** The fields of a fact; an incident's columns are among its own. */
    List<FactType.Field> fields(FactType type) {
        Stream<FactType.Field> columns = types.columns().stream()
                .filter(column -> type == FactType.INCIDENT && column.sort() != Column.Sort.DATE)
                .map(Column::field);
        return Stream.concat(type.fields().stream(), columns).toList();
    }

    /** The one spelling of what a text field of an incident means, or empty where it means nothing. */
    Optional<String> canonical(Constraint constraint, String text) {
        return switch (constraint.field().name()) {
            case "kind" -> kind(constraint, text);
            case "same" -> same(constraint, text);
            case "over" -> over(constraint, text);
            default -> said(constraint, text);
        };
    }

    private Optional<String> kind(Constraint constraint, String text) {
        List<String> known = types.kinds().stream().map(IncidentKind::name).toList();
        return types.kind(text).map(IncidentKind::name).or(() -> refuse(new RuleProblem.UnknownIncidentKind(
                source.place(constraint.literal()), text, Nearest.to(text, known), known)));
    }

    private Optional<String> same(Constraint constraint, String text) {
        List<String> known = types.of(Column.Sort.TEXT).map(Column::name).toList();
        if (text.equals(Incident.NOTHING)) {
            return Optional.of(text);
        }
        return types.column(text).map(Column::name).filter(known::contains)
                .or(() -> refuse(new RuleProblem.UnknownIncidentColumn(
                        source.place(constraint.literal()), text, Nearest.to(text, known), known)));
    }

    /** Incidents are counted up to each of them, so the window must hold the month that it is in. */
    private Optional<String> over(Constraint constraint, String text) {
        Optional<Window> window = Window.of(text);
        if (window.isEmpty()) {
            return refuse(new RuleProblem.UnknownWindow(
                    source.place(constraint.literal()), text, Nearest.to(text, Window.examples())));
        }
        return isRunning(window.get())
                ? window.map(Window::words)
                : refuse(new RuleProblem.RankNotCounted(source.place(constraint.literal()), text));
    }

    /** Whether a window holds this month, in every month. */
    static boolean isRunning(Window window) {
        return switch (window.kind()) {
            case THIS_MONTH, LAST_MONTHS, CALENDAR_SO_FAR, CONTRACT_SO_FAR, WHOLE_SO_FAR -> true;
            case MONTHS_AGO, MONTHS_BEFORE, CALENDAR, CONTRACT, WHOLE_BEFORE -> false;
        };
    }

    /** Only a text that was declared can be asked for: any other might be a slip that nobody notices. */
    private Optional<String> said(Constraint constraint, String text) {
        Column column = types.ofWord(constraint.field().name()).orElseThrow();
        List<String> known = List.copyOf(column.values().keySet());
        return column.value(text).filter(known::contains).or(() -> refuse(new RuleProblem.UnknownIncidentText(
                source.place(constraint.literal()), text, column.figure().names(), Nearest.to(text, known), known)));
    }

    /** A rank goes last, as sentences say it, so that one condition has one canonical form. */
    List<Condition.Test> inOrder(FactType type, List<Condition.Test> tests) {
        return tests.stream()
                .sorted(Comparator.comparing(test -> type == FactType.INCIDENT && test.field().equals("rank")))
                .toList();
    }

    /** A window, or what must be alike, says nothing without a rank. */
    void demandRank(Map<String, String> keys, List<Condition.Test> tests, Place place) {
        boolean counts = !keys.get("same").equals(Incident.NOTHING) || !keys.get("over").equals("this month");
        if (counts && tests.stream().noneMatch(test -> test.field().equals("rank"))) {
            source.report(new RuleProblem.FieldMissing(
                    place, FactType.INCIDENT.word(), "rank", "Incident( kind == \"late delivery\", over == \"the last 12 months\", rank == 2 )"));
        }
    }

    private Optional<String> refuse(RuleProblem problem) {
        source.report(problem);
        return Optional.empty();
    }
}
