package org.avenant.files;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.avenant.amount.Fraction;
import org.avenant.amount.Unit;
import org.avenant.facts.Derivation;
import org.avenant.facts.IncidentTypes;
import org.avenant.facts.Measure;
import org.avenant.facts.Measures;
import org.avenant.problem.Nearest;
import org.avenant.problem.Place;
import org.avenant.problem.Problem;
import org.avenant.problem.Refusal;
import org.avenant.problem.YamlProblem;

/**
 * {@code measures.yaml}: every figure a month can report. A contract's own file lies over the common one and may add
 * figures or say one anew.
 */
final class MeasuresFile {

    static final List<String> TOP = List.of("units", "measures", "incidents");
    static final List<String> UNIT_KEYS = List.of("en", "fr", "gender");
    static final List<String> KEYS = Stream.concat(
                    Stream.of("en", "fr", "gender", "also", "unit", "kind", "decimals", "better", "scale", "formula"), TiesEntries.KEYS.stream())
            .toList();

    /** No formula of a contract stands on more; one that does would be read for ever. */
    private static final int MOST_FIGURES = 200;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, Measure> measures = new LinkedHashMap<>();
    private final IncidentTypesFile incidents = new IncidentTypesFile(units, problems);
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Yaml> formulas = new LinkedHashMap<>();
    private final TiesEntries ties = new TiesEntries();

    private MeasuresFile(Unit currency) {
        units.put("%", Unit.PERCENT);
        units.put("", Unit.NONE);
        units.put("money", currency);
    }

    /** The measures of some files, later ones over earlier ones; fails with a {@link Refusal} of all that is wrong. */
    static Measures read(List<TextFile> files, Unit currency) {
        MeasuresFile reader = new MeasuresFile(currency);
        files.forEach(reader::read);
        reader.formulas.forEach(reader::derive);
        reader.ties.demandKnown(reader.measures);
        reader.demandDistinctNames();
        reader.demandNoCircles();
        IncidentTypes incidents = reader.incidents.types();
        Refusal.ifAny(reader.problems);
        return new Measures(reader.measures.values(), incidents);
    }

    private void read(TextFile file) {
        Yaml top = Yaml.read(file, problems);
        Map<String, Yaml> entries = top.entries(TOP);
        Optional.ofNullable(entries.get("units")).ifPresent(all -> all.entries().forEach(this::unit));
        Optional.ofNullable(entries.get("measures")).ifPresent(all -> all.entries().forEach(this::measure));
        Optional.ofNullable(entries.get("incidents")).ifPresent(incidents::read);
    }

    private void unit(String code, Yaml value) {
        NameEntries.demandPlain(code, value.entry(), value);
        Map<String, Yaml> names = value.entries(UNIT_KEYS);
        units.put(code, new Unit(Unit.Kind.COUNT, code, NameEntries.names(value, names, code)));
    }

    private void measure(String name, Yaml value) {
        Map<String, Yaml> entries = value.entries(KEYS);
        places.put(name, value.entry());
        NameEntries.demandPlain(name, value.entry(), value);
        Unit unit = value.demand(entries, "unit").map(this::unit).orElse(Unit.NONE);
        Optional<Yaml> formula = Optional.ofNullable(entries.get("formula"));
        formula.ifPresentOrElse(text -> formulas.put(name, text), () -> formulas.remove(name));
        measures.put(name, new Measure(
                name, kind(entries, formula, unit), NameEntries.names(value, entries, name),
                Optional.ofNullable(entries.get("also")).map(Yaml::texts).orElse(List.of()),
                unit, NameEntries.decimals(entries), better(entries), scale(entries), Optional.empty(), ties.read(name, entries)));
    }

    private Unit unit(Yaml value) {
        Unit unit = units.get(value.text());
        if (unit == null) {
            value.refuse(units.keySet());
        }
        return unit == null ? Unit.NONE : unit;
    }

