package org.avenant.report;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.amount.Formula;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Days;
import org.avenant.contract.Term;
import org.avenant.language.Language;
import org.avenant.problem.MonthProblem;
import org.avenant.problem.Words;
import org.avenant.statement.Answer;
import org.avenant.statement.Balance;
import org.avenant.statement.Line;
import org.avenant.statement.Note;
import org.avenant.statement.Score;
import org.avenant.statement.Section;
import org.avenant.statement.Statement;
import org.avenant.statement.Subject;
import org.avenant.statement.Version;
import org.avenant.statement.Withheld;
import org.avenant.verify.Verification;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * A statement for programs, as {@code statement.schema.json} describes it: one month is an object, a range an array.
 * Amounts are decimal texts; a number that no decimal ends is a fraction, {@code 17939/22999}.
 */
public final class JsonReport implements Report {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final Separators COLONS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("");

    private final Language language;
    private final Formula formula;
    private final Words words;

    public JsonReport(Language language) {
        this.language = language;
        this.formula = new Formula(language);
        this.words = new Words(language);
    }

    @Override
    public String write(List<Statement> statements, boolean range) {
        return text(json -> {
            if (range) {
                json.writeStartArray();
            }
            statements.forEach(statement -> sealed(statement, json));
            if (range) {
                json.writeEndArray();
            }
        }) + "\n";
    }

