package org.avenant.evaluate;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.contract.BillingCalendar;
import org.avenant.contract.Contract;
import org.avenant.facts.Column;
import org.avenant.facts.Derivation;
import org.avenant.facts.FactType;
import org.avenant.facts.History;
import org.avenant.facts.IndexSeries;
import org.avenant.facts.Indices;
import org.avenant.facts.Measure;
import org.avenant.facts.Measures;
import org.avenant.facts.MonthFigures;
import org.avenant.rules.Rule;
import org.avenant.rules.RuleBook;
import org.avenant.statement.Coefficient;
import org.avenant.statement.Due;
import org.avenant.statement.Fingerprint;
import org.avenant.statement.Phrase;

/**
 * What a statement was made from, as digests. The rules are hashed with the contract's terms and the formulas of the
 * measures they use, in the contract's order; the facts in the order of the months: so neither the cutting into
 * files nor the order of rows matters, and a figure of another contract's measure does not either.
 */
final class Digest {

    private final Measures measures;
    private final BillingCalendar calendar;
    private final Contract contract;
    private final RuleBook book;
    private String rules;
    private Indices indices;

    Digest(Contract contract, Measures measures, RuleBook book) {
        this.measures = measures;
        this.calendar = contract.term().calendar();
        this.contract = contract;
        this.book = book;
    }

    /** The fingerprint of a statement on the months, the incidents and the calls up to one. */
    Fingerprint of(History history, YearMonth until) {
        return new Fingerprint(this::rules, () -> facts(history, until), Build.version());
    }

    private String rules() {
        rules = rules == null ? Checksum.of(terms(contract) + formulas(book) + columns(book) + book.canonical()) : rules;
        return rules;
    }

    private Indices indices() {
        indices = indices == null ? new Indices(book.rules().stream().flatMap(Digest::indices).distinct().toList()) : indices;
        return indices;
    }

    private String facts(History history, YearMonth until) {
        StringBuilder facts = new StringBuilder();
        for (MonthFigures month : history.until(until)) {
            facts.append(month.month());
            new TreeMap<>(month.cells()).forEach((name, value) -> facts.append(" | ").append(name).append(" = ").append(value));
            facts.append('\n');
        }
        history.events().until(until).forEach(event -> facts.append(event.date()).append(" | ").append(event.kind())
                .append(" | ").append(event.reference()).append(" | ").append(new TreeMap<>(event.figures()))
                .append(new TreeMap<>(event.texts())).append('\n'));
        facts.append(history.calls().until(until));
        facts.append(indices().knownOn(calendar.lastDay(until)));
        return Checksum.of(facts.toString());
    }

    private static String terms(Contract contract) {
        return contract.currency().getCurrencyCode() + " " + contract.term().from() + " " + contract.term().until() + " "
                + contract.term().holidays().stream().map(day -> "holiday " + day + " ").collect(Collectors.joining())
                + contract.rounding().word() + months(contract.term().calendar()) + "\n";
    }

    private static String months(BillingCalendar calendar) {
        String begins = calendar.isByCalendarMonths() ? "" : " months from " + calendar.firstDay();
        String year = calendar.year().map(month -> " year from " + month.getValue()).orElse("");
        return begins + year + calendar.served().map(served -> " changes by " + served.word()).orElse("");
    }

    private String formulas(RuleBook book) {
        TreeSet<String> used = new TreeSet<>();
        book.rules().stream().flatMap(Digest::names).forEach(name -> collect(name, used));
        StringBuilder text = new StringBuilder();
        for (String name : used) {
            Measure measure = measures.get(name);
            String formula = measure.derivation().map(Derivation::text).orElse("");
            // "From 1 to 10" is ten calls, but nine hours.
            String counted = measure.kind() + (measure.isCountedWhole() ? " whole" : "");
            text.append(name).append(" [").append(measure.unit().code()).append("] ").append(counted).append(' ')
                    .append(formula).append('\n');
        }
        return text.toString();
    }

    /** What is noted of incidents, and how days are counted, where some rule is about one. */
    private String columns(RuleBook book) {
        boolean asked = book.rules().stream().flatMap(rule -> rule.when().stream()).anyMatch(c -> c.type() == FactType.INCIDENT);
        StringBuilder text = new StringBuilder();
        measures.incidents().columns().stream().filter(column -> asked).sorted(Comparator.comparing(Column::name))
                .forEach(column -> text.append(column.name()).append(" [").append(column.figure().unit().code()).append("] ")
                        .append(column.sort()).append(column.days().map(d -> " " + d.until() + " - " + d.from()).orElse(""))
                        .append('\n'));
        return text.toString();
    }

    private void collect(String name, Collection<String> used) {
        if (used.add(name)) {
            measures.get(name).derivation().ifPresent(d -> d.measures().forEach(needed -> collect(needed, used)));
        }
    }

    private static Stream<String> names(Rule rule) {
        Stream<String> asked = rule.when().stream()
                .filter(c -> !c.isCalendar() && c.keys().containsKey("name"))
                .map(c -> c.keys().get("name"));
        Stream<String> paid = rule.then().stream().flatMap(due -> due.phrases().stream()).flatMap(Phrase::measures)
                .map(Measure::name);
        Stream<String> counted = rule.then().stream().filter(Due.Count.class::isInstance).map(due -> ((Due.Count) due).figure().name());
        return Stream.of(asked, paid, counted).flatMap(names -> names);
    }

    /** The indices that a rule's revisions follow. */
    private static Stream<IndexSeries> indices(Rule rule) {
        return rule.then().stream()
                .filter(Due.Revise.class::isInstance)
                .flatMap(due -> ((Due.Revise) due).revision().coefficient().all())
                .filter(Coefficient.Read.class::isInstance)
                .map(read -> ((Coefficient.Read) read).index());
    }
}
