package org.avenant.report;

import java.util.List;
import org.avenant.amount.Steps;
import org.avenant.contract.ClauseNumber;
import org.avenant.explain.Explained;
import org.avenant.explain.Failure;
import org.avenant.explain.Told;
import org.avenant.explain.Turn;
import org.avenant.explain.Worth;
import org.avenant.language.Language;
import org.avenant.problem.Words;
import org.avenant.rules.Rule;
import org.avenant.rules.Speech;
import org.avenant.statement.Line;
import org.avenant.statement.Statement;
import tools.jackson.core.JsonGenerator;

/** An explanation for programs, as {@code explanation} in {@code statement.schema.json} describes it. */
public final class ExplainedJson {

    private final Language language;
    private final Speech speech;

    /** @param speech how the rules are read back */
    public ExplainedJson(Language language, Speech speech) {
        this.language = language;
        this.speech = speech;
    }

    public String write(Explained explanation) {
        return JsonPage.text(json -> {
            json.writeStartObject();
            json.writeStringProperty("contract", explanation.statement().contract().id());
            json.writeStringProperty("month", explanation.statement().month().toString());
            json.writeStringProperty("currency", explanation.statement().contract().currency().getCurrencyCode());
            json.writeStringProperty("language", language.code());
            json.writeStringProperty("total", explanation.statement().total().toPlainString());
            write(explanation, json);
            json.writeEndObject();
        }) + "\n";
    }

    /** The two fields that tell of clauses and of what a little more is worth. */
    void write(Explained explanation, JsonGenerator json) {
        Writer writer = new Writer(explanation, json);
        JsonPage.array(json, "explanation", explanation.clauses(), writer::clause);
        JsonPage.array(json, "worth", explanation.worth(), writer::worth);
    }

    /** One explanation on its way to JSON. */
    private final class Writer {

        private final JsonGenerator json;
        private final Statement statement;
        private final FailureWords failures;
        private final TurnWords turns;
        private final EffectWords effects;
        private final Words words = new Words(language);

        Writer(Explained explanation, JsonGenerator json) {
            Sayings sayings = new Sayings(language, explanation.statement().contract().money());
            this.json = json;
            this.statement = explanation.statement();
            this.failures = new FailureWords(explanation.statement(), speech, sayings);
            this.turns = new TurnWords(explanation.statement(), sayings);
            this.effects = new EffectWords(explanation, sayings);
        }

        void clause(Told told) {
            json.writeStartObject();
            JsonReport.subject(told.subject(), json);
            json.writeName("answered");
            told.answered().ifPresentOrElse(this::answered, json::writeNull);
            JsonPage.texts(json, "open", told.open().stream().map(words::sentence).toList());
            JsonPage.array(json, "silent", told.silent(), this::silent);
            json.writeEndObject();
        }

        private void rule(Rule rule) {
            json.writeStringProperty("rule", rule.name());
            json.writeStringProperty("source", rule.source());
            JsonPage.texts(json, "when", speech.conditions(rule, language));
            JsonPage.texts(json, "then", speech.dues(rule, language));
        }

        private void answered(Told.Answered answered) {
            json.writeStartObject();
            rule(answered.rule());
            new JsonFacts(json).write(answered.answer().evidence());
            JsonPage.array(json, "lines", answered.lines(), line -> line(line, effects.on(line)));
            JsonPage.array(json, "withheld", answered.withheld(), this::withheld);
            JsonPage.texts(json, "effects", effects.of(answered));
            json.writeEndObject();
        }

        private void line(Line line, List<String> touched) {
            json.writeStartObject();
            json.writeStringProperty("kind", line.kind().word());
            json.writeStringProperty("amount", line.amount().toPlainString());
            JsonPage.texts(json, "steps", Steps.of(line.expression(), language));
            JsonPage.texts(json, "touched", touched);
            json.writeEndObject();
        }

        private void withheld(Told.Stopped stopped) {
            Line line = stopped.due().line();
            json.writeStartObject();
            json.writeStringProperty("kind", line.kind().word());
            json.writeStringProperty("amount", line.amount().toPlainString());
            JsonPage.texts(json, "steps", Steps.of(line.expression(), language));
            JsonPage.texts(json, "by", stopped.due().by().stream().map(ClauseNumber::text).toList());
            JsonPage.array(json, "turns", stopped.releases().stream().filter(release -> release.turn().isPresent()).toList(),
                    release -> turn(release.turn().orElseThrow(), turns.releases(release.turn().orElseThrow(), release.gate().subject().clause().text())));
            json.writeEndObject();
        }

        private void silent(Told.Silent silent) {
            json.writeStartObject();
            rule(silent.rule());
            JsonPage.array(json, "failed", silent.failed(), failure -> failed(silent, failure));
            JsonPage.texts(json, "why", failures.of(silent));
            json.writeName("turn");
            silent.turn().ifPresentOrElse(turn -> turn(turn, turns.gives(turn, silent.rule())), json::writeNull);
            json.writeEndObject();
        }

        private void failed(Told.Silent silent, Failure failure) {
            json.writeStartObject();
            json.writeStringProperty("condition", speech.conditions(silent.rule(), language).get(silent.rule().when().indexOf(failure.condition())));
            failure.missed().filter(missed -> !failure.condition().isCalendar()).ifPresent(missed -> {
                json.writeStringProperty("comparison", missed.test().comparison().sign());
                json.writeStringProperty("bound", missed.test().bound().toPlainString());
                json.writeStringProperty("value", missed.value().toString());
                json.writeStringProperty("gap", missed.gap().toString());
            });
            new JsonFacts(json).write(failure.figures());
            json.writeEndObject();
        }

        private void turn(Turn turn, String words) {
            json.writeStartObject();
            json.writeStringProperty("figure", turn.lever().figure().name());
            json.writeStringProperty("from", turn.lever().now().toString());
            json.writeStringProperty("to", turn.to().toString());
            json.writeStringProperty("amount", turn.ownThen().toPlainString());
            json.writeStringProperty("total", statement.total().add(turn.difference()).toPlainString());
            json.writeStringProperty("difference", turn.difference().toPlainString());
            json.writeBooleanProperty("provisional", turn.provisional());
            json.writeStringProperty("text", words);
            json.writeEndObject();
        }

        private void worth(Worth worth) {
            json.writeStartObject();
            json.writeStringProperty("asked", worth.asked().name());
            json.writeStringProperty("change", worth.change().toString());
            json.writeStringProperty("figure", worth.lever().figure().name());
            json.writeStringProperty("from", worth.lever().now().toString());
            json.writeStringProperty("to", worth.to().toString());
            json.writeStringProperty("difference", worth.difference().toPlainString());
            json.writeBooleanProperty("provisional", worth.provisional());
            json.writeStringProperty("text", turns.change(worth));
            json.writeEndObject();
        }
    }
}
