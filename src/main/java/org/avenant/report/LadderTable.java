package org.avenant.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.avenant.facts.Measure;
import org.avenant.language.Language;
import org.avenant.statement.LadderAnswer;
import org.avenant.statement.LadderCase;

/** Writes cases as a file of {@code ladders/}: with commas and points in English, semicolons and commas in French. */
public final class LadderTable {

    /** A column of figures: of the case's month, or of so many months before it. */
    private record Column(Measure measure, int ago) {}

    private final Language language;
    private final Labels labels;
    private final LadderWords words;

    public LadderTable(Language language) {
        this.language = language;
        this.labels = new Labels(language);
        this.words = new LadderWords(language);
    }

    /** The table, under a remark that says what is left to do. */
    public String write(List<LadderCase> cases) {
        List<Column> columns = cases.stream()
                .flatMap(one -> one.given().stream())
                .map(given -> new Column(given.measure(), given.ago()))
                .distinct()
                .toList();
        StringWriter text = new StringWriter();
        text.append("# ").append(labels.get("ladder-remark")).append('\n');
        char separator = language == Language.FRENCH ? ';' : ',';
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(separator).lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(header(columns));
            cases.forEach(one -> rows(one, columns).forEach(csv::writeRecord));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private List<String> header(List<Column> columns) {
        return row(labels.get("ladder-head"), columns.stream().map(this::name), labels.get("ladder-answer"));
    }

    private static List<String> row(String before, Stream<String> between, String after) {
        return Stream.of(Stream.of(before.split(" ")), between, Stream.of(after.split(" "))).flatMap(words -> words).toList();
    }

    private String name(Column column) {
        return words.name(column.measure(), column.ago());
    }

    private List<List<String>> rows(LadderCase one, List<Column> columns) {
        List<List<String>> rows = new ArrayList<>();
        for (LadderCase.Rung rung : one.rungs()) {
            boolean first = rows.isEmpty();
            List<String> row = new ArrayList<>(List.of(one.name(), first ? one.month().toString() : ""));
            row.add(first ? one.like().map(Object::toString).orElse("") : "");
            columns.forEach(column -> row.add(first ? cell(one, column) : ""));
            LadderAnswer answer = rung.answer();
            row.add(answer.clause().map(Object::toString).orElse(""));
            row.add(answer.kindWords(language));
            row.add(answer.amount().map(this::plain).orElse(""));
            rows.add(row);
        }
        return rows;
    }

    private String cell(LadderCase one, Column column) {
        return one.given().stream()
                .filter(given -> given.measure().equals(column.measure()) && given.ago() == column.ago())
                .findFirst()
                .map(given -> LadderWords.figure(given).map(this::plain).orElse(labels.get("ladder-missing")))
                .orElse("");
    }

    /** Without groups of digits, so that no program takes it for two numbers. */
    private String plain(BigDecimal number) {
        String plain = number.toPlainString();
        return language == Language.FRENCH ? plain.replace('.', ',') : plain;
    }
}
