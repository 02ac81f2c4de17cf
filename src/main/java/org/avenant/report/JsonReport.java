package org.avenant.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.amount.Formula;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Days;
import org.avenant.contract.Term;
import org.avenant.explain.Explained;
import org.avenant.language.Language;
import org.avenant.problem.MonthProblem;
import org.avenant.problem.Words;
import org.avenant.rules.Speech;
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

/**
 * A statement for programs, as {@code statement.schema.json} describes it: one month is an object, a range an array.
 * Amounts are decimal texts; a number that no decimal ends is a fraction, {@code 17939/22999}.
 */
public final class JsonReport implements Report {

    private final Language language;
    private final Formula formula;
    private final Words words;
    private final Function<Statement, Consumer<JsonGenerator>> told;

    public JsonReport(Language language) {
        this(language, statement -> json -> { });
    }

    /**
     * Statements that also tell how they came about.
     *
     * @param speech how the rules are read back
     */
    public JsonReport(Language language, Speech speech, Function<Statement, Explained> explainer) {
        this(language, statement -> {
            Explained explanation = explainer.apply(statement);
            return json -> new ExplainedJson(language, speech).write(explanation, json);
        });
    }

    private JsonReport(Language language, Function<Statement, Consumer<JsonGenerator>> told) {
        this.language = language;
        this.told = told;
        this.formula = new Formula(language);
        this.words = new Words(language);
    }

    @Override
    public String write(List<Statement> statements, boolean range) {
        return JsonPage.text(json -> {
            if (range) {
                json.writeStartArray();
            }
            statements.forEach(statement -> sealed(statement, json));
            if (range) {
                json.writeEndArray();
            }
        }) + "\n";
    }

    /** A statement with the digest of all the rest of it, for which it is written twice. */
    private void sealed(Statement statement, JsonGenerator json) {
        Consumer<JsonGenerator> explanation = told.apply(statement);
        String unsealed = JsonPage.text(alone -> write(statement, alone, explanation));
        write(statement, json, explanation.andThen(seal -> seal.writeStringProperty("digest", Verification.digest(unsealed))));
    }

    /** A statement without a digest. */
    void unsealed(Statement statement, JsonGenerator json) {
        write(statement, json, last -> { });
    }

    /** @param last what stands behind the statement's own fields */
    private void write(Statement statement, JsonGenerator json, Consumer<JsonGenerator> last) {
        json.writeStartObject();
        json.writeStringProperty("contract", statement.contract().id());
        json.writeStringProperty("month", statement.month().toString());
        days(statement, json);
        json.writeStringProperty("currency", statement.contract().currency().getCurrencyCode());
        json.writeStringProperty("language", language.code());
        JsonPage.texts(json, "phases", statement.phases());
        JsonIssue issue = new JsonIssue(statement, json);
        json.writeName("lines");
        json.writeStartArray();
        statement.lines().forEach(line -> line(line, issue, () -> { }, json));
        statement.issue().corrections().forEach(correction ->
                line(correction.asLine(), issue, () -> issue.corrected(correction), json));
        json.writeEndArray();
        JsonPage.array(json, "withheld", statement.withheld(), withheld -> withheld(withheld, json));
        JsonPage.array(json, "nothing", statement.nothing(), answer -> nothing(answer, json));
        JsonPage.array(json, "points", statement.scores(), score -> score(score, json));
        JsonPage.array(json, "held", statement.held(), balance -> balance(balance, json));
        json.writeName("subtotals");
        json.writeStartObject();
        for (Section section : Section.values()) {
            json.writeStringProperty(section.word(), statement.subtotal(section).toPlainString());
        }
        JsonPage.texts(json, "provisional", openSections(statement));
        json.writeEndObject();
        json.writeStringProperty("total", statement.total().toPlainString());
        issue.disputes();
        json.writeBooleanProperty("provisional", statement.isProvisional());
        JsonPage.array(json, "notices", statement.notices(), note -> note(note, json));
        JsonPage.array(json, "exceptions", statement.exceptions(), problem -> problem(problem, json));
        fingerprint(statement, json);
        last.accept(json);
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

    private void line(Line line, JsonIssue issue, Runnable corrects, JsonGenerator json) {
        json.writeStartObject();
        due(line, json);
        json.writeStringProperty("section", line.section().word());
        corrects.run();
        issue.dispute(line);
        JsonPage.texts(json, "restsOn", line.restsOn().stream().map(ClauseNumber::text).toList());
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
        JsonPage.text(json, name, day.map(LocalDate::toString));
    }

    /** Which clause it is of, and what of it answers. */
    static void subject(Subject subject, JsonGenerator json) {
        json.writeStringProperty("clause", subject.clause().text());
        JsonPage.text(json, "part", subject.part());
        JsonPage.text(json, "reference", subject.reference());
        JsonPage.text(json, "days", subject.days().map(Days::text));
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
        JsonPage.texts(json, "restsOn", balance.restsOn().stream().map(ClauseNumber::text).toList());
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
        } else if (note instanceof Note.Written written) {
            json.writeStringProperty("text", written.text());
            written.subject().reference().ifPresent(reference -> json.writeStringProperty("reference", reference));
            new JsonFacts(json).write(written.evidence());
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
