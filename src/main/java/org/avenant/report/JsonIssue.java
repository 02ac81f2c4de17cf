package org.avenant.report;

import java.math.BigDecimal;
import java.util.List;
import org.avenant.statement.Correction;
import org.avenant.statement.Disputed;
import org.avenant.statement.Line;
import org.avenant.statement.LineKey;
import org.avenant.statement.Statement;
import tools.jackson.core.JsonGenerator;

/** What a statement as data says of corrections and disputes: nothing where there are none. */
record JsonIssue(Statement statement, JsonGenerator json) {

    /** Of a line that is a correction: which line of which month. */
    void corrected(Correction correction) {
        json.writeName("corrects");
        json.writeStartObject();
        json.writeStringProperty("month", correction.month().toString());
        json.writeStringProperty("kind", correction.line().key().kind().word());
        json.writeEndObject();
    }

    /** Of a line that is in dispute: how much of it. */
    void dispute(Line line) {
        List<BigDecimal> parts = statement.disputes().stream().filter(d -> d.line().equals(line.key())).map(Disputed::amount).toList();
        if (!parts.isEmpty()) {
            json.writeStringProperty("disputed", parts.stream().reduce(BigDecimal::add).orElseThrow().toPlainString());
        }
    }

    /** What is in dispute, why, and what is payable all the same. */
    void disputes() {
        if (statement.disputes().isEmpty()) {
            return;
        }
        json.writeName("disputes");
        json.writeStartObject();
        json.writeName("lines");
        json.writeStartArray();
        statement.disputes().forEach(this::disputed);
        json.writeEndArray();
        json.writeStringProperty("disputed", statement.disputed().toPlainString());
        json.writeStringProperty("deductions", statement.disputedDeductions().toPlainString());
        json.writeStringProperty("payable", statement.payable().toPlainString());
        json.writeEndObject();
    }

    private void disputed(Disputed disputed) {
        LineKey line = disputed.line();
        json.writeStartObject();
        JsonReport.subject(line.subject(), json);
        json.writeStringProperty("kind", line.kind().word());
        json.writeStringProperty("amount", disputed.amount().toPlainString());
        json.writeStringProperty("reason", disputed.reason());
        json.writeEndObject();
    }
}
