package org.avenant.report;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.avenant.amount.Fraction;
import org.avenant.facts.Measure;
import org.avenant.language.Language;
import org.avenant.statement.Line;
import org.avenant.statement.LineKey;
import org.avenant.statement.Statement;
import org.avenant.whatif.Curve;
import org.avenant.whatif.Moved;
import org.avenant.whatif.Supposed;
import org.avenant.whatif.Supposition;
import tools.jackson.core.JsonGenerator;

/** Suppositions for programs, as {@code what-if} and {@code curve} in {@code statement.schema.json} describe them. */
public final class WhatIfJson {

    private final Language language;

    public WhatIfJson(Language language) {
        this.language = language;
    }

    /** A month on supposed figures. Its statement has no digest, lest it be taken for one. */
    public String write(Supposed supposed) {
        return JsonPage.text(json -> {
            json.writeStartObject();
            head(supposed.now(), supposed.suppositions(), json);
            JsonPage.texts(json, "idle", supposed.idle().stream().map(Measure::name).toList());
            JsonPage.array(json, "figures", supposed.figures(), moved -> moved(moved, json));
            JsonPage.array(json, "differences", different(supposed), key -> difference(key, supposed, json));
            sums(supposed.now().total(), supposed.then().total(), json);
            json.writeName("statement");
            new JsonReport(language).unsealed(supposed.then(), json);
            json.writeEndObject();
        }) + "\n";
    }

    /** How a total moves with a figure. */
    public String write(Curve curve) {
        return JsonPage.text(json -> {
            json.writeStartObject();
            head(curve.now(), curve.suppositions(), json);
            json.writeStringProperty("figure", curve.range().figure().name());
            json.writeStringProperty("mover", curve.mover().name());
            value("reported", curve.reported(), json);
            json.writeStringProperty("total", curve.now().total().toPlainString());
            JsonPage.array(json, "points", curve.points(), point -> point(point, curve, json));
            json.writeEndObject();
        }) + "\n";
    }

    private void head(Statement now, List<Supposition> suppositions, JsonGenerator json) {
        json.writeStringProperty("contract", now.contract().id());
        json.writeStringProperty("month", now.month().toString());
        json.writeStringProperty("currency", now.contract().currency().getCurrencyCode());
        json.writeStringProperty("language", language.code());
        JsonPage.texts(json, "suppositions", suppositions.stream().map(Supposition::text).toList());
    }

    private static void sums(BigDecimal before, BigDecimal after, JsonGenerator json) {
        json.writeStringProperty("total", after.toPlainString());
        json.writeStringProperty("before", before.toPlainString());
        json.writeStringProperty("difference", after.subtract(before).toPlainString());
    }

    private static void moved(Moved moved, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("name", moved.figure().name());
        json.writeStringProperty("unit", moved.figure().unit().code());
        value("from", moved.from(), json);
        value("to", moved.to(), json);
        json.writeEndObject();
    }

    private static void value(String name, Optional<Fraction> value, JsonGenerator json) {
        JsonPage.text(json, name, value.map(Fraction::toString));
    }

    /** The lines that come to something else, in the order of the statements. */
    private static List<LineKey> different(Supposed supposed) {
        Set<LineKey> keys = new LinkedHashSet<>(supposed.then().allLines().stream().map(Line::key).toList());
        supposed.now().allLines().forEach(line -> keys.add(line.key()));
        return keys.stream().filter(key -> !amount(supposed.now(), key).equals(amount(supposed.then(), key))).toList();
    }

    private static Optional<BigDecimal> amount(Statement statement, LineKey key) {
        return statement.allLines().stream().filter(line -> line.key().equals(key)).map(Line::amount).reduce(BigDecimal::add);
    }

    private static void difference(LineKey key, Supposed supposed, JsonGenerator json) {
        json.writeStartObject();
        JsonReport.subject(key.subject(), json);
        json.writeStringProperty("kind", key.kind().word());
        JsonPage.text(json, "amount", amount(supposed.then(), key).map(BigDecimal::toPlainString));
        JsonPage.text(json, "before", amount(supposed.now(), key).map(BigDecimal::toPlainString));
        json.writeEndObject();
    }

    private static void point(Curve.Point point, Curve curve, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("value", point.value().toString());
        json.writeStringProperty("moved", point.moved().toString());
        json.writeStringProperty("total", point.total().toPlainString());
        json.writeStringProperty("difference", point.total().subtract(curve.now().total()).toPlainString());
        json.writeBooleanProperty("provisional", point.provisional());
        JsonPage.array(json, "begins", point.begins(), one -> answering(one, json));
        JsonPage.array(json, "ends", point.ends(), one -> answering(one, json));
        json.writeEndObject();
    }

    private static void answering(Curve.Answering one, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("rule", one.rule());
        json.writeBooleanProperty("withheld", one.withheld());
        json.writeEndObject();
    }
}
