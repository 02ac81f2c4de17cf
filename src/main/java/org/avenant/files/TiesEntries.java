package org.avenant.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.avenant.facts.Measure;
import org.avenant.problem.Nearest;
import org.avenant.problem.YamlProblem;

/** What the entries of {@code measures.yaml} say that figures have to do with each other, apart from formulas. */
final class TiesEntries {

    static final List<String> KEYS = List.of("within", "moved by", "balanced by");

    private final Map<String, Map<String, Yaml>> byMeasure = new LinkedHashMap<>();

    /** The ties of a measure; a later file's take the place of an earlier one's. */
    Measure.Ties read(String name, Map<String, Yaml> entries) {
        Map<String, Yaml> own = new LinkedHashMap<>(entries);
        own.keySet().retainAll(KEYS);
        byMeasure.put(name, own);
        Function<String, Optional<String>> named = key -> Optional.ofNullable(own.get(key)).map(Yaml::text);
        return new Measure.Ties(named.apply("within"), named.apply("moved by"), named.apply("balanced by"));
    }

    /** All that is named is a figure, and what moves another is a part of it. */
    void demandKnown(Map<String, Measure> measures) {
        byMeasure.values().stream().flatMap(own -> own.values().stream()).filter(named -> !measures.containsKey(named.text())).forEach(named ->
                named.report(new YamlProblem.UnknownInFormula(named.place(), named.text(), Nearest.to(named.text(), measures.keySet()))));
        byMeasure.forEach((name, own) -> Optional.ofNullable(own.get("moved by"))
                .filter(mover -> measures.containsKey(mover.text()))
                .ifPresent(mover -> demandPart(mover, measures.get(name))));
    }

    private static void demandPart(Yaml mover, Measure moved) {
        List<String> parts = moved.derivation().map(how -> how.measures().distinct().toList()).orElse(List.of());
        if (!parts.contains(mover.text())) {
            mover.report(new YamlProblem.MovesNothing(mover.place(), mover.text(), moved.name(), Nearest.to(mover.text(), parts)));
        }
    }
}