    private Measure.Kind kind(Map<String, Yaml> entries, Optional<Yaml> formula, Unit unit) {
        Yaml kind = entries.get("kind");
        if (kind != null && !List.of("kpi", "volume").contains(kind.text())) {
            kind.refuse(List.of("kpi", "volume"));
        }
        boolean ratio = formula.map(Yaml::text).filter(text -> text.contains(" / ")).isPresent();
        boolean kpi = kind == null ? ratio || unit.kind() == Unit.Kind.PERCENT : kind.text().equals("kpi");
        return kpi ? Measure.Kind.KPI : Measure.Kind.VOLUME;
    }

    private static Measure.Better better(Map<String, Yaml> entries) {
        Yaml value = entries.get("better");
        if (value != null && !List.of("higher", "lower").contains(value.text())) {
            value.refuse(List.of("higher", "lower"));
        }
        return value == null
                ? Measure.Better.NEITHER
                : value.text().equals("lower") ? Measure.Better.LOWER : Measure.Better.HIGHER;
    }

    private static Optional<Measure.Scale> scale(Map<String, Yaml> entries) {
        Yaml value = entries.get("scale");
        if (value == null) {
            return Optional.empty();
        }
        List<BigDecimal> ends = value.items().stream().map(Yaml::decimal).flatMap(Optional::stream).toList();
        if (ends.size() != 2 || ends.get(0).compareTo(ends.get(1)) >= 0) {
            value.report(new YamlProblem.WrongType(value.place(), "scale", YamlProblem.Sort.TWO_NUMBERS));
            return Optional.empty();
        }
        return Optional.of(new Measure.Scale(ends.get(0), ends.get(1)));
    }

    private void derive(String name, Yaml formula) {
        Measure measure = measures.get(name);
        Fraction factor = measure.unit().kind() == Unit.Kind.PERCENT ? Fraction.of(100) : Fraction.ONE;
        Optional<Derivation> derivation = FormulaText.read(formula.text(), factor);
        if (derivation.isEmpty()) {
            formula.report(new YamlProblem.FormulaUnreadable(formula.place(), formula.text()));
            return;
        }
        derivation.get().measures().forEach(needed -> demandKnown(needed, formula));
        measures.put(name, measure.derivedBy(derivation.get()));
    }

    private void demandKnown(String name, Yaml where) {
        if (!measures.containsKey(name)) {
            where.report(new YamlProblem.UnknownInFormula(where.place(), name, Nearest.to(name, measures.keySet())));
        }
    }

    /** Two measures under one name would make a column or a sentence mean either. */
    private void demandDistinctNames() {
        Map<String, Measure> owners = new HashMap<>();
        for (Measure measure : measures.values()) {
            measure.allNames().map(Measures::folded).distinct().forEach(name -> {
                Measure owner = owners.putIfAbsent(name, measure);
                if (owner != null) {
                    problems.add(new YamlProblem.NameTwice(places.get(measure.name()), name, owner.name()));
                }
            });
        }
    }

    private void demandNoCircles() {
        if (problems.isEmpty()) {
            formulas.keySet().stream()
                    .filter(this::needsItself)
                    .findFirst()
                    .ifPresent(name -> problems.add(new YamlProblem.FormulaInCircle(formulas.get(name).place(), name)));
        }
        if (problems.isEmpty()) {
            formulas.keySet().stream()
                    .filter(name -> figures(name, MOST_FIGURES) > MOST_FIGURES)
                    .findFirst()
                    .ifPresent(name -> problems.add(new YamlProblem.FormulaTooLong(formulas.get(name).place(), name, MOST_FIGURES)));
        }
    }

    private boolean needsItself(String name) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(needed(name));
        while (!next.isEmpty() && !seen.contains(name)) {
            String figure = next.pop();
            if (seen.add(figure)) {
                next.addAll(needed(figure));
            }
        }
        return seen.contains(name);
    }

    private List<String> needed(String name) {
        return measures.get(name).derivation().map(derivation -> derivation.measures().toList()).orElse(List.of());
    }

    /** How many figures are read to know one, each as often as it is needed; counted no further than just past a limit. */
    private int figures(String name, int limit) {
        int figures = 1;
        for (String next : needed(name)) {
            figures += figures > limit ? 0 : figures(next, limit - figures);
        }
        return figures;
    }
}
