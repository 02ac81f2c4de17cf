package org.avenant.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.avenant.statement.Disputed;
import org.avenant.statement.Line;
import org.avenant.statement.Statement;

/**
 * One row a line and one a total, whose kind says whether it is provisional; behind it what is in dispute; with
 * {@code ,} and {@code .} in every language.
 */
public final class CsvReport implements Report {

    @Override
    public String write(List<Statement> statements, boolean range) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord("month", "clause", "kind", "amount");
            statements.forEach(statement -> write(statement, csv));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(Statement statement, CsvWriter csv) {
        String month = statement.month().toString();
        for (Line line : statement.allLines()) {
            csv.writeRecord(month, line.subject().clause().text(), line.kind().word(), line.amount().toPlainString());
        }
        csv.writeRecord(month, "total", statement.isProvisional() ? "provisional" : "total", statement.total().toPlainString());
        writeDisputes(statement, month, csv);
    }

    /** Behind the total, which they do not change. */
    private static void writeDisputes(Statement statement, String month, CsvWriter csv) {
        for (Disputed disputed : statement.disputes()) {
            csv.writeRecord(month, disputed.line().subject().clause().text(), "disputed " + disputed.line().kind().word(),
                    disputed.amount().toPlainString());
        }
        if (!statement.disputes().isEmpty()) {
            csv.writeRecord(month, "payable", "payable", statement.payable().toPlainString());
        }
    }
}
