package org.avenant.files;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.avenant.amount.Unit;
import org.avenant.facts.Column;
import org.avenant.facts.Incident;
import org.avenant.facts.IncidentKind;
import org.avenant.facts.IncidentTypes;
import org.avenant.facts.Measure;
import org.avenant.facts.Measures;
import org.avenant.problem.Place;
import org.avenant.problem.Problem;
import org.avenant.problem.YamlProblem;

/** The {@code incidents} of {@code measures.yaml}: which kinds there are, and what is noted of them. */
final class IncidentTypesFile {

    private static final List<String> TOP = List.of("kinds", "columns");
    private static final List<String> KIND_KEYS = List.of("en", "fr", "gender");
    private static final List<String> COLUMN_KEYS = List.of("en", "fr", "gender", "unit", "decimals", "values", "days");
    private static final Map<String, Column.Sort> SORTS = Map.of("text", Column.Sort.TEXT, "date", Column.Sort.DATE);

    /** What a rule asks of every incident, and what every table of them has. */
    private static final List<String> TAKEN = List.of("kind", "same", "over", "rank", Column.DATE, "reference", Incident.NOTHING);

    /** A column is a word of plain DRL, too. */
    private static final String PLAIN = "[A-Za-z][A-Za-z0-9]*(?:[ -][A-Za-z0-9]+){0,5}";

    private final Map<String, Unit> units;
    private final List<Problem> problems;
    private final Map<String, IncidentKind> kinds = new LinkedHashMap<>();
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final List<Yaml> dates = new ArrayList<>();

    /** @param units the units by their names, which may still be being read */
    IncidentTypesFile(Map<String, Unit> units, List<Problem> problems) {
        this.units = units;
        this.problems = problems;
    }

    void read(Yaml incidents) {
        Map<String, Yaml> entries = incidents.entries(TOP);
        Optional.ofNullable(entries.get("kinds")).ifPresent(all -> all.entries().forEach(this::kind));
        Optional.ofNullable(entries.get("columns")).ifPresent(all -> all.entries().forEach(this::column));
    }

    /** All that was read; what does not fit together is reported. */
    IncidentTypes types() {
        dates.forEach(this::demandDate);
        Map<String, String> kindOwners = new HashMap<>();
        kinds.values().forEach(kind -> demandDistinct(kind.name(), kind.allNames(), kindOwners));
        Map<String, String> columnOwners = new HashMap<>();
        columns.values().forEach(column -> demandDistinct(
                column.name(), Stream.concat(Stream.of(column.word()), column.figure().allNames()), columnOwners));
        return new IncidentTypes(List.copyOf(kinds.values()), List.copyOf(columns.values()));
    }

    private void kind(String name, Yaml value) {
        NameEntries.demandPlain(name, value.entry(), value);
        places.put(name, value.entry());
        kinds.put(name, new IncidentKind(name, NameEntries.names(value, value.entries(KIND_KEYS), name)));
    }

    private void column(String name, Yaml value) {
        if (!name.matches(PLAIN) || TAKEN.contains(Measures.folded(name))) {
            value.report(new YamlProblem.IncidentColumnName(value.entry(), name, TAKEN));
            return;
        }
        Map<String, Yaml> entries = value.entries(COLUMN_KEYS);
        places.put(name, value.entry());
        String code = value.demand(entries, "unit").map(Yaml::text).orElse("");
        Column.Sort sort = entries.containsKey("days") ? Column.Sort.NUMBER : SORTS.getOrDefault(code, Column.Sort.NUMBER);
        Unit unit = sort == Column.Sort.NUMBER ? unit(entries.get("unit"), code) : Unit.NONE;
        int decimals = unit.isMoney() && !entries.containsKey("decimals")
                ? Currency.getInstance(unit.code()).getDefaultFractionDigits()
                : NameEntries.decimals(entries);
        Measure figure = new Measure(
                name, Measure.Kind.VOLUME, NameEntries.names(value, entries, name), List.of(), unit, decimals,
                Measure.Better.NEITHER, Optional.empty(), Optional.empty(), Measure.Ties.NONE);
        columns.put(name, new Column(figure, sort, values(entries), days(entries)));
    }

    private Unit unit(Yaml value, String code) {
        Unit unit = units.get(code);
        if (unit == null) {
            value.refuse(Stream.concat(units.keySet().stream(), Stream.of("text", "date")).toList());
        }
        return unit == null ? Unit.NONE : unit;
    }

    private static Map<String, String> values(Map<String, Yaml> entries) {
        Map<String, String> values = new LinkedHashMap<>();
        Optional.ofNullable(entries.get("values")).ifPresent(all -> all.entries().forEach((english, french) -> {
            NameEntries.demandPlain(english, french.entry(), french);
            NameEntries.demandPlain(french.text(), french.place(), french);
            values.put(english, french.text());
        }));
        return values;
    }

    private Optional<Column.Days> days(Map<String, Yaml> entries) {
        Yaml days = entries.get("days");
        if (days == null) {
            return Optional.empty();
        }
        List<Yaml> ends = days.items();
        if (ends.size() != 2) {
            days.report(new YamlProblem.WrongType(days.place(), "days", YamlProblem.Sort.TWO_DATES));
            return Optional.empty();
        }
        dates.addAll(ends);
        return Optional.of(new Column.Days(ends.get(0).text(), ends.get(1).text()));
    }

    private void demandDate(Yaml date) {
        List<String> known = Stream.concat(
                        Stream.of(Column.DATE),
                        columns.values().stream().filter(c -> c.sort() == Column.Sort.DATE).map(Column::name))
                .toList();
        if (!known.contains(date.text())) {
            date.refuse(known);
        }
    }

    private void demandDistinct(String name, Stream<String> names, Map<String, String> owners) {
        names.map(Measures::folded).distinct().forEach(word -> {
            String owner = owners.putIfAbsent(word, name);
            if (owner != null && !owner.equals(name)) {
                problems.add(new YamlProblem.NameTwice(places.get(name), word, owner));
            }
        });
    }
}