    private static String text(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), text)) {
            content.accept(json);
        }
        return text.toString();
    }

    /** A statement with the digest of all the rest of it, for which it is written twice. */
    private void sealed(Statement statement, JsonGenerator json) {
        String unsealed = text(alone -> write(statement, alone, seal -> {}));
        write(statement, json, seal -> seal.writeStringProperty("digest", Verification.digest(unsealed)));
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(COLONS).withObjectIndenter(LINES).withArrayIndenter(LINES);
        }
    }

    private void write(Statement statement, JsonGenerator json, Consumer<JsonGenerator> seal) {
        json.writeStartObject();
        json.writeStringProperty("contract", statement.contract().id());
        json.writeStringProperty("month", statement.month().toString());
        days(statement, json);
        json.writeStringProperty("currency", statement.contract().currency().getCurrencyCode());
        json.writeStringProperty("language", language.code());
        json.writeName("phases");
        texts(statement.phases(), json);
        JsonIssue issue = new JsonIssue(statement, json);
        json.writeName("lines");
        json.writeStartArray();
        statement.lines().forEach(line -> line(line, issue, () -> { }, json));
        statement.issue().corrections().forEach(correction ->
                line(correction.asLine(), issue, () -> issue.corrected(correction), json));
        json.writeEndArray();
        array(json, "withheld", statement.withheld(), withheld -> withheld(withheld, json));
        array(json, "nothing", statement.nothing(), answer -> nothing(answer, json));
        array(json, "points", statement.scores(), score -> score(score, json));
        array(json, "held", statement.held(), balance -> balance(balance, json));
        json.writeName("subtotals");
        json.writeStartObject();
        for (Section section : Section.values()) {
            json.writeStringProperty(section.word(), statement.subtotal(section).toPlainString());
        }
        json.writeName("provisional");
        texts(openSections(statement), json);
        json.writeEndObject();
        json.writeStringProperty("total", statement.total().toPlainString());
        issue.disputes();
        json.writeBooleanProperty("provisional", statement.isProvisional());
        array(json, "notices", statement.notices(), note -> note(note, json));
        array(json, "exceptions", statement.exceptions(), problem -> problem(problem, json));
        fingerprint(statement, json);
        seal.accept(json);
        json.writeEndObject();
    }

    /** From when until when the month runs; only as far as the contract does. */
    private static void days(Statement statement, JsonGenerator json) {
        Term term = statement.contract().term();
        boolean inTerm = term.contains(statement.month());
        day("from", Optional.of(statement.month()).filter(m -> inTerm).map(term::firstDay), json);
        day("until", Optional.of(statement.month()).filter(m -> inTerm).map(term::lastDay), json);
    }

    private static List<String> openSections(Statement statement) {
        return Stream.of(Section.values()).filter(statement::isOpen).map(Section::word).toList();
    }

    private static <T> void array(JsonGenerator json, String name, List<T> items, Consumer<T> each) {
        json.writeName(name);
        json.writeStartArray();
        items.forEach(each);
        json.writeEndArray();
    }

    private static void texts(List<String> texts, JsonGenerator json) {
        json.writeStartArray();
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private void line(Line line, JsonIssue issue, Runnable corrects, JsonGenerator json) {
        json.writeStartObject();
        due(line, json);
        json.writeStringProperty("section", line.section().word());
        corrects.run();
        issue.dispute(line);
        json.writeName("restsOn");
        texts(line.restsOn().stream().map(ClauseNumber::text).toList(), json);
        json.writeEndObject();
    }

    /** What a line and a withheld due have in common. */
    private void due(Line line, JsonGenerator json) {
        subject(line.subject(), json);
        json.writeStringProperty("title", line.title());
        json.writeStringProperty("kind", line.kind().word());
        json.writeStringProperty("amount", line.amount().toPlainString());
        json.writeStringProperty("formula", formula.of(line.expression()));
        json.writeName("expression");
        new JsonExpression(json).write(line.expression());
        new JsonFacts(json).write(line);
        json.writeStringProperty("rule", line.rule());
        json.writeStringProperty("source", line.source());
        version(line.version(), json);
    }

    /** The days in force of the version that served, where the clause has several. */
    private static void version(Optional<Version> version, JsonGenerator json) {
        json.writeName("version");
        if (version.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        day("from", version.get().from(), json);
        day("until", version.get().until(), json);
        json.writeEndObject();
    }

    private static void day(String name, Optional<LocalDate> day, JsonGenerator json) {
        text(name, day.map(LocalDate::toString), json);
    }

    /** Which clause it is of, and what of it answers. */
    static void subject(Subject subject, JsonGenerator json) {
        json.writeStringProperty("clause", subject.clause().text());
        text("part", subject.part(), json);
        text("reference", subject.reference(), json);
        text("days", subject.days().map(Days::text), json);
    }

    private static void text(String name, Optional<String> text, JsonGenerator json) {
        json.writeName(name);
        text.ifPresentOrElse(json::writeString, json::writeNull);
    }

    private void withheld(Withheld withheld, JsonGenerator json) {
        json.writeStartObject();
        due(withheld.line(), json);
        json.writeStringProperty(
                "by", withheld.by().stream().map(ClauseNumber::text).collect(Collectors.joining(", ")));
        json.writeEndObject();
    }

    private static void score(Score score, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("points", score.points().toPlainString());
        answer(score.answer(), json);
    }

    private static void balance(Balance balance, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("clause", balance.clause().text());
        json.writeStringProperty("amount", balance.amount().toPlainString());
        json.writeName("restsOn");
        texts(balance.restsOn().stream().map(ClauseNumber::text).toList(), json);
        json.writeEndObject();
    }

    private static void nothing(Answer answer, JsonGenerator json) {
        json.writeStartObject();
        answer(answer, json);
    }

    /** What a clause answered without an amount. */
    private static void answer(Answer answer, JsonGenerator json) {
        subject(answer.subject(), json);
        json.writeStringProperty("title", answer.title());
        new JsonFacts(json).write(answer.evidence());
        json.writeStringProperty("rule", answer.rule());
        json.writeStringProperty("source", answer.source());
        version(answer.version(), json);
        json.writeEndObject();
    }

    private void note(Note note, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("clause", note.clause());
        if (note instanceof Note.Told told) {
            json.writeStringProperty("code", told.problem().name());
            json.writeStringProperty("text", words.sentence(told.problem()));
        } else {
            json.writeStringProperty("text", ((Note.Written) note).text());
        }
        json.writeEndObject();
    }

    private void problem(MonthProblem problem, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("clause", problem.clause());
        json.writeStringProperty("code", problem.name());
        json.writeStringProperty("text", words.sentence(problem));
        json.writeEndObject();
    }

    private static void fingerprint(Statement statement, JsonGenerator json) {
        json.writeName("fingerprint");
        json.writeStartObject();
        json.writeStringProperty("rules", statement.fingerprint().rules());
        json.writeStringProperty("facts", statement.fingerprint().facts());
        json.writeStringProperty("avenant", statement.fingerprint().avenant());
        json.writeEndObject();
    }
}
