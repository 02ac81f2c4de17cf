package org.avenant.report;

import java.util.List;
import java.util.Optional;
import org.avenant.language.Language;
import org.avenant.statement.Statement;
import org.avenant.whatif.Curve;

/** What a curve is called, and what happens on it. */
record CurveWords(Curve curve, Sayings sayings) {

    /** {@code helios-telecom · June 2026 · total by pickup rate}. */
    String title() {
        Statement now = curve.now();
        Language language = sayings.language();
        return now.contract().id() + " · " + language.month(now.month()) + " · "
                + sayings.say("curve-of", "figure", sayings.label(curve.range().figure()));
    }

    /** What begins at a point, or what ends where nothing takes its place; empty where nothing turns. */
    Optional<String> turn(Curve.Point point) {
        boolean begins = !point.begins().isEmpty();
        return point.turns()
                ? Optional.of(sayings.say(begins ? "begins" : "ends", "rules", rules(begins ? point.begins() : point.ends())))
                : Optional.empty();
    }

    private String rules(List<Curve.Answering> some) {
        return sayings.joined(some.stream()
                .map(one -> one.withheld() ? sayings.say("rule-withheld", "rule", one.rule()) : one.rule())
                .toList());
    }
}
