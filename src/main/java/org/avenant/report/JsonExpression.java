package org.avenant.report;

import java.util.Locale;
import org.avenant.amount.Expression;
import org.avenant.amount.Fraction;
import org.avenant.amount.Quantity;
import tools.jackson.core.JsonGenerator;

/** Writes an expression as a tree of nodes, each with its kind, its own terms, its parts and its value. */
final class JsonExpression {

    private final JsonGenerator json;

    JsonExpression(JsonGenerator json) {
        this.json = json;
    }

    void write(Expression node) {
        json.writeStartObject();
        json.writeStringProperty("node", name(node));
        terms(node);
        if (!node.parts().isEmpty()) {
            json.writeName("parts");
            json.writeStartArray();
            node.parts().forEach(this::write);
            json.writeEndArray();
        }
        quantity(node.value());
        json.writeEndObject();
    }

    /** The record's own name: one vocabulary for code and data. */
    private static String name(Expression node) {
        return node.getClass().getSimpleName().replaceAll("(?<!^)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private void terms(Expression node) {
        if (node instanceof Expression.Figure figure) {
            figure(figure);
        } else if (node instanceof Expression.IndexValue index) {
            json.writeStringProperty("name", index.name());
            json.writeStringProperty("period", index.period());
            json.writeStringProperty("published", index.published().toString());
        } else if (node instanceof Expression.LineAmount line) {
            json.writeStringProperty("clause", line.clause());
            line.part().ifPresent(part -> json.writeStringProperty("part", part));
            line.reference().ifPresent(reference -> json.writeStringProperty("reference", reference));
            line.days().ifPresent(days -> json.writeStringProperty("days", days));
            json.writeStringProperty("kind", line.kind());
        } else if (node instanceof Expression.MonthAmount amount) {
            json.writeStringProperty("of", amount.of());
            json.writeStringProperty("month", amount.month().toString());
        } else if (node instanceof Expression.AmountIssued issued) {
            json.writeStringProperty("month", issued.on().toString());
        } else if (node instanceof Expression.Slice slice) {
            slice.from().ifPresent(from -> json.writeStringProperty("from", from.toString()));
            slice.to().ifPresent(to -> json.writeStringProperty("to", to.toString()));
        } else if (node instanceof Expression.Shortfall shortfall) {
            json.writeStringProperty("bound", shortfall.bound().toString());
        } else if (node instanceof Expression.Blocks blocks) {
            json.writeStringProperty("counting", blocks.counting().name().toLowerCase(Locale.ROOT));
            json.writeStringProperty("size", blocks.size().toString());
        } else if (node instanceof Expression.Rounded rounded) {
            json.writeStringProperty("rounding", rounded.rounding().word());
            json.writeName("decimals");
            json.writeNumber(rounded.decimals());
        } else if (node instanceof Expression.Excess excess) {
            json.writeBooleanProperty("least", excess.least().isPresent());
            json.writeBooleanProperty("most", excess.most().isPresent());
        }
    }

    private void figure(Expression.Figure figure) {
        json.writeStringProperty("name", figure.name());
        json.writeStringProperty("over", figure.window());
        if (!figure.counts().isEmpty()) {
            json.writeName("counts");
            json.writeStartArray();
            figure.counts().stream().map(Fraction::toString).forEach(json::writeString);
            json.writeEndArray();
        }
    }

    private void quantity(Quantity quantity) {
        json.writeStringProperty("value", quantity.value().toString());
        json.writeStringProperty("unit", quantity.unit().code());
    }
}
