package org.avenant.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.avenant.amount.Expression.Figure;
import org.avenant.amount.Expression.IndexValue;
import org.avenant.amount.Fraction;
import org.avenant.amount.Tally;
import org.avenant.statement.Line;
import tools.jackson.core.JsonGenerator;

/** Writes what a line or an answer rests on: measured figures, and published values of indices. */
final class JsonFacts {

    private final JsonGenerator json;

    JsonFacts(JsonGenerator json) {
        this.json = json;
    }

    void write(Line line) {
        Set<Figure> figures = new LinkedHashSet<>(line.evidence());
        figures.addAll(line.expression().figures());
        write(figures, line.expression().indexValues());
    }

    void write(List<Figure> evidence) {
        write(new LinkedHashSet<>(evidence), List.of());
    }

    private void write(Set<Figure> figures, List<IndexValue> indices) {
        json.writeName("facts");
        json.writeStartArray();
        figures.forEach(this::fact);
        indices.forEach(this::fact);
        json.writeEndArray();
    }

    private void fact(IndexValue index) {
        fact(index.name(), index.period(), index.value().value(), "");
        json.writeStringProperty("published", index.published().toString());
        json.writeEndObject();
    }

    private void fact(Figure figure) {
        fact(figure.name(), figure.window(), figure.value().value(), figure.value().unit().code());
        if (!figure.counts().isEmpty()) {
            json.writeName("counts");
            json.writeStartArray();
            figure.counts().stream().map(Fraction::toString).forEach(json::writeString);
            json.writeEndArray();
        }
        figure.tally().ifPresent(this::calls);
        json.writeEndObject();
    }

    private void fact(String name, String over, Fraction value, String unit) {
        json.writeStartObject();
        json.writeStringProperty("name", name);
        json.writeStringProperty("over", over);
        json.writeStringProperty("value", value.toString());
        json.writeStringProperty("unit", unit);
    }

    /** Calls by their length, and what each of them counts for. */
    private void calls(Tally tally) {
        json.writeName("calls");
        json.writeStartArray();
        for (Tally.Group group : tally.groups()) {
            json.writeStartObject();
            json.writeStringProperty("calls", String.valueOf(group.calls()));
            json.writeStringProperty("seconds", String.valueOf(group.seconds()));
            json.writeStringProperty("each", group.each().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
